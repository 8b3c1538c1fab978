package org.tocsin.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.drill.Inject;
import org.tocsin.drill.RoadStretch;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.Variant;
import org.tocsin.report.film.FilmFile;
import org.tocsin.report.film.FilmRecorder;
import org.tocsin.report.text.Messages;
import org.tocsin.roads.NetworkKind;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;

/** A film of a town with awkward names: a street is closed, and one deadline is missed. */
final class FilmSample {

  static final SimTime CLOSING = SimTime.after(Duration.ofHours(3));
  static final SimTime MISSED = SimTime.after(Duration.ofHours(5));

  private FilmSample() {}

  static Drill drill(GridTown town) {
    BitSet middle = new BitSet();
    middle.set(town.side, town.side + 8);
    RoadStretch roads = new RoadStretch("霁虹桥 <bridge>", Map.of(NetworkKind.CAR, middle));
    CloseRoads closing = new CloseRoads(roads, false, Optional.of(Duration.ofHours(4)));
    return town.drill
        .withInjects(
            List.of(new Inject("ice", CLOSING, List.of(closing), "霁虹桥结冰封闭 </script><b>ice</b>")))
        .withExpects(
            List.of(
                expected("told", "通报 & \"everybody\" <told>", FactKind.EXPLODED, MISSED),
                expected(
                    "out",
                    "First engine out",
                    FactKind.EN_ROUTE,
                    SimTime.after(Duration.ofHours(10)))));
  }

  private static ExpectedAction expected(String id, String title, FactKind kind, SimTime by) {
    return new ExpectedAction(
        id,
        title,
        Milestone.first(FactPattern.of(kind)),
        new Deadline.At(by),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same with a micro station more. */
  static Drill withAnotherStation(Drill drill) {
    City city = drill.city();
    Station first = city.stations().stream().filter(FilmSample::isMicro).findFirst().orElseThrow();
    Unit model =
        city.units().stream().filter(u -> u.station().equals(first)).findFirst().orElseThrow();
    Station added =
        new Station(
            "m99",
            "新微型站",
            new Tier("micro"),
            city.streets().locate(GridTown.longitude(3), GridTown.latitude(8)));
    List<Station> stations = new ArrayList<>(city.stations());
    stations.add(added);
    List<Unit> units = new ArrayList<>(city.units());
    units.add(new Unit(0, "m99/foot-team-1", model.type(), added, model.readiness()));
    City larger = city.withStations(stations).withUnits(units);
    return new Drill(
            drill.name(),
            drill.clock(),
            larger,
            drill.demand(),
            drill.plan(),
            drill.standards(),
            drill.coverageTargets())
        .withInjects(drill.injects())
        .withExpects(drill.expects());
  }

  private static boolean isMicro(Station station) {
    return station.tier().id().equals("micro");
  }

  /** A replication, recorded. */
  static FilmRecorder record(String title, Drill drill, int replication)
      throws InterruptedException {
    FilmRecorder recorder = new FilmRecorder(title, drill, replication);
    new Experiment(7, replication + 1, 1)
        .run(
            new Variant(title, drill),
            (variant, r) -> r == replication ? recorder : new FilmRecorder("", drill, r),
            Progress.SILENT);
    return recorder;
  }

  static void write(Path file, Messages messages, FilmRecorder... takes) {
    FilmFile.write(file, List.of(takes), SampleResults.provenance(), messages);
  }
}
