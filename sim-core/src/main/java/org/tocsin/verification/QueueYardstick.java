package org.tocsin.verification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.drill.Drill;
import org.tocsin.theory.ErlangQueue;
import org.tocsin.theory.FiniteErlangQueue;

/**
 * One line for so many equal units, call takers or bays: what Erlang says of waits, of incidents
 * turned away and of how many are busy, and Little's law on the line (J. D. C. Little, "A proof for
 * the queuing formula L = lambda W", Operations Research 9, 1961). Shares are those of incidents,
 * not of time.
 *
 * @param lineFor what incidents stand in line for
 * @param meanService how long one is busy for an incident
 * @param shareThatWaits of all incidents
 * @param meanWaitInServices of those not turned away; 0 where there is no line
 * @param turnedAway of all incidents; 0 where the line has no end
 * @param busy how many are, on the mean over time
 */
public record QueueYardstick(
    LineFor lineFor,
    Duration meanService,
    double shareThatWaits,
    double meanWaitInServices,
    double turnedAway,
    double busy)
    implements Yardstick {

  /** A line without end. */
  public static QueueYardstick of(LineFor lineFor, ErlangQueue queue, Duration meanService) {
    return new QueueYardstick(
        lineFor, meanService, queue.erlangC(), queue.meanWaitInServices(), 0, queue.offeredLoad());
  }

  /** A line for units that has an end, or none at all. */
  public static QueueYardstick of(FiniteErlangQueue queue, Duration meanService) {
    double waits = 0;
    for (int place = 0; place < queue.waitingPlaces(); place++) {
      waits += queue.probability(queue.servers() + place);
    }
    return new QueueYardstick(
        LineFor.UNITS,
        meanService,
        waits,
        queue.meanWaitInServices(),
        queue.blockedShare(),
        queue.utilisation() * queue.servers());
  }

  @Override
  public Witness witness(Drill drill) {
    Line line = new Line(drill);
    return new JointWitness(List.of(lineFor.follower(line)), () -> readings(line));
  }

  private List<Reading> readings(Line line) {
    List<Reading> readings = new ArrayList<>();
    if (turnedAway > 0) {
      readings.add(Reading.ofMean("turned away", turnedAway, line.turnedAway(), line.came()));
    }
    if (meanWaitInServices > 0) {
      readings.add(Reading.ofMean("share that waits", shareThatWaits, line.waited(), line.came()));
      readings.add(
          Reading.ofMean(
              "mean wait in services",
              meanWaitInServices,
              line.waitMillis() / meanService.toMillis(),
              line.came() - line.turnedAway()));
      readings.add(littlesLaw(line));
    }
    readings.add(Reading.ofMean("busy", busy, line.servedMillis(), line.millis()));
    return readings;
  }

  /** Mean number in line against arrivals a time times mean wait, in one and the same run. */
  static Reading littlesLaw(Line line) {
    return new Reading(
        "in line = rate x wait", line.inLineMillis(), line.waitMillis(), line.millis());
  }
}
