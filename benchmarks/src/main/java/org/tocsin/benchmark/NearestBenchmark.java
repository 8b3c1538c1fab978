package org.tocsin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Station;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Place;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.response.Assignment;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.Eligibility;
import org.tocsin.response.NearestUnits;
import org.tocsin.response.ResponsePlan;
import org.tocsin.response.Situation;
import org.tocsin.roads.Location;
import org.tocsin.roads.RoadConditions;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.Travel;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;
import org.tocsin.timeline.FactConsumer;

/**
 * Questions about the streets of Harbin: time from a station to an incident by the station's tree,
 * and by a search; and whom to send, in the midst of a day, with 64 stations and 200 engines.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NearestBenchmark {

  private static final int INCIDENTS = 1024;

  /** Odd, so that every incident is asked about from every station. */
  private static final int STEP = 40_503;

  private static final int NO_LIMIT = TravelTree.UNREACHABLE - 1;

  /** Sends the nearest units, and lets us ask as it does. */
  private static final class Onlooker implements DispatchPolicy {

    private final DispatchPolicy nearest = new NearestUnits();
    private @Nullable Situation situation;

    @Override
    public String id() {
      return nearest.id();
    }

    @Override
    public List<Assignment> dispatch(
        Situation now, Incident incident, Capabilities needed, Eligibility eligible) {
      situation = now;
      return nearest.dispatch(now, incident, needed, eligible);
    }
  }

  private final List<Incident> incidents = new ArrayList<>();
  private final List<TravelTree> trees = new ArrayList<>();
  private final List<Location> stations = new ArrayList<>();
  private @Nullable Drill drill;
  private @Nullable Situation situation;
  private @Nullable Travel travel;
  private int asked;

  /** Runs a day and stops short: engines are at work and on their way home. */
  @Setup
  public void stopInTheMidst() {
    Drill quiet = HarbinDrill.load(System.getenv(), "clock.duration=1d", "clock.coolDown=0s");
    Onlooker onlooker = new Onlooker();
    Drill watched =
        new Drill(
            quiet.name(),
            quiet.clock(),
            quiet.city(),
            quiet.demand(),
            new ResponsePlan(onlooker, quiet.plan().directAlerts()),
            quiet.standards(),
            quiet.coverageTargets());
    RandomStreams streams = new RandomStreams(1, 0);
    DrillRunner.run(watched, streams, new FactConsumer() {});
    drill = watched;
    situation = onlooker.situation;
    travel = new Travel(watched.city().streets(), RoadConditions.NORMAL);
    DemandEntry entry = watched.demand().get(0);
    for (int i = 0; i < INCIDENTS; i++) {
      Place place = entry.places().draw(streams.stream(Role.PLACE, i));
      incidents.add(new Incident(entry, i, place, i));
    }
    TravelMode out = watched.city().units().get(0).type().outbound();
    for (Station station : watched.city().stations()) {
      stations.add(station.location());
      trees.add(
          watched.city().streets().travelTimes(out, TimeBand.ALWAYS).from(station.location()));
    }
  }

  @Benchmark
  public int byTree() {
    Incident incident = next();
    return trees.get(asked % HarbinDrill.STATIONS).millisTo(incident.place().location());
  }

  @Benchmark
  public int bySearch() {
    Incident incident = next();
    TravelMode out = present(drill).city().units().get(0).type().outbound();
    return present(travel)
        .millisBetween(
            stations.get(asked % HarbinDrill.STATIONS),
            incident.place().location(),
            out,
            TimeBand.ALWAYS,
            NO_LIMIT);
  }

  @Benchmark
  public Optional<Assignment> nearest() {
    Incident incident = next();
    return present(situation)
        .findNearest(
            incident, incident.type().need().fullForce(), Eligibility.anyTime(unit -> true));
  }

  private Incident next() {
    asked = (asked + STEP) % (INCIDENTS * HarbinDrill.STATIONS);
    return incidents.get(asked / HarbinDrill.STATIONS);
  }

  private static <T> T present(@Nullable T thing) {
    if (thing == null) {
      throw new IllegalStateException("not set up");
    }
    return thing;
  }
}
