package org.tocsin.roads;

/**
 * A point's access to one network: the nearest spot on a segment and what remains to be covered off
 * the road.
 *
 * @param segment the segment snapped to
 * @param fraction where on it, 0 at its first junction and 1 at its second, by length
 * @param offRoadMetres straight-line distance between the point and that spot
 */
public record SnappedPoint(int segment, double fraction, double offRoadMetres) {}
