package org.tocsin.siting.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.Trace;
import org.tocsin.roads.Location;
import org.tocsin.time.SimTime;

/**
 * Where the everyday demand of a drill is, as a bounded number of points: where there are more
 * places, all of a square are counted at the one of them with most demand. Nothing is simulated for
 * it: rates and places are told by the drill.
 */
final class DemandSurvey {

  /**
   * A point of demand.
   *
   * @param perDay incidents a day by type, over the hours of the drill
   */
  record Point(Location place, Map<IncidentType, Double> perDay) {

    double total() {
      return perDay.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private final Drill drill;
  private final Map<Location, Map<IncidentType, Double>> atPlaces = new LinkedHashMap<>();

  private DemandSurvey(Drill drill) {
    this.drill = drill;
  }

  /** What comes of itself, or has come: what a drill scripts is no reason for a station. */
  static List<DemandEntry> everyday(Drill drill) {
    return drill.demand().stream().filter(DemandSurvey::isEveryday).toList();
  }

  static boolean isEveryday(DemandEntry entry) {
    return entry instanceof PoissonDemand || entry instanceof Trace;
  }

  static List<Point> points(Drill drill, int most) {
    DemandSurvey survey = new DemandSurvey(drill);
    everyday(drill).forEach(survey::add);
    return survey.merged(most);
  }

  private void add(DemandEntry entry) {
    double perDay = perDay(entry);
    Places places = entry.places();
    for (int i = 0; i < places.size(); i++) {
      double share = places.weight(i) / places.totalWeight();
      if (share > 0 && perDay > 0) {
        atPlaces
            .computeIfAbsent(places.place(i).location(), place -> new LinkedHashMap<>())
            .merge(entry.type(), perDay * share, Double::sum);
      }
    }
  }

  private double perDay(DemandEntry entry) {
    Duration duration = drill.clock().duration();
    if (entry instanceof PoissonDemand poisson) {
      long hours = Math.max(1, duration.toHours());
      double sum = 0;
      for (long hour = 0; hour < hours; hour++) {
        sum += poisson.perHour(drill.clock().hourOfWeek(SimTime.after(Duration.ofHours(hour))));
      }
      return sum / hours * 24;
    }
    double days = duration.toMillis() / (double) Duration.ofDays(1).toMillis();
    return entry instanceof Trace trace ? trace.incidents().size() / days : 0;
  }

  private List<Point> merged(int most) {
    if (atPlaces.isEmpty()) {
      return List.of();
    }
    Squares squares =
        Squares.atMost(atPlaces.keySet().stream().map(Location::position).toList(), most);
    Map<Long, Location> heaviest = new LinkedHashMap<>();
    Map<Long, Map<IncidentType, Double>> sums = new HashMap<>();
    atPlaces.forEach(
        (place, perDay) -> {
          long square = squares.of(place.position());
          heaviest.merge(square, place, (a, b) -> weight(b) > weight(a) ? b : a);
          Map<IncidentType, Double> sum =
              sums.computeIfAbsent(
                  square, s -> new TreeMap<>(Comparator.comparing(IncidentType::id)));
          perDay.forEach((type, some) -> sum.merge(type, some, Double::sum));
        });
    List<Point> points = new ArrayList<>();
    heaviest.forEach(
        (square, place) -> points.add(new Point(place, sums.getOrDefault(square, Map.of()))));
    return points;
  }

  private double weight(Location place) {
    return atPlaces.getOrDefault(place, Map.of()).values().stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
