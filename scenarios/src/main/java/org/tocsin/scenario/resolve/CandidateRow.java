package org.tocsin.scenario.resolve;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tocsin.roads.Location;

/**
 * A place where a station may be built.
 *
 * @param tier of the station; empty where the table does not say
 * @param cost in the unit of a budget; empty where the table does not say
 */
public record CandidateRow(
    String id, String name, Location place, Optional<String> tier, OptionalDouble cost) {}
