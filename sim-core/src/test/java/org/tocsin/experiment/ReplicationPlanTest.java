package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicationPlanTest {

  private static final double NO_INTERVAL = Double.POSITIVE_INFINITY;
  private static final ReplicationPlan PLAN = new ReplicationPlan.UntilPrecise(0.05, 1000);

  @Test
  void looksComeAfterTwentyReplicationsAndThenAfterHalfAsManyAgainUpToTheMost() {
    List<Integer> looks = looksOf(PLAN);

    assertThat(looks).containsExactly(20, 30, 45, 68, 102, 153, 230, 345, 518, 777, 1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 20})
  void upToTwentyReplicationsThereIsOneLookAtTheMost(int most) {
    List<Integer> looks = looksOf(new ReplicationPlan.UntilPrecise(0.05, most));

    assertThat(looks).containsExactly(most);
  }

  @Test
  void theMostIsNeverExceededHoweverLarge() {
    List<Integer> looks = looksOf(new ReplicationPlan.UntilPrecise(0.05, Integer.MAX_VALUE));

    assertThat(looks).isSorted().doesNotHaveDuplicates().endsWith(Integer.MAX_VALUE);
  }

  @Test
  void oneLookWithinThePrecisionIsNotEnough() {
    List<Look> looks = List.of(look(20, 0.01, 0.01));

    assertThat(PLAN.isEnough(looks)).isFalse();
  }

  @Test
  void theSecondLookInARowWithinThePrecisionIsEnough() {
    List<Look> looks = List.of(look(20, 0.09, 0.1), look(30, 0.05, 0.05), look(45, 0.04, 0.05));

    assertThat(PLAN.isEnough(looks.subList(0, 2))).isFalse();
    assertThat(PLAN.isEnough(looks)).isTrue();
    assertThat(PLAN.stopping(looks)).map(Stopping::precise).contains(true);
  }

  @Test
  void twoLooksWithinThePrecisionAreNotEnoughWithOneOutsideBetweenThem() {
    List<Look> looks = List.of(look(20, 0.04, 0.04), look(30, 0.04, 0.06), look(45, 0.04, 0.04));

    assertThat(PLAN.isEnough(looks)).isFalse();
  }

  @Test
  void meanAndPercentileMustBothBeWithinThePrecision() {
    assertThat(PLAN.isEnough(List.of(look(20, 0.04, 0.06), look(30, 0.04, 0.06)))).isFalse();
    assertThat(PLAN.isEnough(List.of(look(20, 0.06, 0.04), look(30, 0.06, 0.04)))).isFalse();
  }

  @Test
  void withoutAnIntervalNoLookIsWithinThePrecision() {
    assertThat(look(20, NO_INTERVAL, 0.01).isWithin(1)).isFalse();
    assertThat(look(20, 0.01, NO_INTERVAL).isWithin(1)).isFalse();
  }

  @Test
  void fewerThanTwentyArrivalsAreNotBelieved() {
    assertThat(new Look(100, 19, 0, 0).isWithin(0.05)).isFalse();
    assertThat(new Look(100, 20, 0, 0).isWithin(0.05)).isTrue();
  }

  @Test
  void atTheMostItStopsAndSaysWhetherItIsPrecise() {
    ReplicationPlan plan = new ReplicationPlan.UntilPrecise(0.05, 30);
    List<Look> never = List.of(look(20, 0.2, 0.2), look(30, 0.1, 0.1));
    List<Look> once = List.of(look(20, 0.2, 0.2), look(30, 0.04, 0.04));
    List<Look> twice = List.of(look(20, 0.04, 0.05), look(30, 0.04, 0.04));

    assertThat(List.of(never, once, twice)).allMatch(plan::isEnough);
    assertThat(plan.stopping(never)).map(Stopping::precise).contains(false);
    assertThat(plan.stopping(once)).map(Stopping::precise).contains(false);
    assertThat(plan.stopping(twice)).map(Stopping::precise).contains(true);
    assertThat(plan.stopping(never)).map(Stopping::last).contains(never.get(1));
  }

  @Test
  void aFixedNumberIsRunWhateverTheLookSays() {
    ReplicationPlan plan = new ReplicationPlan.Fixed(12);
    List<Look> looks = List.of(look(12, NO_INTERVAL, NO_INTERVAL));

    assertThat(plan.nextLook(0)).isEqualTo(12);
    assertThat(plan.isEnough(looks)).isTrue();
    assertThat(plan.stopping(looks)).isEmpty();
  }

  @Test
  void aPlanThatCannotBeRunIsRefused() {
    assertThatThrownBy(() -> new ReplicationPlan.Fixed(0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> new ReplicationPlan.UntilPrecise(0.05, 0))
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> new ReplicationPlan.UntilPrecise(0, 1000))
        .hasMessageContaining("above 0");
    assertThatThrownBy(() -> new ReplicationPlan.UntilPrecise(Double.NaN, 1000))
        .hasMessageContaining("above 0");
  }

  private static Look look(int replications, double mean, double p90) {
    return new Look(replications, 1000, mean, p90);
  }

  private static List<Integer> looksOf(ReplicationPlan plan) {
    List<Integer> looks = new ArrayList<>();
    looks.add(plan.nextLook(0));
    while (looks.get(looks.size() - 1) < plan.most()) {
      looks.add(plan.nextLook(looks.get(looks.size() - 1)));
    }
    return looks;
  }
}
