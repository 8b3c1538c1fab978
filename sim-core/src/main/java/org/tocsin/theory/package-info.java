/**
 * Closed forms: what queueing theory and geometry say about a drill that is simple enough for them.
 *
 * <p>Simulated results are held against these numbers, so they must not be made from them: what
 * runs a drill leaves this package alone. Everything is immutable and pure; no random numbers, no
 * clock, nothing known of cities. Loads and rates are those of one steady state, so warm-up, time
 * bands and several units to a call have no place here.
 *
 * <pre>
 *   offered load, servers ---- ErlangQueue, FiniteErlangQueue
 *                                     | sums by number of busy units
 *   HypercubeModel ------------- Hypercube (exact), HypercubeApproximation (Larson 1975)
 *   density of units ----------- SquareRootLaw ---> distance ---> KolesarTravelLaw ---> time
 *   differences, in standard errors, simulated from exact ---- HolmProcedure
 * </pre>
 */
@NullMarked
package org.tocsin.theory;

import org.jspecify.annotations.NullMarked;
