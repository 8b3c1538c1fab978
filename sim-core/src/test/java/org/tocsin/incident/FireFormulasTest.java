package org.tocsin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.incident.FireGrowth.Pace;
import org.tocsin.incident.Room.Formula;
import org.tocsin.random.RandomDuration;

/** The formulas of fires, against published and hand-computed values. */
class FireFormulasTest {

  @ParameterizedTest
  @CsvSource({
    "SLOW,       11,   95,   264,   675,  1055, 584, 826",
    "MEDIUM,     42,  380,  1055,  2700,  4219, 292, 413",
    "FAST,      169, 1520,  4221, 10806, 16884, 146, 207",
    "ULTRA_FAST, 675, 6078, 16884, 43223, 67536, 73, 103"
  })
  void heatGrowsWithTheSquareOfTime(
      Pace pace, int at60, int at180, int at300, int at480, int at600, int toOne, int toTwo) {
    FireGrowth growth = growth(pace, 1000);

    assertThat(growth.kilowattsAfter(60)).isCloseTo(at60, within(0.5));
    assertThat(growth.kilowattsAfter(180)).isCloseTo(at180, within(0.5));
    assertThat(growth.kilowattsAfter(300)).isCloseTo(at300, within(0.5));
    assertThat(growth.kilowattsAfter(480)).isCloseTo(at480, within(0.5));
    assertThat(growth.kilowattsAfter(600)).isCloseTo(at600, within(0.5));
    assertThat(growth.secondsTo(1000)).isCloseTo(toOne, within(0.5));
    assertThat(growth.secondsTo(2000)).isCloseTo(toTwo, within(0.5));
  }

  @Test
  void heatStopsAtThePeakOfTheAreaThatCanBurn() {
    FireGrowth growth = growth(Pace.FAST, 20);

    assertThat(growth.peakKilowatts()).isEqualTo(5000);
    assertThat(growth.kilowattsAfter(600)).isEqualTo(5000);
    assertThat(growth.burntSquareMetres(1000)).isEqualTo(4);
  }

  @Test
  void aRoomWithADoorFlashesOverAtThePublishedHeat() {
    Room room = Room.USUAL;

    assertThat(room.surfaces()).isCloseTo(68.6, within(0.01));
    assertThat(room.flashoverKilowatts()).isCloseTo(1497, within(1.0));
    assertThat(new Room(4, 4, 2.4, 0.9, 2.0, Formula.BABRAUSKAS).flashoverKilowatts())
        .isCloseTo(1909, within(1.0));
    assertThat(room.ventilatedKilowatts()).isCloseTo(3818, within(1.0));
  }

  @Test
  void aRoomThatCannotGetHotEnoughNeverFlashesOver() {
    FireGrowth small = new FireGrowth(Pace.FAST.alpha(), Optional.of(Room.USUAL), 250, 5, 780);

    assertThat(small.peakKilowatts()).isEqualTo(1250);
    assertThat(small.flashoverKilowatts()).isEmpty();
  }

  @Test
  void aMegawattTakesTheWaterOfTheHeatBalance() {
    assertThat(1000 * FireFighting.waterByHeat(0.3)).isCloseTo(76.9, within(0.05));
    assertThat(1000 * FireFighting.waterByHeat(0.4)).isCloseTo(57.7, within(0.05));
    assertThat(1000 * FireFighting.waterByHeat(0.5)).isCloseTo(46.2, within(0.05));
    assertThat(1000 * FireFighting.waterByArea(5, 250)).isCloseTo(20, within(1e-9));
  }

  @Test
  void twiceTheWaterHalvesTheTimeToKnockDown() {
    FireFighting fighting = new FireFighting(300, 0.06, Duration.ofMinutes(2), RandomDuration.ZERO);

    double bare = FireFighting.secondsOfDecay(1000, 50, fighting.decayPerSecond(1));
    double plenty = FireFighting.secondsOfDecay(1000, 50, fighting.decayPerSecond(2));

    assertThat(bare).isCloseTo(359.488, within(0.001));
    assertThat(plenty).isCloseTo(bare / 2, within(1e-9));
  }

  @Test
  void aFireWithoutWaterLastsAsLongAsItsFuel() {
    FireGrowth growth = growth(Pace.FAST, 100);

    assertThat(growth.secondsOfFuel(250, 0)).isEqualTo(3120);
    assertThat(growth.secondsOfFuel(250, 250 * 120)).isEqualTo(3000);
    assertThat(growth.secondsOfFuel(0, 0)).isZero();
  }

  @Property(tries = 200)
  void heatGivenOffIsTheAreaUnderTheCurve(
      @ForAll @DoubleRange(min = 0, max = 300) double from,
      @ForAll @DoubleRange(min = 1, max = 300) double length) {
    FireGrowth growth = growth(Pace.MEDIUM, 1e6);

    double area = 0;
    int steps = 1000;
    for (int i = 0; i < steps; i++) {
      area += growth.kilowattsAfter(from + (i + 0.5) * length / steps) * length / steps;
    }

    assertThat(growth.kilojoules(from, from + length)).isCloseTo(area, within(1e-5 * area));
  }

  @Test
  void halfOfTheFiresStopAtDetectionAndAQuarterOnArrival() {
    GrowingFire fire =
        new GrowingFire(
            RandomDuration.ZERO,
            growth(Pace.FAST, 100),
            new FireFighting(300, 0.06, Duration.ofMinutes(2), RandomDuration.ZERO),
            0.5,
            0.25,
            Optional.empty());

    assertThat(fire.stop(0.49)).isEqualTo(GrowingFire.Stop.AT_DETECTION);
    assertThat(fire.stop(0.51)).isEqualTo(GrowingFire.Stop.ON_ARRIVAL);
    assertThat(fire.stop(0.76)).isEqualTo(GrowingFire.Stop.NOTHING);
  }

  @Test
  void anOpeningWiderThanAnyWallIsRefused() {
    assertThatThrownBy(() -> new Room(4, 4, 2.4, 5, 2, Formula.THOMAS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "room of 4.0 m x 4.0 m x 2.4 m with an opening of 5.0 m x 2.0 m; all above 0, the"
                + " opening within a wall");
  }

  private static FireGrowth growth(Pace pace, double squareMetres) {
    return new FireGrowth(pace.alpha(), Optional.empty(), 250, squareMetres, 780);
  }
}
