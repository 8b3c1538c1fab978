/**
 * Streets from files: OpenStreetMap extracts and plain tables, reduced to what a simulation needs
 * and kept in a cache.
 *
 * <pre>
 * RoadFiles -- NetworkCache
 *     |------- OsmRoads -- PbfReader | XmlReader -- OsmData -- CarRules, FootRules
 *     |------- TableRoads (nodes and arcs in CSV)
 *     '------- generator.OldTown
 * </pre>
 *
 * <p>Called by whoever resolves a scenario, through {@link org.tocsin.scenario.source.RoadSource}.
 * It must not know stations or incidents.
 */
@NullMarked
package org.tocsin.scenario.roads;

import org.jspecify.annotations.NullMarked;
