package org.tocsin.measure;

import org.tocsin.city.Station;

/**
 * The work of a station: its units, its responses (recalled ones included) and those per day over
 * all of them, and the mean share of time that they were busy.
 */
public record StationLoad(
    Station station,
    int units,
    long responses,
    double responsesPerDay,
    Estimate utilisation,
    Estimate meanTravelSeconds) {}
