/**
 * Streets: junctions, road segments, travel times and routes on a frozen snapshot, and the
 * conditions that change them during a replication.
 *
 * <pre>
 * RoadNetwork (one per NetworkKind) -- Streets -- Location (a place with its access to each network)
 *                                         |
 *                  TravelTimes (mode x band, shared trees) -- TravelTree -- Route
 *                                         |
 *                      Travel (one replication, under its RoadConditions) -- TravelTable
 * </pre>
 *
 * <p>It must not know stations, units or incidents. Only {@code engine} may use {@link
 * org.tocsin.roads.WritableRoadConditions}.
 */
@NullMarked
package org.tocsin.roads;

import org.jspecify.annotations.NullMarked;
