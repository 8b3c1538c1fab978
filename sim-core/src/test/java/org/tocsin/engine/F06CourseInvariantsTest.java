package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.incident.Casualties;
import org.tocsin.incident.Collapse;
import org.tocsin.incident.Course;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.Outcome;
import org.tocsin.incident.Room;
import org.tocsin.incident.SurvivalTable;
import org.tocsin.incident.Triage;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.Uniform;
import org.tocsin.town.TinyTown;

/** What holds however incidents go: each ends, once, with an outcome that can be. */
class F06CourseInvariantsTest {

  private static final RandomDuration SOME_TIME = new RandomDuration(new Exponential(900));

  @Property(tries = 40)
  void everyIncidentEndsOnceWithAnOutcomeThatCanBe(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @DoubleRange(min = 1, max = 40) double perDay,
      @ForAll @DoubleRange(min = 0.01, max = 0.2) double alpha,
      @ForAll @IntRange(max = 800) int flow) {
    TinyTown town =
        TinyTown.onStreetOf(4000)
            .flow("engine", flow)
            .station("a", "central", 0, "engine:pumping 1,initial-attack 1,rescue 1,medical 1")
            .station("b", "small", 2500, "engine:pumping 1,hazmat 1,police 1,search 1")
            .lasting(Duration.ofDays(1), Duration.ZERO);
    courses(alpha)
        .forEach(
            (id, course) ->
                town.incidentType(id, "first=pumping 1", "alarm-1=pumping 2")
                    .changeType(id, type -> type.withCourse(course))
                    .poisson(id, id, perDay, 0, 700, 1950, 3330));
    OutcomeWatch watch = new OutcomeWatch();

    DrillRunner.run(town.drill(), new RandomStreams(seed, 0), watch);

    assertThat(watch.settled.keySet()).isSubsetOf(watch.occurred);
    assertThat(watch.settled.values()).allSatisfy(F06CourseInvariantsTest::isWithinTheHouse);
  }

  private static void isWithinTheHouse(Outcome outcome) {
    outcome.fire().ifPresent(f -> assertThat(f.burntSquareMetres()).isLessThanOrEqualTo(60));
    outcome.loss().ifPresent(loss -> assertThat(loss).isLessThanOrEqualTo(60 * 1000));
  }

  static Map<String, Course> courses(double alpha) {
    RandomCount people = new RandomCount(new Uniform(-0.5, 4.5));
    return Map.of(
        "fire",
        new GrowingFire(
            SOME_TIME,
            new FireGrowth(alpha, Optional.of(Room.USUAL), 250, 60, 780),
            new FireFighting(300, 0.06, Duration.ofMinutes(2), SOME_TIME),
            0.3,
            0.3,
            Optional.of(1000.0)),
        "casualties",
        new Casualties(people, Triage.classes(0.2, 0.3, 0.5), SOME_TIME),
        "collapse",
        new Collapse(people, SOME_TIME, SOME_TIME, SurvivalTable.KOBE),
        "leak",
        new GasLeak(
            0.01, SOME_TIME, SOME_TIME, 100, 5000, 20, 0.1, 0.1, Optional.of(500.0), SOME_TIME),
        "crowd",
        new Crowd(new RandomCount(new Uniform(0, 2000)), 100, 2, 1.3, 0.3, 0.2, 6, 1, 0.05));
  }
}
