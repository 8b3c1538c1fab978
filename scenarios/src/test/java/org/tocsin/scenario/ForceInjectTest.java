package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.AdmitAgain;
import org.tocsin.drill.BringUnitsBack;
import org.tocsin.drill.DivertHospitals;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Effect;
import org.tocsin.drill.OpenStations;
import org.tocsin.drill.ReduceCrews;
import org.tocsin.drill.ShutStations;
import org.tocsin.drill.TakeUnitsOut;

/** Stations, units, crews and hospitals out of service and back, as an author writes it. */
class ForceInjectTest {

  private static final Optional<Duration> TWO_HOURS = Optional.of(Duration.ofHours(2));

  @TempDir Path folder;

  private ScenarioText with(String... injects) {
    return ScenarioText.in(folder)
        .with("plan:", "injects:\n  - " + String.join("\n  - ", injects) + "\nplan:")
        .with("  zones:\n", "  hospitals:\n    - { id: north, at: [116.405, 39.905] }\n  zones:\n")
        .with("at: [116.405, 39.900], units:", "at: [116.405, 39.900], people: 8, units:")
        .with("mode: drive", "mode: drive\n    crew: 4");
  }

  private static List<Effect> effects(Drill drill) {
    return drill.injects().stream().flatMap(i -> i.effects().stream()).toList();
  }

  @Test
  void unitsAndStationsAreTakenOutForATimeAndBroughtBack() {
    Drill drill =
        with(
                "{ at: \"+1h\", out: { unit: first/engine-1, for: 2h } }",
                "{ at: \"+2h\", out: { station: first } }",
                "{ at: \"+3h\", back: { station: first, unit: [first/engine-1] } }",
                "{ at: \"+4h\", out: { unitsOf: first } }")
            .drill();
    List<Unit> units = drill.city().units();
    List<Station> stations = drill.city().stations();

    assertThat(effects(drill))
        .containsExactly(
            new TakeUnitsOut(List.of(units.get(0)), TWO_HOURS),
            new ShutStations(stations, Optional.empty()),
            new BringUnitsBack(List.of(units.get(0))),
            new OpenStations(stations),
            new TakeUnitsOut(units, Optional.empty()));
  }

  @Test
  void crewsLackPeopleAndHospitalsDivert() {
    Drill drill =
        with(
                "{ at: \"+1h\", crew: { station: first, fewer: 3, for: 2h } }",
                "{ at: \"+1h\", divert: { hospital: north, for: 2h } }",
                "{ at: \"+2h\", admit: { hospital: [north] } }")
            .drill();

    assertThat(effects(drill))
        .containsExactly(
            new ReduceCrews(drill.city().stations(), 3, TWO_HOURS),
            new DivertHospitals(drill.city().hospitals(), TWO_HOURS),
            new AdmitAgain(drill.city().hospitals()));
  }

  @Test
  void whatIsNotThereIsToldWithTheNearestName() {
    ScenarioText text =
        with(
            "{ at: \"+1h\", out: { unit: first/engine-3, station: frist } }",
            "{ at: \"+1h\", divert: { hospital: nort } }");

    assertThat(text.problems())
        .containsExactly(
            text.at("first/engine-3")
                + ": error: injects[0].out.unit: no unit \"first/engine-3\"; any of first/engine-1,"
                + " first/engine-2. Maybe \"first/engine-1\"?",
            text.at("frist")
                + ": error: injects[0].out.station: no station \"frist\"; any of first. Maybe"
                + " \"first\"?",
            text.at("nort }")
                + ": error: injects[1].divert.hospital: no hospital \"nort\"; any of north. Maybe"
                + " \"north\"?");
  }

  @Test
  void whatWasNeverOutCannotComeBack() {
    ScenarioText text =
        with(
            "{ at: \"+1h\", back: { station: first, unit: first/engine-1 } }",
            "{ at: \"+1h\", admit: { hospital: north } }",
            "{ at: \"+1h\", out: { for: 1h } }");

    assertThat(text.problems())
        .extracting(problem -> problem.replaceFirst("^[^ ]* ", ""))
        .containsExactly(
            "error: injects[0].back.station: station \"first\" has not been out before; a station"
                + " that an earlier inject puts out",
            "error: injects[0].back.unit: unit \"first/engine-1\" has not been out before; a unit"
                + " that an earlier inject puts out",
            "error: injects[1].admit.hospital: hospital \"north\" has not been ordered to divert"
                + " before; a hospital that an earlier inject diverts from",
            "error: injects[2].out: nobody named; station, unit or unitsOf");
  }

  @Test
  void aContingencyMayHavePutOutWhatComesBackAtATime() {
    assertThat(
            with(
                    "{ at: \"+3h\", back: { station: first, unit: first/engine-1 },"
                        + " admit: { hospital: north }, restored: [radio] }",
                    "{ when: { fact: on scene }, out: { station: first, unit: first/engine-1 },"
                        + " divert: { hospital: north }, radioDown: { byHand: 5 min } }")
                .problems())
        .isEmpty();
  }

  @Test
  void aStationThatDoesNotCountItsPeopleCannotLackAny() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(
                "plan:",
                "injects:\n  - { at: \"+1h\", crew: { station: first, fewer: 1 } }\nplan:");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith(
            "injects[0].crew.station: station \"first\" does not count its people; a station with"
                + " people or watches, whose units have a crew");
  }
}
