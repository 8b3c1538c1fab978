package org.tocsin.roads;

/**
 * The arcs at each junction in one direction: leaving it, or entering it. Those of junction {@code
 * j} are at {@code first[j]} up to {@code first[j + 1]}, in the order of their ids.
 *
 * @param arc id of the arc
 * @param next the junction at its other end
 */
record Adjacency(int[] first, int[] arc, int[] next) {}
