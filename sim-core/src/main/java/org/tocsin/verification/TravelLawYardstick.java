package org.tocsin.verification;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.tocsin.drill.Drill;
import org.tocsin.theory.KolesarTravelLaw;
import org.tocsin.time.Distance;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitEnRoute;

/**
 * Travel times by distance, by Kolesar's law. A unit of a drill does not gain and lose speed: its
 * trip has a constant part and a speed, as the law has beyond the distance at which cruising speed
 * is reached. So only trips beyond it are looked at, in classes of distance.
 *
 * @param noiseSigma of the log-normal factor, median 1, on each trip's time
 */
public record TravelLawYardstick(KolesarTravelLaw law, double noiseSigma) implements Yardstick {

  /** Network times are whole milliseconds for each stretch of street. */
  private static final double ALLOWANCE = 0.005;

  private static final int[] CLASS_METRES = {1000, 1500, 2000, Integer.MAX_VALUE};

  @Override
  public double allowance() {
    return ALLOWANCE;
  }

  @Override
  public Witness witness(Drill drill) {
    Trips trips = new Trips(drill.city().units().size());
    return new JointWitness(List.of(trips), () -> trips.readings);
  }

  private String name(int index) {
    return index == CLASS_METRES.length - 1
        ? "seconds beyond " + CLASS_METRES[index - 1] + " m"
        : "seconds up to " + CLASS_METRES[index] + " m";
  }

  /** The only trip under way of each unit, and what came of the long ones. */
  private final class Trips implements FactConsumer {
    private final long[] departedMillis;
    private final double meanNoise = FastMath.exp(noiseSigma * noiseSigma / 2);
    private final List<Reading> readings = new ArrayList<>();

    Trips(int units) {
      departedMillis = new long[units];
      for (int i = 0; i < CLASS_METRES.length; i++) {
        readings.add(new Reading(name(i), 0, 0, 0));
      }
    }

    @Override
    public void unitEnRoute(UnitEnRoute fact) {
      departedMillis[fact.unit().index()] = fact.atMillis();
    }

    @Override
    public void unitArrived(UnitArrived fact) {
      if (fact.metres() < law.longTripsFrom().metres() || fact.atMillis() < 0) {
        return;
      }
      int index = 0;
      while (fact.metres() > CLASS_METRES[index]) {
        index++;
      }
      double seconds = (fact.atMillis() - departedMillis[fact.unit().index()]) / 1000.0;
      double expected =
          meanNoise * law.travelTime(Distance.ofMetres(fact.metres())).toNanos() / 1e9;
      readings.set(index, readings.get(index).plus(seconds, expected));
    }
  }
}
