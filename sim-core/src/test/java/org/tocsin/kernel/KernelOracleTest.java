package org.tocsin.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random programs of schedule, cancel and run leave the same trace on dsol as on a plain priority
 * queue.
 */
class KernelOracleTest {

  /**
   * One step of a program.
   *
   * @param target which earlier action is cancelled, or scheduled again from within
   */
  record Step(Kind kind, int delayMillis, int priority, int target) {}

  enum Kind {
    SCHEDULE,
    SCHEDULE_A_CHAIN,
    CANCEL,
    CANCEL_FROM_WITHIN,
    RUN
  }

  @Provide
  Arbitrary<List<Step>> programs() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(-3, 3),
            Arbitraries.integers().between(0, 1000))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 2000)
  void tracesAreEqual(@ForAll("programs") List<Step> program) {
    assertThat(onDsol(program)).isEqualTo(onPriorityQueue(program));
  }

  private static List<String> onDsol(List<Step> program) {
    List<String> trace = new ArrayList<>();
    List<Scheduled> scheduled = new ArrayList<>();
    Simulator simulator = new Simulator(0);
    for (int i = 0; i < program.size(); i++) {
      Step step = program.get(i);
      String name = "action " + i;
      Runnable note = () -> trace.add(name + " at " + simulator.nowMillis());
      long time = simulator.nowMillis() + step.delayMillis();
      switch (step.kind()) {
        case SCHEDULE -> scheduled.add(simulator.at(time, step.priority(), name, note));
        case SCHEDULE_A_CHAIN ->
            scheduled.add(
                simulator.at(
                    time,
                    step.priority(),
                    name,
                    () -> {
                      note.run();
                      simulator.after(step.target() % 7, name, note);
                    }));
        case CANCEL -> {
          if (!scheduled.isEmpty()) {
            trace.add(
                "cancelled " + simulator.cancel(scheduled.get(step.target() % scheduled.size())));
          }
        }
        case CANCEL_FROM_WITHIN ->
            scheduled.add(
                simulator.at(
                    time,
                    step.priority(),
                    name,
                    () ->
                        trace.add(
                            "within "
                                + simulator.cancel(
                                    scheduled.get(step.target() % scheduled.size())))));
        case RUN -> simulator.runUntil(time);
      }
    }
    simulator.runUntil(100_000);
    trace.add("end at " + simulator.nowMillis());
    return trace;
  }

  private static List<String> onPriorityQueue(List<Step> program) {
    List<String> trace = new ArrayList<>();
    List<PriorityQueueKernel.Entry> scheduled = new ArrayList<>();
    PriorityQueueKernel kernel = new PriorityQueueKernel();
    for (int i = 0; i < program.size(); i++) {
      Step step = program.get(i);
      String name = "action " + i;
      Runnable note = () -> trace.add(name + " at " + kernel.nowMillis());
      long time = kernel.nowMillis() + step.delayMillis();
      switch (step.kind()) {
        case SCHEDULE -> scheduled.add(kernel.at(time, step.priority(), note));
        case SCHEDULE_A_CHAIN ->
            scheduled.add(
                kernel.at(
                    time,
                    step.priority(),
                    () -> {
                      note.run();
                      kernel.at(kernel.nowMillis() + step.target() % 7, 0, note);
                    }));
        case CANCEL -> {
          if (!scheduled.isEmpty()) {
            trace.add(
                "cancelled " + kernel.cancel(scheduled.get(step.target() % scheduled.size())));
          }
        }
        case CANCEL_FROM_WITHIN ->
            scheduled.add(
                kernel.at(
                    time,
                    step.priority(),
                    () ->
                        trace.add(
                            "within "
                                + kernel.cancel(scheduled.get(step.target() % scheduled.size())))));
        case RUN -> kernel.runUntil(time);
      }
    }
    kernel.runUntil(100_000);
    trace.add("end at " + kernel.nowMillis());
    return trace;
  }
}
