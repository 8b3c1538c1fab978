package org.tocsin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tocsin.time.SimTime;

class SimulatorTest {

  private final Simulator simulator = new Simulator(-5000);
  private final List<String> trace = new ArrayList<>();

  @Test
  void actionsRunByTimeThenPriorityThenOrderOfScheduling() {
    simulator.at(2000, 0, "late", () -> note("late"));
    simulator.at(1000, 0, "first of three", () -> note("first of three"));
    simulator.at(1000, 0, "second of three", () -> note("second of three"));
    simulator.at(1000, -1, "urgent", () -> note("urgent"));
    simulator.at(1000, 1, "patient", () -> note("patient"));

    simulator.runUntil(5000);

    assertThat(trace)
        .containsExactly(
            "urgent at 1000",
            "first of three at 1000",
            "second of three at 1000",
            "patient at 1000",
            "late at 2000");
  }

  @Test
  void anActionAtTheHorizonRunsAndALaterOneWaitsForTheNextRun() {
    simulator.at(1000, 0, "on time", () -> note("on time"));
    simulator.at(1001, 0, "too late", () -> note("too late"));

    simulator.runUntil(1000);

    assertThat(trace).containsExactly("on time at 1000");
    assertThat(simulator.now()).isEqualTo(SimTime.ofMillis(1000));
    simulator.runUntil(2000);
    assertThat(trace).hasSize(2);
  }

  @Test
  void negativeDelaysAndPastTimesAreRefusedWithTheActionsName() {
    assertThatThrownBy(() -> simulator.after(-1, "turn out", () -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("action \"turn out\": delay -1 ms; 0 or more");
    assertThatThrownBy(() -> simulator.at(-6000, 0, "arrive", () -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "action \"arrive\": time -00:00:06.000 is past, it is -00:00:05.000; now or later");
  }

  @Test
  void aFailedActionReachesTheCallerWithItsTimeAndName() {
    simulator.at(
        1000,
        0,
        "clear",
        () -> {
          throw new IllegalStateException("no scene");
        });

    assertThatThrownBy(() -> simulator.runUntil(5000))
        .isInstanceOf(ActionFailedException.class)
        .hasMessage(
            "action \"clear\" failed at 00:00:01.000: java.lang.IllegalStateException: no scene")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void manySimulatorsCanBeMadeAtOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Callable<Long>> runs = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      long end = i;
      runs.add(
          () -> {
            Simulator own = new Simulator(0);
            own.at(end, 0, "end", () -> {});
            own.runUntil(end);
            return own.nowMillis();
          });
    }

    List<Future<Long>> ends = pool.invokeAll(runs);

    for (int i = 0; i < ends.size(); i++) {
      assertThat(ends.get(i).get()).isEqualTo(i);
    }
    pool.shutdown();
  }

  private void note(String what) {
    trace.add(what + " at " + simulator.nowMillis());
  }
}
