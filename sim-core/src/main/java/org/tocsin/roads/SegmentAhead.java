package org.tocsin.roads;

/**
 * A segment that a moving unit comes to.
 *
 * @param atMillis when it enters it, or now if it is on it, in network time since its trip began
 */
public record SegmentAhead(int segment, long atMillis) {}
