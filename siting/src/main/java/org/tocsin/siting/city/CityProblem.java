package org.tocsin.siting.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.Change;
import org.tocsin.drill.Drill;
import org.tocsin.drill.StationRemoved;
import org.tocsin.roads.Location;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;

/**
 * A planner's question as a problem for location models, and the way back: what a layout is in the
 * city, and its drill. Immutable.
 */
public final class CityProblem {

  /** Points of demand that models tell apart: enough for a city, few enough for solvers. */
  static final int MOST_POINTS = 1500;

  /** A station that stands, or a candidate. */
  private record Place(Optional<Station> station, Optional<Candidate> candidate, List<Unit> crews) {

    Location at() {
      return station.map(Station::location).orElseGet(() -> candidate.orElseThrow().place());
    }
  }

  private final SitingQuestion question;
  private final List<Place> places;
  private final List<DemandSurvey.Point> points;
  private final SitingProblem problem;

  private CityProblem(
      SitingQuestion question,
      List<Place> places,
      List<DemandSurvey.Point> points,
      SitingProblem problem) {
    this.question = question;
    this.places = places;
    this.points = points;
    this.problem = problem;
  }

  /**
   * Finds demand and times.
   *
   * @param threads how many searches at a time, at least 1
   */
  public static CityProblem of(SitingQuestion question, int threads) throws InterruptedException {
    Drill drill = question.drill();
    List<DemandSurvey.Point> points = DemandSurvey.points(drill, MOST_POINTS);
    List<Place> places = places(question);
    List<SiteTimes.Start> starts =
        places.stream().map(place -> new SiteTimes.Start(place.at(), place.crews())).toList();
    List<Location> spots = points.stream().map(DemandSurvey.Point::place).toList();
    int[][] times =
        new SiteTimes(drill.city().streets(), question.hour(), spots).from(starts, threads);
    SitingProblem problem =
        new SitingProblem(
            places.stream().map(place -> site(question, place)).toList(),
            question.layers().stream().map(layer -> layer(layer, points)).toList(),
            times,
            exclusions(question, places),
            question.limits());
    return new CityProblem(question, places, points, problem);
  }

  /** All that begin the work at incidents of any layer: stations first, in the order of ids. */
  private static List<Place> places(SitingQuestion question) {
    Set<Tier> serving =
        question.layers().stream().flatMap(l -> l.servedBy().stream()).collect(Collectors.toSet());
    List<Place> places = new ArrayList<>();
    City city = question.drill().city();
    for (Station station : city.stations()) {
      List<Unit> crews = crews(question, Garrison.of(city, station).units());
      if (serving.contains(station.tier()) && !crews.isEmpty()) {
        places.add(new Place(Optional.of(station), Optional.empty(), crews));
      }
    }
    for (Candidate candidate : question.candidates()) {
      List<Unit> crews = crews(question, question.garrison(candidate.tier()).units());
      places.add(new Place(Optional.empty(), Optional.of(candidate), crews));
    }
    return places;
  }

  static List<Unit> crews(SitingQuestion question, List<Unit> units) {
    return units.stream()
        .filter(unit -> CoverLayer.isFirst(unit, question.layers()))
        .filter(unit -> question.hour().isOnDuty(unit))
        .toList();
  }

  private static Site site(SitingQuestion question, Place place) {
    int servers = Math.max(1, place.crews().size());
    if (place.candidate().isPresent()) {
      Candidate built = place.candidate().get();
      return new Site(
          built.id(), built.tier().id(), Site.Standing.CANDIDATE, built.cost(), servers);
    }
    Station station = place.station().orElseThrow();
    Site.Standing standing =
        question.closable().contains(station.tier()) ? Site.Standing.CLOSABLE : Site.Standing.FIXED;
    return new Site(station.id(), station.tier().id(), standing, 0, servers);
  }

  private static DemandLayer layer(CoverLayer layer, List<DemandSurvey.Point> points) {
    double[] weights =
        points.stream()
            .mapToDouble(
                point ->
                    layer.types().stream()
                        .mapToDouble(type -> point.perDay().getOrDefault(type, 0.0))
                        .sum())
            .toArray();
    int within = (int) layer.within().toMillis();
    return new DemandLayer(
        layer.tier().id(),
        weights,
        layer.servedBy().stream().map(Tier::id).collect(Collectors.toSet()),
        within,
        2 * within);
  }

  private static List<SitingProblem.Exclusion> exclusions(
      SitingQuestion question, List<Place> places) {
    List<SitingProblem.Exclusion> exclusions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        Place one = places.get(i);
        Place other = places.get(j);
        boolean anyNew = one.candidate().isPresent() || other.candidate().isPresent();
        boolean bothNew = one.candidate().isPresent() && other.candidate().isPresent();
        double metres = one.at().position().metresTo(other.at().position());
        if ((bothNew && one.at().equals(other.at()))
            || (anyNew && metres < question.spacingMetres())) {
          exclusions.add(new SitingProblem.Exclusion(i, j));
        }
      }
    }
    return exclusions;
  }

  public SitingQuestion question() {
    return question;
  }

  public SitingProblem problem() {
    return problem;
  }

  public Layout present() {
    return Layout.present(problem);
  }

  /** The candidates that a layout takes. */
  public List<Candidate> added(Layout layout) {
    return layout.sites().boxed().flatMap(i -> places.get(i).candidate().stream()).toList();
  }

  /** The stations that a layout closes. */
  public List<Station> closed(Layout layout) {
    List<Station> closed = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (!layout.has(i)) {
        places.get(i).station().ifPresent(closed::add);
      }
    }
    return closed;
  }

  /** What the new stations of a layout cost. */
  public double cost(Layout layout) {
    return added(layout).stream().mapToDouble(Candidate::cost).sum();
  }

  /**
   * The drill with the stations of a layout.
   *
   * @throws org.tocsin.drill.ChangesRefusedException if it can't be without some station
   */
  public Drill drill(Layout layout) {
    return question.drill().with(changes(layout));
  }

  /** What a layout changes. */
  public List<Change> changes(Layout layout) {
    List<Change> changes = new ArrayList<>();
    closed(layout).forEach(station -> changes.add(new StationRemoved(station.id())));
    for (Candidate built : added(layout)) {
      changes.add(question.garrison(built.tier()).at(built));
    }
    return changes;
  }

  /** Incidents a day of all points of a layer. */
  public double perDay(int layer) {
    return Arrays.stream(problem.layers().get(layer).weights()).sum();
  }

  /** How many units of the stations that stand begin the work at incidents. */
  int standingUnits() {
    return places.stream()
        .filter(place -> place.station().isPresent())
        .mapToInt(place -> place.crews().size())
        .sum();
  }

  /** The places of the points of demand, in the order of the problem. */
  public List<Location> points() {
    return points.stream().map(DemandSurvey.Point::place).toList();
  }

  /** The places of stations that stand and of candidates, in the order of the problem. */
  Stream<Location> sites() {
    return places.stream().map(Place::at);
  }
}
