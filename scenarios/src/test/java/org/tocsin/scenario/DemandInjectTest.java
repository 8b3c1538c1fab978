package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.AddIncidents;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Effect;
import org.tocsin.drill.MultiplyDemand;
import org.tocsin.incident.Cause;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;

/** Incidents added, demand multiplied, and incidents that cause others, as an author writes it. */
class DemandInjectTest {

  @TempDir Path folder;

  private ScenarioText with(String... injects) {
    return ScenarioText.in(folder)
        .with("plan:", "injects:\n  - " + String.join("\n  - ", injects) + "\nplan:");
  }

  private ScenarioText causing(String... causes) {
    return ScenarioText.in(folder)
        .with(
            "    work: 20 min\n",
            "    work: 20 min\n    causes:\n      - " + String.join("\n      - ", causes) + "\n");
  }

  private List<Effect> effects(String... injects) {
    return with(injects).drill().injects().stream().flatMap(i -> i.effects().stream()).toList();
  }

  private AddIncidents added(String incidents) {
    return (AddIncidents)
        effects("{ id: quake, at: \"+1h\", incidents: { " + incidents + " } }").get(0);
  }

  @Test
  void anIncidentIsAddedAtAPlace() {
    AddIncidents one = added("type: fire, place: [116.404, 39.905]");

    assertThat(one.added().id()).isEqualTo("quake/fire");
    assertThat(one.count()).isEqualTo(1);
    assertThat(one.within()).isZero();
    assertThat(places(one)).singleElement().extracting(Place::zone).hasToString("west");
  }

  @Test
  void severalAreAddedAtSomePlacesOfAPartOfTheMap() {
    AddIncidents everywhere = added("type: fire, id: ignitions, count: 12, within: 30 min");
    AddIncidents west = added("type: fire, count: 2, where: population, zone: west");
    AddIncidents near = added("type: fire, count: 2, near: { at: [116.4, 39.905], radius: 150 m }");
    AddIncidents area =
        added("type: fire, count: 2, area: [[116.409, 39.9], [116.411, 39.9], [116.41, 39.906]]");

    assertThat(everywhere.added().id()).isEqualTo("quake/ignitions");
    assertThat(everywhere.count()).isEqualTo(12);
    assertThat(everywhere.within()).isEqualTo(Duration.ofMinutes(30));
    assertThat(places(west))
        .hasSizeLessThan(places(everywhere).size())
        .allSatisfy(place -> assertThat(place.zone()).hasToString("west"));
    assertThat(places(near))
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place.location().longitude()).isLessThan(116.402));
    assertThat(places(area))
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place.location().longitude()).isGreaterThan(116.409));
  }

  private static List<Place> places(AddIncidents incidents) {
    Places places = incidents.added().places();
    return IntStream.range(0, places.size()).mapToObj(places::place).toList();
  }

  @Test
  void demandIsMultipliedByTypeZoneAndTime() {
    assertThat(
            effects(
                "{ id: storm, at: \"+1h\", demand: [ { factor: 3, type: fire, zone: [west, east],"
                    + " for: 2h }, { factor: 0.5 } ] }"))
        .containsExactly(
            new MultiplyDemand(
                "storm",
                3,
                Set.of("fire"),
                Set.of("west", "east"),
                Optional.of(Duration.ofHours(2))),
            new MultiplyDemand("storm+2", 0.5, Set.of(), Set.of(), Optional.empty()));
  }

  @Test
  void anIncidentMayCauseOthers() {
    Drill drill =
        causing(
                "{ type: fire, probability: 0.2, after: 10 min, radius: 300 m, unlessControlled: true }",
                "{ type: fire, id: later, count: 2, probability: 0.1, after: 1h }")
            .drill();

    List<Cause> causes = drill.causes().get("fire");
    assertThat(causes).extracting(Cause::id).containsExactly("fire", "later");
    assertThat(causes).extracting(Cause::mean).containsExactly(0.2, 0.2);
    assertThat(causes).extracting(Cause::unlessControlled).containsExactly(true, false);
    assertThat(causes.get(0).nearby().orElseThrow().radius().metres()).isEqualTo(300);
    assertThat(causes.get(1).nearby()).isEmpty();
  }

  @Test
  void aChainWithoutEndIsRefused() {
    assertThat(causing("{ type: fire, count: 2, probability: 0.5, after: 1h }").problems())
        .singleElement()
        .asString()
        .contains(
            "error: incidents.fire.causes[0]: one \"fire\" causes more than 1000 others on average")
        .endsWith("each generation smaller than the last");
  }

  @Test
  void whatCannotBeIsToldAllAtOnce() {
    ScenarioText text =
        with(
            "{ at: \"+1h\", incidents: { type: fier, count: 3 } }",
            "{ at: \"+23h\", incidents: { type: fire, count: 3, within: 2h } }",
            "{ at: \"+1h\", incidents: { type: fire, count: 3, zone: west, near: { at: [1, 2], radius: 1 km } } }",
            "{ id: both, at: \"+1h\", incidents: [ { type: fire, count: 3 }, { type: fire, count: 4 } ] }",
            "{ at: \"+1h\", incidents: { type: fire, count: 3, near: { at: [1, 2], radius: 1 km } } }",
            "{ at: \"+1h\", demand: { factor: 1 } }",
            "{ at: \"+1h\", demand: { factor: 2, zone: wset } }");

    assertThat(text.problems())
        .extracting(problem -> problem.replaceFirst("^[^ ]* ", ""))
        .containsExactly(
            "error: injects[0].incidents.type: no incident type \"fier\"; any of fire. Maybe"
                + " \"fire\"?",
            "error: injects[1].incidents: within 120 min, but demand ends 60 min after the inject; at"
                + " most so long",
            "error: injects[2].incidents: both zone and near; only one of them",
            "error: injects[3].incidents[1]: incidents \"both/fire\" for the second time (first in"
                + " line 26); each id once",
            "error: injects[4].incidents: no place there; at least one",
            "error: injects[5].demand: factor 1, which is as usual; more than 1, or less",
            "error: injects[6].demand.zone: no zone \"wset\"; any of east, west. Maybe \"west\"?");
  }
}
