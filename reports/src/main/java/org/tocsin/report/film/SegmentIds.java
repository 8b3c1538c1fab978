package org.tocsin.report.film;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;
import org.tocsin.roads.Streets;

/**
 * The numbers of segments in a film: those for cars keep theirs, and those for people on foot
 * follow as they are first met, as most of these are never walked on.
 */
final class SegmentIds {

  private final RoadNetwork cars;
  private final RoadNetwork paths;
  private final Map<Integer, Integer> walked = new LinkedHashMap<>();

  SegmentIds(Streets streets) {
    this.cars = streets.network(NetworkKind.CAR);
    this.paths = streets.network(NetworkKind.FOOT);
  }

  int of(RoadSegment segment) {
    return of(segment.network().kind(), segment.id());
  }

  int of(NetworkKind kind, int segment) {
    return kind == NetworkKind.CAR || paths == cars
        ? segment
        : walked.computeIfAbsent(segment, s -> cars.segmentCount() + walked.size());
  }

  /** The segments for cars, in the order of their numbers. */
  List<RoadSegment> cars() {
    List<RoadSegment> all = new ArrayList<>();
    for (int s = 0; s < cars.segmentCount(); s++) {
      all.add(cars.segment(s));
    }
    return all;
  }

  /** Those for people on foot that have a number, in its order: they follow those for cars. */
  List<RoadSegment> walked() {
    return walked.keySet().stream().map(paths::segment).toList();
  }
}
