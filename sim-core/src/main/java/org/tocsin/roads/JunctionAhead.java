package org.tocsin.roads;

import java.util.OptionalInt;

/**
 * Where a moving unit can next turn.
 *
 * @param junction empty when the next stop is the destination itself
 * @param millis until it is reached
 * @param metres until it is reached
 */
public record JunctionAhead(OptionalInt junction, int millis, double metres) {}
