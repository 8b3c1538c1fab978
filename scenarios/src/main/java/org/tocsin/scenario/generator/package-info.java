/**
 * The city generator: an old town of our own making, the same for the same numbers on every
 * machine.
 *
 * <pre>
 * TownPlan (lines and their rank) -- TownStreets (which stretches exist; river and lake) -- OldTown (networks, zones)
 * </pre>
 *
 * <p>Called by the scenario reader for {@code roads: { generate: ... }} and by the maker of the
 * library's tables. It knows streets, not stations or incidents.
 */
@NullMarked
package org.tocsin.scenario.generator;

import org.jspecify.annotations.NullMarked;
