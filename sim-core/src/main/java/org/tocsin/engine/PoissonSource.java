package org.tocsin.engine;

import org.tocsin.incident.PoissonDemand;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/**
 * A Poisson stream whose rate is constant within each clock hour: the next arrival is where the
 * integrated rate has grown by an exponential draw with mean 1 (inversion; Cinlar, "Introduction to
 * Stochastic Processes", 1975). A Poisson stream has no memory, so that it may begin anew at time
 * 0: the warm-up has arrivals of its own, and those after it are the same whatever came before.
 */
final class PoissonSource implements DemandSource {

  private static final double HOUR_MILLIS = 3_600_000;

  private final PoissonDemand demand;
  private final Replication replication;
  private final IncidentSource incidents;
  private RandomStream stream;
  private long endMillis;
  private double arrivalMillis;

  private PoissonSource(
      PoissonDemand demand, Replication replication, Occurrences occurrences, long endMillis) {
    this.demand = demand;
    this.replication = replication;
    this.incidents = new IncidentSource(demand, replication, occurrences);
    boolean warmsUp = replication.nowMillis() < 0;
    this.stream = stream(warmsUp ? Role.ARRIVALS_BEFORE : Role.ARRIVALS);
    this.endMillis = warmsUp ? 0 : endMillis;
    this.arrivalMillis = replication.nowMillis();
  }

  /** From the beginning, warm-up included, until demand stops. */
  static PoissonSource of(PoissonDemand demand, Replication replication, Occurrences occurrences) {
    long end = replication.drill().clock().demandEnd().millis();
    return new PoissonSource(demand, replication, occurrences, end);
  }

  /** From now, time 0 or later, until a time. */
  static PoissonSource until(
      long endMillis, PoissonDemand demand, Replication replication, Occurrences occurrences) {
    return new PoissonSource(demand, replication, occurrences, endMillis);
  }

  @Override
  public void start() {
    if (demand.perDay() > 0) {
      scheduleNext();
    }
  }

  private void arrive() {
    if (arrivalMillis < 0) {
      incidents.nextBefore();
    } else {
      incidents.next();
    }
    scheduleNext();
  }

  private void scheduleNext() {
    arrivalMillis = nextArrivalMillis();
    if (arrivalMillis >= endMillis && endMillis == 0) {
      stream = stream(Role.ARRIVALS);
      endMillis = replication.drill().clock().demandEnd().millis();
      arrivalMillis = 0;
      arrivalMillis = nextArrivalMillis();
    }
    if (arrivalMillis < endMillis) {
      replication.simulator().at((long) Math.floor(arrivalMillis), 0, "occur", this::arrive);
    }
  }

  private RandomStream stream(Role role) {
    return replication.streams().stream(role, RandomStreams.key(demand.id()));
  }

  private double nextArrivalMillis() {
    double exponential = -StrictMath.log(stream.nextOpenDouble());
    double time = arrivalMillis;
    while (time < endMillis) {
      long floor = (long) Math.floor(time);
      double perMilli = demand.perHour(replication.hours().hourOfWeek(floor)) / HOUR_MILLIS;
      double hourEnd = replication.hours().hourEndMillis(floor);
      double growth = perMilli * (hourEnd - time);
      if (exponential < growth) {
        return time + exponential / perMilli;
      }
      exponential -= growth;
      time = hourEnd;
    }
    return time;
  }
}
