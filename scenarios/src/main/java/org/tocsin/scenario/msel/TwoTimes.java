package org.tocsin.scenario.msel;

import org.tocsin.scenario.problem.Spot;

/**
 * A row that tells its time twice: by the wall clock and since the start.
 *
 * @param spot of the second
 */
record TwoTimes(PlannedTime wall, PlannedTime since, Spot spot) {}
