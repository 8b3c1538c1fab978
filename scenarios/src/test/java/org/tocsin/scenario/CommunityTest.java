package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.city.Beat;
import org.tocsin.city.CommunityAlert;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.time.Distance;
import org.tocsin.timeline.TimelineText;

/** People who are alerted near incidents, as an author writes them. */
class CommunityTest {

  private static final String NEIGHBOURS =
      "{ id: neighbours, tier: volunteer, people: 8, where: population,"
          + " provides: { pumping: 1 }, alert: { radius: 600 m, accepts: 1 } }";

  @TempDir Path folder;

  @Test
  void everythingThatIsWrittenIsReadAndWhatIsLeftOutHasItsDefault() {
    Drill drill =
        with("""
             rosters: { nights: { shifts: [ { hours: "20:00-08:00" } ] } }
             community:
               - id: riders
                 tier: grid-worker
                 perZone: 2
                 provides: { initial-attack: 1, medical: 1 }
                 mode: e-bike
                 roster: nights
                 setOff: 30 s
                 noise: 0.2
                 setUp: 20 s
                 alert: { radius: 1 km, accepts: 0.4, atMost: 5, types: [ fire ], when: verified, after: 10 s }
               - %s
             """)
            .drill();

    CommunityPool riders = drill.city().community().get(1);
    assertThat(riders.id()).isEqualTo("riders");
    assertThat(riders.tier()).isEqualTo(new Tier("grid-worker"));
    assertThat(riders.type().outbound().id()).isEqualTo("e-bike");
    assertThat(riders.size()).isEqualTo(4);
    assertThat(riders.beat(0).isFixed()).isFalse();
    assertThat(riders.isOnDuty(21)).isTrue();
    assertThat(riders.isOnDuty(12)).isFalse();
    assertThat(riders.type().readiness().turnout().meanMillis()).isEqualTo(30_000);
    assertThat(riders.alert())
        .isEqualTo(
            new CommunityAlert(
                Distance.ofMetres(1000),
                0.4,
                5,
                Set.of("fire"),
                Moment.VERIFIED,
                Duration.ofSeconds(10)));
    CommunityPool neighbours = drill.city().community().get(0);
    assertThat(neighbours.type().outbound().id()).isEqualTo("walk");
    assertThat(neighbours.isOnDuty(12)).isTrue();
    assertThat(neighbours.alert()).isEqualTo(CommunityAlert.within(Distance.ofMetres(600), 1));
  }

  @Test
  void residentsLiveWhereThePeopleAre() {
    CommunityPool neighbours = with("community: [ %s ]\n").drill().city().community().get(0);

    // 3000 of the 4000 people are of the western zone, whose streets lie west of 116.405.
    List<Double> longitudes =
        IntStream.range(0, neighbours.size())
            .mapToObj(neighbours::beat)
            .map(Beat::first)
            .map(place -> place.longitude())
            .toList();
    assertThat(longitudes).hasSize(8);
    assertThat(longitudes).filteredOn(longitude -> longitude < 116.4051).hasSize(6);
  }

  @Test
  void aDrillFromAFileIsHelpedByItsNeighbours() {
    List<String> lines = new ArrayList<>();
    DrillRunner.run(
        with("community: [ %s ]\n").drill(), new RandomStreams(1, 0), new TimelineText(lines::add));

    assertThat(lines)
        .anyMatch(line -> line.matches(".*alerted +drill/1 neighbours: \\d near, \\d accept"))
        .anyMatch(line -> line.matches(".*first action everyday/1 neighbours/\\d"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          radius: 600 m   | radius: 0 m      | a radius of 0 m, within which nobody is; above 0
          accepts: 1      | accepts: 1.5     | "1.5"; a number from 0 to 1
          tier: volunteer | tier: mutual-aid | tier "mutual-aid"; any other; it is that of neighbours' units
          id: neighbours  | id: first        | community or station "first" for the second time; each id once
          people: 8       | mode: wlak, people: 8 | no mode "wlak"; any of drive, drive-home, walk, e-bike. Maybe "walk"?
          people: 8       | mode: drive, people: 8 | mode "drive" is for cars; a mode on the network for people on foot, such as walk or e-bike
          people: 8       | roster: night, people: 8 | no roster "night"; none is declared
          accepts: 1      | accepts: 1, types: [ fier ] | no incident type "fier"; any of fire. Maybe "fire"?
          accepts: 1      | accepts: 1, when: verifed | "verifed"; one of reported, verified. Maybe "verified"?
          """)
  void whatCannotBeIsAnError(String right, String wrong, String message) {
    ScenarioText text = with("community: [ %s ]\n".replace("%s", NEIGHBOURS.replace(right, wrong)));

    assertThat(text.problems()).anyMatch(problem -> problem.contains(message));
  }

  @Test
  void allProblemsOfAPoolAreToldAtOnce() {
    String wrong =
        NEIGHBOURS
            .replace("tier: volunteer", "tier: mutual-aid, mode: drive")
            .replace("id: neighbours", "id: first")
            .replace("accepts: 1", "accepts: 1, types: [ fier ]");

    assertThat(with("community: [ %s ]\n".replace("%s", wrong)).problems()).hasSize(4);
  }

  private ScenarioText with(String community) {
    return ScenarioText.in(folder)
        .with("incidents:\n", community.replace("%s", NEIGHBOURS) + "incidents:\n");
  }
}
