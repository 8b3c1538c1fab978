package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.tocsin.measure.Interval;

/** Effects of functions whose effects are known. */
class FactorEffectsTest {

  private static final Factor UNITS = new Factor("units", List.of("1", "2", "3"), false);
  private static final Factor TURNOUT = new Factor("turnout", List.of("30 s", "90 s"), false);
  private static final Factor POLICY =
      new Factor("policy", List.of("nearest", "tiered", "cards"), false);

  @Test
  void aLinearFunctionHasItsSlopesAsEffectsAndNoInteraction() {
    SweepDesign design = SweepDesign.grid(List.of(UNITS, TURNOUT));

    FactorEffects effects = fit(design, p -> 200 - 15 * units(p) + 0.5 * turnout(p)).orElseThrow();

    // from 1 to 3 units, from 30 to 90 s
    assertThat(value(effects, 0)).isCloseTo(-30, within(1e-9));
    assertThat(value(effects, 1)).isCloseTo(30, within(1e-9));
    assertThat(value(effects, 2)).isCloseTo(0, within(1e-9));
    assertThat(effects.effects()).hasSize(3);
    assertThat(effects.mean()).isCloseTo(200 - 30 + 30, within(1e-9));
    assertThat(effects.explained()).isCloseTo(1, within(1e-9));
  }

  @Test
  void anInteractionIsHalfOfWhatTheEffectOfOneChangesByWithTheOther() {
    Factor two = new Factor("units", List.of("1", "3"), false);
    SweepDesign design = SweepDesign.grid(List.of(two, TURNOUT));

    // at 30 s units bring -10, at 90 s -50: on average -30, the interaction is -20
    FactorEffects effects =
        fit(design, p -> 100 + (units(p) - 1) / 2 * (turnout(p) < 60 ? -10 : -50)).orElseThrow();

    assertThat(value(effects, 0)).isCloseTo(-30, within(1e-9));
    assertThat(value(effects, 2)).isCloseTo(-20, within(1e-9));
    assertThat(effects.effects().get(2).terms())
        .containsExactly(
            new FactorEffect.Term("units", "1", "3"),
            new FactorEffect.Term("turnout", "30 s", "90 s"));
  }

  @Test
  void whatIsNoNumberIsComparedWithItsFirstValue() {
    SweepDesign design = SweepDesign.grid(List.of(POLICY, TURNOUT));

    FactorEffects effects =
        fit(design, p -> 5 * POLICY.values().indexOf(p.get(0)) * turnout(p) / 60 + turnout(p))
            .orElseThrow();

    // averaged over 30 s and 90 s, policies add 0, 5 and 10
    assertThat(effects.main())
        .extracting(e -> e.terms().get(0).to())
        .containsExactly("tiered", "cards", "90 s");
    assertThat(value(effects, 0)).isCloseTo(5, within(1e-9));
    assertThat(value(effects, 1)).isCloseTo(10, within(1e-9));
    // turnout brings 60, 65 and 70: on average 65; half of 5, half of 10
    assertThat(value(effects, 2)).isCloseTo(65, within(1e-9));
    assertThat(value(effects, 3)).isCloseTo(2.5, within(1e-9));
    assertThat(value(effects, 4)).isCloseTo(5, within(1e-9));
  }

  @Test
  void intervalsAreThoseOfTheEffectsInEachReplicationWhateverPointsHaveInCommon() {
    SweepDesign design = SweepDesign.grid(List.of(TURNOUT));
    // a common part of each replication, and effects of 9, 10 and 14
    List<List<Double>> measured =
        List.of(List.of(100.0, 700.0, -50.0), List.of(109.0, 710.0, -36.0));

    FactorEffect effect = FactorEffects.fit(design, measured).orElseThrow().effects().get(0);

    Interval interval = Objects.requireNonNull(effect.effect().interval());
    double deviation = Math.sqrt((4 + 1 + 9) / 2.0);
    double reach =
        new TDistribution(null, 2).inverseCumulativeProbability(0.975) * deviation / Math.sqrt(3);
    assertThat(value(effect)).isCloseTo(11, within(1e-9));
    assertThat(interval.high() - 11).isCloseTo(reach, within(1e-9));
  }

  @Test
  void withFewPointsThereAreMainEffectsOnlyAndWithFewerNone() {
    List<Factor> factors = List.of(UNITS, TURNOUT);
    SweepDesign three =
        new SweepDesign(
            factors, List.of(List.of("1", "30 s"), List.of("2", "90 s"), List.of("3", "30 s")));
    SweepDesign alike =
        new SweepDesign(
            factors, List.of(List.of("1", "30 s"), List.of("3", "90 s"), List.of("1", "30 s")));

    FactorEffects effects = fit(three, p -> 7 * units(p)).orElseThrow();

    assertThat(effects.hasInteractions()).isFalse();
    assertThat(value(effects, 0)).isCloseTo(14, within(1e-9));
    assertThat(fit(alike, p -> 7 * units(p))).isEmpty();
  }

  @Test
  void aLatinHypercubeHasOnePointInEachPartOfEveryRangeAndTheSameForASeed() {
    Factor range = new Factor("rate", List.of("0.000", "1.000"), true);
    Factor whole = new Factor("count", List.of("1", "20"), true);

    SweepDesign design = SweepDesign.latinHypercube(List.of(range, whole, POLICY), 30, 7);

    HashSet<Integer> parts = new HashSet<>();
    for (List<String> point : design.points()) {
      parts.add((int) (Double.parseDouble(point.get(0)) * 30 * 0.999_999));
      assertThat(point.get(1)).matches("[0-9]+");
    }
    assertThat(parts.size()).isGreaterThanOrEqualTo(29);
    assertThat(design.points()).filteredOn(p -> p.get(2).equals("cards")).hasSize(10);
    assertThat(SweepDesign.latinHypercube(List.of(range, whole, POLICY), 30, 7)).isEqualTo(design);
    assertThat(SweepDesign.latinHypercube(List.of(range, whole, POLICY), 30, 8))
        .isNotEqualTo(design);
  }

  @Test
  void aRangeIsOfTwoNumbersInOneUnit() {
    assertThat(new Factor("t", List.of("30 s", "90 s"), true).at(0.5)).isEqualTo("60 s");
    assertThat(new Factor("t", List.of("0.50", "1"), true).at(0.25)).isEqualTo("0.63");
    assertThatThrownBy(() -> new Factor("t", List.of("30 s", "2 min"), true))
        .hasMessageContaining("30 s..2 min; two numbers in one unit");
    assertThatThrownBy(() -> new Factor("t", List.of("9", "3"), true))
        .hasMessageContaining("the lower first");
    assertThat(new Factor("t", List.of("03:10", "04:10"), false).isNumeric()).isFalse();
  }

  private static double units(List<String> point) {
    return Double.parseDouble(point.get(0));
  }

  private static double turnout(List<String> point) {
    return TURNOUT.number(point.get(1));
  }

  private static Optional<FactorEffects> fit(
      SweepDesign design, ToDoubleFunction<List<String>> function) {
    List<List<Double>> measured = new ArrayList<>();
    for (List<String> point : design.points()) {
      double value = function.applyAsDouble(point);
      measured.add(List.of(value - 1, value + 1));
    }
    return FactorEffects.fit(design, measured);
  }

  private static double value(FactorEffects effects, int at) {
    return value(effects.effects().get(at));
  }

  private static double value(FactorEffect effect) {
    return Objects.requireNonNull(effect.effect().value());
  }
}
