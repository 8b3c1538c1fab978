package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

class KolesarTravelLawTest {

  private static final double METRES_PER_MILE = 1609.344;

  @ParameterizedTest
  @CsvSource({
    "0.1,  0.664, 0.0005",
    "0.25, 1.05,  0.005",
    "0.5,  1.5,   0.005",
    "1,    2.35,  0.005",
    "2,    4.05,  0.005"
  })
  void newYorkTripsTakeWhatTheFitSays(double miles, double minutes, double lastDigit) {
    Distance distance = Distance.ofMetres(miles * METRES_PER_MILE);

    Duration time = KolesarTravelLaw.NEW_YORK_1971.travelTime(distance);

    assertThat(time.toNanos() / 60e9).isCloseTo(minutes, within(lastDigit));
  }

  @Test
  void theMetricFormOfTheFitIsTheSame() {
    KolesarTravelLaw law = KolesarTravelLaw.NEW_YORK_1971;

    assertThat(law.longTripsFrom().metres()).isCloseTo(610, within(5.0));
    assertThat(law.constantPart().toMillis() / 1000.0).isCloseTo(39, within(0.5));
    assertThat(law.cruising().metresPerSecond() * 3.6).isCloseTo(56.8, within(0.05));
    assertThat(seconds(law, 250)).isCloseTo(99.3 / 2, within(0.05));
    assertThat(seconds(law, 5000) - seconds(law, 4000)).isCloseTo(63.4, within(0.05));
  }

  @Test
  void shortAndLongTripsMeetWithEqualTimeAndSlope() {
    KolesarTravelLaw law = new KolesarTravelLaw(new Speed(20), 0.5);
    double joint = law.longTripsFrom().metres();

    assertThat(joint).isEqualTo(800);
    assertThat(seconds(law, joint)).isEqualTo(80);
    assertThat(seconds(law, joint + 0.01) - seconds(law, joint)).isCloseTo(0.0005, within(1e-8));
    assertThat(seconds(law, joint) - seconds(law, joint - 0.01)).isCloseTo(0.0005, within(1e-8));
  }

  @Test
  void aTripToWhereOneStandsTakesNoTime() {
    assertThat(KolesarTravelLaw.NEW_YORK_1971.travelTime(Distance.ofMetres(0)))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void aUnitThatGainsNoSpeedIsRefused() {
    assertThatThrownBy(() -> new KolesarTravelLaw(new Speed(20), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("travel law: 0.0 m/s2; a finite acceleration above 0");
  }

  private static double seconds(KolesarTravelLaw law, double metres) {
    return law.travelTime(Distance.ofMetres(metres)).toNanos() / 1e9;
  }
}
