package org.tocsin.engine;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.AddIncidents;
import org.tocsin.drill.AdmitAgain;
import org.tocsin.drill.BringUnitsBack;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.CutAlerting;
import org.tocsin.drill.CutDispatch;
import org.tocsin.drill.CutRadio;
import org.tocsin.drill.DivertHospitals;
import org.tocsin.drill.DrillControl;
import org.tocsin.drill.Inject;
import org.tocsin.drill.MultiplyDemand;
import org.tocsin.drill.OpenStations;
import org.tocsin.drill.ReduceCallTakers;
import org.tocsin.drill.ReduceCrews;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RestoreCommunication;
import org.tocsin.drill.ShutStations;
import org.tocsin.drill.SlowRoads;
import org.tocsin.drill.TakeUnitsOut;
import org.tocsin.timeline.InjectDelivered;

/**
 * Drill control in one replication: delivers injects when their time comes, before anything else
 * that happens then. A desk for each subject changes the world as they say; when all is changed,
 * everybody acts on it.
 */
final class ControlDesk implements DrillControl {

  private static final long NEVER = Long.MIN_VALUE;

  private final Replication replication;
  private final @Nullable RoadDesk roads;
  private final ForceDesk force;
  private final HospitalDesk hospitals;
  private final DemandDesk demand;
  private final SignalDesk signals;
  private long settlesAtMillis = NEVER;

  private ControlDesk(
      Replication replication,
      Dispatcher dispatcher,
      Duty duty,
      CallDesk calls,
      Occurrences occurrences) {
    this.replication = replication;
    this.roads = RoadDesk.of(replication, dispatcher);
    this.force = new ForceDesk(replication, dispatcher, duty);
    this.hospitals = new HospitalDesk(dispatcher.fleet().departments());
    this.demand = new DemandDesk(replication, occurrences);
    this.signals = new SignalDesk(replication, dispatcher, calls);
  }

  /** Puts the injects of the drill on the agenda, if there are any. */
  static void begin(
      Replication replication,
      Dispatcher dispatcher,
      Duty duty,
      CallDesk calls,
      Occurrences occurrences) {
    if (!replication.drill().injects().isEmpty()) {
      new ControlDesk(replication, dispatcher, duty, calls, occurrences).start();
    }
  }

  private void start() {
    Contingency contingency = new Contingency(replication);
    for (Inject inject : replication.drill().injects()) {
      inject
          .trigger()
          .match(
              at -> plan(inject, at.time().millis()),
              when ->
                  contingency.await(
                      when.condition(),
                      () -> plan(inject, replication.nowMillis() + when.delay().toMillis())));
    }
  }

  private void plan(Inject inject, long atMillis) {
    replication
        .simulator()
        .at(
            atMillis,
            Turn.DRILL_CONTROL.priority(),
            "inject " + inject.id(),
            () -> deliver(inject));
  }

  private void deliver(Inject inject) {
    replication.state(new InjectDelivered(replication.nowMillis(), inject.id(), inject.message()));
    inject.effects().forEach(effect -> effect.applyTo(this));
    settleSoon();
  }

  /** Once all that drill control does and undoes at this moment is done. */
  private void settleSoon() {
    if (settlesAtMillis != replication.nowMillis()) {
      settlesAtMillis = replication.nowMillis();
      replication
          .simulator()
          .at(settlesAtMillis, Turn.ADJUSTMENT.priority(), "settle", this::settle);
    }
  }

  /** All that changes at once has been changed. */
  private void settle() {
    settlesAtMillis = NEVER;
    if (roads != null) {
      roads.settle();
    }
    force.settle();
  }

  /** What was done is undone after a time, if one is given. */
  private void until(Optional<Duration> lasting, Runnable end) {
    if (lasting.isPresent()) {
      long endMillis = replication.nowMillis() + lasting.get().toMillis();
      replication
          .simulator()
          .at(
              endMillis,
              Turn.DRILL_CONTROL.priority(),
              "end of inject",
              () -> {
                end.run();
                settleSoon();
              });
    }
  }

  @Override
  public void close(CloseRoads closure) {
    until(closure.lasting(), roads().close(closure));
  }

  @Override
  public void reopen(ReopenRoads reopening) {
    roads().reopen(reopening);
  }

  @Override
  public void slow(SlowRoads slowing) {
    until(slowing.lasting(), roads().slow(slowing));
  }

  private RoadDesk roads() {
    if (roads == null) {
      throw new IllegalStateException("no inject of this drill changes roads");
    }
    return roads;
  }

  @Override
  public void takeOut(TakeUnitsOut order) {
    until(order.lasting(), force.takeOut(order));
  }

  @Override
  public void bringBack(BringUnitsBack order) {
    force.bringBack(order);
  }

  @Override
  public void shut(ShutStations order) {
    until(order.lasting(), force.shut(order));
  }

  @Override
  public void open(OpenStations order) {
    force.open(order);
  }

  @Override
  public void reduceCrews(ReduceCrews reduction) {
    until(reduction.lasting(), force.reduceCrews(reduction));
  }

  @Override
  public void divert(DivertHospitals order) {
    until(order.lasting(), hospitals.divert(order));
  }

  @Override
  public void admit(AdmitAgain order) {
    hospitals.admit(order);
  }

  @Override
  public void add(AddIncidents incidents) {
    demand.add(incidents);
  }

  @Override
  public void multiply(MultiplyDemand more) {
    until(more.lasting(), demand.multiply(more));
  }

  @Override
  public void cutDispatch(CutDispatch cut) {
    until(cut.lasting(), signals.cutDispatch(cut));
  }

  @Override
  public void cutRadio(CutRadio cut) {
    until(cut.lasting(), signals.cutRadio(cut));
  }

  @Override
  public void cutAlerting(CutAlerting cut) {
    until(cut.lasting(), signals.cutAlerting(cut));
  }

  @Override
  public void restore(RestoreCommunication restored) {
    signals.restore(restored.means());
  }

  @Override
  public void reduceCallTakers(ReduceCallTakers reduction) {
    until(reduction.lasting(), signals.reduceCallTakers(reduction));
  }
}
