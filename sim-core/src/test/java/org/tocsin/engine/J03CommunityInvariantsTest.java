package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.incident.AlarmRule;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.Uniform;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.TimelineText;
import org.tocsin.town.Neighbourhood;
import org.tocsin.town.TinyTown;

/** What holds whoever of the community comes to whatever incidents. */
class J03CommunityInvariantsTest {

  @Property(tries = 60)
  void nobodyIsInTwoPlacesAndEveryOutcomeIsSettledOnce(
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll @DoubleRange(min = 1, max = 40) double perDay,
      @ForAll @IntRange(max = 3) int levelsAtOnce,
      @ForAll @DoubleRange(min = 0, max = 1) double acceptance) {
    TinyTown town = town(perDay, levelsAtOnce);
    for (String capability : List.of("initial-attack", "medical", "hazmat", "police", "pumping")) {
      Neighbourhood.of("with-" + capability)
          .provides(capability)
          .livingAt(0, 100, 650, 1900, 2000)
          .walking(3000, 3200, 3400)
          .accepting(acceptance)
          .alertedAt(seed % 2 == 0 ? Moment.REPORTED : Moment.VERIFIED, seed % 3 == 0 ? 0 : 40)
          .setOff(new Exponential(60))
          .noise(0.3)
          .in(town);
    }
    Watch watch = new Watch();
    OutcomeWatch outcomes = new OutcomeWatch();

    DrillRunner.run(
        town.drill(), new RandomStreams(seed, 0), new Broadcast(List.of(watch, outcomes)));

    assertThat(outcomes.settled.keySet()).isSubsetOf(watch.occurred);
    assertThat(watch.closed).isSubsetOf(watch.reported);
  }

  @Property(tries = 20)
  void whatHappensWithoutACommunityIsTheSameWithOneThatIsNeverNear(
      @ForAll @IntRange(max = 10_000) int seed) {
    TinyTown alone = town(10, 2);
    TinyTown withPool = Neighbourhood.of("far").livingAt(3990).in(town(10, 2));

    assertThat(lines(withPool, seed, "alerted")).isEqualTo(lines(alone, seed, "alerted"));
  }

  @Property(tries = 20)
  void thePeopleOfAPoolHaveTheSameLuckWhoeverElseIsAlerted(
      @ForAll @IntRange(max = 10_000) int seed) {
    List<String> few = acceptances(seed, 650);
    List<String> many = acceptances(seed, 650, 600, 700, 1900);

    // Fires far enough apart in time that nobody is busy when the next one comes.
    assertThat(many).containsAll(few);
  }

  private static List<String> acceptances(int seed, int... homes) {
    TinyTown town =
        Neighbourhood.of("street")
            .livingAt(homes)
            .accepting(0.5)
            .setOff(new Uniform(0, 100))
            .in(
                TinyTown.onStreetOf(4000)
                    .station("a", "central", 0, "engine:pumping 1")
                    .incidentType("fire", "first=pumping 1"));
    for (int i = 0; i < 10; i++) {
      town.scripted("f" + i, "fire", i * 7200L, 700);
    }
    return lines(town, seed, "never").stream()
        .filter(line -> line.contains("en route") && line.contains("street/1"))
        .toList();
  }

  private static List<String> lines(TinyTown town, int seed, String except) {
    List<String> lines = new ArrayList<>();
    DrillRunner.run(town.drill(), new RandomStreams(seed, 0), new TimelineText(lines::add));
    lines.removeIf(line -> line.contains(except));
    return lines;
  }

  private static TinyTown town(double perDay, int levelsAtOnce) {
    AlarmSource detector =
        new AlarmSource(
            SourceKind.AUTOMATIC_ALARM,
            new RandomDuration(new Exponential(60)),
            0.1,
            0.3,
            0,
            false);
    AlarmRule rule =
        new AlarmRule(
            Math.max(0, levelsAtOnce - 1) / 2,
            RandomDuration.ZERO,
            List.of(),
            Optional.of(Duration.ofMinutes(20)));
    TinyTown town =
        TinyTown.onStreetOf(4000)
            .flow("engine", 300)
            .station("a", "central", 0, "engine:pumping 1,initial-attack 1,rescue 1,medical 1")
            .station("b", "small", 2500, "engine:pumping 1,hazmat 1,police 1,search 1")
            .plan(plan -> plan.withQueueCapacity(1))
            .lasting(Duration.ofDays(1), Duration.ofHours(1));
    F06CourseInvariantsTest.courses(0.05)
        .forEach(
            (id, course) ->
                town.incidentType(id, "first=pumping 1", "alarm-1=pumping 2")
                    .changeType(
                        id,
                        type ->
                            (levelsAtOnce > 0 ? type.withAlarm(rule) : type)
                                .withCourse(course)
                                .withDetection(Detection.by(detector)))
                    .poisson(id, id, perDay, 0, 700, 1950, 3330));
    town.incidentType("plain", "first=pumping 1").poisson("plain", "plain", perDay, 0, 1950);
    return town;
  }
}
