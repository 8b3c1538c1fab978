package org.tocsin.response;

/**
 * Places that the same posts cover.
 *
 * @param perDay mean number of incidents a day
 * @param posts positions in {@link Posture#posts()}, in ascending order; not to be changed
 */
public record Catchment(double perDay, int[] posts) {}
