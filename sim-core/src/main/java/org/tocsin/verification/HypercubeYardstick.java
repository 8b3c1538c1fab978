package org.tocsin.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.drill.Drill;
import org.tocsin.theory.Hypercube;
import org.tocsin.theory.HypercubeModel;
import org.tocsin.theory.HypercubeModel.Overflow;

/**
 * Units that are sent by a card for each zone: what Larson's hypercube says of who is busy and who
 * serves whom. Shares are those of time; fractions are those of all dispatches.
 */
public final class HypercubeYardstick implements Yardstick {

  private final HypercubeModel model;
  private final Hypercube theory;
  private final List<String> zones;

  /**
   * @param zones id of the zone of each atom; unit n of the model is that of index n in the drill
   */
  public HypercubeYardstick(HypercubeModel model, List<String> zones) {
    this.model = model;
    this.theory = Hypercube.solve(model);
    this.zones = List.copyOf(zones);
  }

  @Override
  public Witness witness(Drill drill) {
    BusySets sets = new BusySets(drill);
    Dispatches dispatches =
        new Dispatches(drill.clock().duration().toMillis(), zones, model.units());
    Line line = new Line(drill);
    return new JointWitness(
        List.of(sets, dispatches, LineFor.UNITS.follower(line)),
        () -> {
          List<Reading> readings = new ArrayList<>();
          addWorkloads(readings, sets);
          addStates(readings, sets);
          addLine(readings, sets, line);
          addDispatches(readings, dispatches);
          return readings;
        });
  }

  private void addWorkloads(List<Reading> readings, BusySets sets) {
    for (int unit = 0; unit < model.units(); unit++) {
      readings.add(
          Reading.ofMean(
              "workload of unit " + (unit + 1),
              theory.workload(unit),
              sets.busyMillis(unit),
              sets.millis()));
    }
    readings.add(
        Reading.ofMean("all busy", theory.allBusyShare(), sets.allBusyMillis(), sets.millis()));
  }

  private void addStates(List<Reading> readings, BusySets sets) {
    for (int set = 0; set < 1 << model.units(); set++) {
      readings.add(
          Reading.ofMean(
              "state " + bits(set), theory.stateProbability(set), sets.millis(set), sets.millis()));
    }
  }

  /** The last unit first, as Larson writes it. */
  private String bits(int set) {
    String digits = Integer.toBinaryString(set);
    return "0".repeat(model.units() - digits.length()) + digits;
  }

  private void addLine(List<Reading> readings, BusySets sets, Line line) {
    if (model.overflow() == Overflow.QUEUED) {
      readings.add(
          Reading.ofMean("somebody waits", theory.queueShare(), sets.lineMillis(), sets.millis()));
      readings.add(QueueYardstick.littlesLaw(line));
    } else {
      readings.add(
          Reading.ofMean("turned away", theory.allBusyShare(), line.turnedAway(), line.came()));
    }
  }

  private void addDispatches(List<Reading> readings, Dispatches dispatches) {
    double away = dispatches.all();
    for (int unit = 0; unit < model.units(); unit++) {
      for (int atom = 0; atom < zones.size(); atom++) {
        readings.add(
            Reading.ofMean(
                String.format(Locale.ROOT, "unit %d to %s", unit + 1, zones.get(atom)),
                theory.dispatchShare(unit, atom),
                dispatches.sent(unit, atom),
                dispatches.all()));
        if (model.atoms().get(atom).order().get(0) == unit) {
          away -= dispatches.sent(unit, atom);
        }
      }
    }
    readings.add(
        Reading.ofMean("out of the own area", theory.interAreaShare(), away, dispatches.all()));
  }
}
