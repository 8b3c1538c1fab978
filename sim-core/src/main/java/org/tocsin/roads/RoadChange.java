package org.tocsin.roads;

/**
 * One change of the streets during a replication.
 *
 * @param version the version of the conditions that it made
 */
public record RoadChange(
    int version, NetworkKind kind, int segment, Closure closure, double speedFactor) {}
