package org.tocsin.roads;

/**
 * A network made fit for simulation, and what that took: only the largest part in which every place
 * can be reached from every other is kept, and junctions that join nothing are contracted (their
 * shape points stay).
 *
 * @param contractedJunctions vertices that were only points of a road's shape
 * @param droppedJunctions junctions outside the part kept
 * @param droppedSegments segments outside the part kept
 * @param droppedMetres their length
 * @param defaultedSpeeds segments kept without a maximum speed of their own: the class speed
 *     applies
 */
public record NetworkReduction(
    RoadNetwork network,
    int contractedJunctions,
    int droppedJunctions,
    int droppedSegments,
    double droppedMetres,
    int defaultedSpeeds) {

  public static NetworkReduction of(RoadNetwork raw) {
    RoadNetwork connected = LargestPart.of(raw);
    RoadNetwork kept = ChainContraction.contract(connected);
    int defaulted = 0;
    for (int s = 0; s < kept.segmentCount(); s++) {
      defaulted += kept.segment(s).maxSpeedKmh() == 0 ? 1 : 0;
    }
    return new NetworkReduction(
        kept,
        connected.junctionCount() - kept.junctionCount(),
        raw.junctionCount() - connected.junctionCount(),
        raw.segmentCount() - connected.segmentCount(),
        Math.max(0, metres(raw) - metres(connected)),
        defaulted);
  }

  private static double metres(RoadNetwork network) {
    double metres = 0;
    for (int s = 0; s < network.segmentCount(); s++) {
      metres += network.segment(s).metres();
    }
    return metres;
  }
}
