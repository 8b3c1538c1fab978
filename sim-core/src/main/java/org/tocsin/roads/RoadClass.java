package org.tocsin.roads;

/**
 * The class of a road, in OpenStreetMap's words for {@code highway}: {@code primary}, {@code
 * residential}, ...
 */
public record RoadClass(String id) {}
