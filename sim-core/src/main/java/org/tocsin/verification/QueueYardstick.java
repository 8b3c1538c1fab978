package org.tocsin.verification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.drill.Drill;
import org.tocsin.theory.ErlangQueue;
import org.tocsin.theory.FiniteErlangQueue;

/**
 * Equal units at one place and one line: what Erlang says of waits, of incidents turned away and of
 * busy units, and Little's law on the line (J. D. C. Little, "A proof for the queuing formula L =
 * lambda W", Operations Research 9, 1961). Shares are those of incidents, not of time.
 *
 * @param meanService from notified to clear
 * @param shareThatWaits of all incidents
 * @param meanWaitInServices of those not turned away; 0 where there is no line
 * @param turnedAway of all incidents; 0 where the line has no end
 * @param busyUnits on the mean over time
 */
public record QueueYardstick(
    Duration meanService,
    double shareThatWaits,
    double meanWaitInServices,
    double turnedAway,
    double busyUnits)
    implements Yardstick {

  /** A line without end. */
  public static QueueYardstick of(ErlangQueue queue, Duration meanService) {
    return new QueueYardstick(
        meanService, queue.erlangC(), queue.meanWaitInServices(), 0, queue.offeredLoad());
  }

  /** A line with an end, or none at all. */
  public static QueueYardstick of(FiniteErlangQueue queue, Duration meanService) {
    double waits = 0;
    for (int place = 0; place < queue.waitingPlaces(); place++) {
      waits += queue.probability(queue.servers() + place);
    }
    return new QueueYardstick(
        meanService,
        waits,
        queue.meanWaitInServices(),
        queue.blockedShare(),
        queue.utilisation() * queue.servers());
  }

  @Override
  public Witness witness(Drill drill) {
    Waits waits = new Waits();
    Occupancy occupancy = new Occupancy(drill);
    return new JointWitness(List.of(waits, occupancy), () -> readings(waits, occupancy));
  }

  private List<Reading> readings(Waits waits, Occupancy occupancy) {
    List<Reading> readings = new ArrayList<>();
    if (turnedAway > 0) {
      readings.add(
          Reading.ofMean("turned away", turnedAway, waits.turnedAway(), waits.incidents()));
    }
    if (meanWaitInServices > 0) {
      readings.add(
          Reading.ofMean("share that waits", shareThatWaits, waits.waited(), waits.incidents()));
      readings.add(
          Reading.ofMean(
              "mean wait in services",
              meanWaitInServices,
              waits.waitMillis() / meanService.toMillis(),
              waits.taken()));
      readings.add(littlesLaw(waits, occupancy));
    }
    readings.add(
        Reading.ofMean("units busy", busyUnits, occupancy.busyMillis(), occupancy.millis()));
    return readings;
  }

  /** Mean number in line against arrivals a time times mean wait, in one and the same run. */
  static Reading littlesLaw(Waits waits, Occupancy occupancy) {
    return new Reading(
        "in line = rate x wait", occupancy.lineMillis(), waits.waitMillis(), occupancy.millis());
  }
}
