package org.tocsin.response;

import java.util.BitSet;

/**
 * Places that the same posts cover.
 *
 * @param perDay mean number of incidents a day
 * @param posts positions in {@link Posture#posts()}; not to be changed
 */
public record Catchment(double perDay, BitSet posts) {}
