package org.tocsin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;

/** Leaks, crowds and triage, against values counted by hand. */
class CourseFormulasTest {

  /**
   * Hazard 5 % a minute, 100 m, 5000 people a square kilometre, a tenth hurt, a fifth of them die.
   */
  private static final GasLeak LEAK =
      new GasLeak(
          0.05,
          RandomDuration.ZERO,
          RandomDuration.ZERO,
          100,
          5000,
          20,
          0.1,
          0.2,
          Optional.empty(),
          RandomDuration.ZERO);

  /** 100 m2 with exits of 2 m. */
  private static final Crowd CROWD =
      new Crowd(RandomCount.of(1000), 100, 2, 1.3, 0.3, 0.2, 6, 1, 0.05);

  @Test
  void halfOfTheLeaksIgniteWithinTheHalfLifeOfTheirHazard() {
    // ln 2 / 0.05 = 13.8629; ln 10 / 0.05 = 46.0517.
    assertThat(LEAK.minutesToIgnition(0.5)).isCloseTo(13.8629, within(1e-4));
    assertThat(LEAK.minutesToIgnition(0.1)).isCloseTo(46.0517, within(1e-4));
  }

  @Test
  void withoutAnyHazardALeakNeverIgnites() {
    GasLeak harmless =
        new GasLeak(
            0,
            RandomDuration.ZERO,
            RandomDuration.ZERO,
            100,
            5000,
            20,
            0.1,
            0.2,
            Optional.empty(),
            RandomDuration.ZERO);

    assertThat(harmless.minutesToIgnition(1e-300)).isInfinite();
  }

  @Test
  void peopleWithinTheRadiusAreThoseOfTheCircle() {
    // 3.14159 x 0.01 km2 x 5000.
    assertThat(LEAK.people()).isCloseTo(157.0796, within(1e-4));
  }

  @Test
  void anExplosionHurtsAShareOfThoseStillThere() {
    assertThat(LEAK.explosion(80)).isEqualTo(new Outcome.People(8, 6.4));
    assertThat(LEAK.explosion(0)).isEqualTo(new Outcome.People(0, 0));
  }

  @Test
  void eachUnitOpensMoreOfTheExitsUntilAllIsUsed() {
    // 1.3 a second for each of 2 m: 2.6, of which 30 %, 50 %, 70 %, 90 %, 100 %, 100 %.
    assertThat(CROWD.leavingPerSecond(0)).isCloseTo(0.78, within(1e-12));
    assertThat(CROWD.leavingPerSecond(1)).isCloseTo(1.3, within(1e-12));
    assertThat(CROWD.leavingPerSecond(3)).isCloseTo(2.34, within(1e-12));
    assertThat(CROWD.leavingPerSecond(4)).isCloseTo(2.6, within(1e-12));
    assertThat(CROWD.leavingPerSecond(50)).isCloseTo(2.6, within(1e-12));
  }

  @Test
  void aCrushHurtsByItsMeanSizeAndItsTime() {
    // Of 800 on the mean, one in a thousand a minute for 5 min.
    assertThat(CROWD.safePeople()).isEqualTo(600);
    assertThat(CROWD.hurt(1000, 600, 5)).isCloseTo(4, within(1e-12));
  }

  @Test
  void triageSharesAreOfAllPeople() {
    assertThat(Triage.classes(0.2, 0.3, 0.5))
        .extracting(Triage::id, Triage::share)
        .containsExactly(tuple("immediate", 0.2), tuple("delayed", 0.3), tuple("minor", 0.5));
    assertThatThrownBy(() -> Triage.classes(0.2, 0.3, 0.4)).hasMessageContaining("together 1");
  }
}
