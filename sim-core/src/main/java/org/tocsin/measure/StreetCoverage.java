package org.tocsin.measure;

/**
 * Expected time from notification to arrival at every segment of the car network, from the nearest
 * station in service.
 *
 * @param bestMillis by segment at its middle: any tier; {@code Integer.MAX_VALUE} where nobody gets
 * @param tierMillis by tier (in the order of {@code City.tiers()}) and segment
 */
public record StreetCoverage(int[] bestMillis, int[][] tierMillis) {}
