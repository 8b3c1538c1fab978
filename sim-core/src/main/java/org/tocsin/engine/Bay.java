package org.tocsin.engine;

import java.util.BitSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.city.ExpectedTravel;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.random.LogNormal;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.WayHome;

/**
 * The places of units of one type at one station. They share readiness and travel times, so the
 * nearest search looks at a bay once, however many units wait in it.
 */
final class Bay {

  private final Station station;
  private final UnitType type;
  private final Readiness readiness;
  private final ExpectedTravel expected;
  private final @Nullable LogNormal noise;
  private final UnitLifecycle[] units;

  /** Where units may come from elsewhere there are many places, and few of them taken. */
  private final BitSet inQuarters = new BitSet();

  private long turnoutMillis;
  private int waiting;
  private boolean shut;
  private @Nullable ModeBays ofMode;

  Bay(Station station, UnitType type, Readiness readiness, UnitLifecycle[] units) {
    this.station = station;
    this.type = type;
    this.readiness = readiness;
    this.turnoutMillis = readiness.turnout().meanMillis();
    this.expected = readiness.expectedTravel();
    double sigma = readiness.travelNoiseSigma();
    this.noise = sigma > 0 ? LogNormal.ofMedianSigma(1, sigma) : null;
    this.units = units;
    for (int i = 0; i < units.length; i++) {
      if (units[i].unit().station().equals(station)) {
        units[i].joins(this, i);
        enter(i);
      }
    }
  }

  /** With which bays it shares its travel times; told once, before the replication begins. */
  void joins(ModeBays bays) {
    ofMode = bays;
  }

  /**
   * A network time that no unit of this bay on its way home can beat to the place that its mode's
   * bays look at, under the streets of its departure.
   */
  int leastMillis(WayHome unit) {
    return ofMode == null ? 0 : ofMode.leastMillis(unit);
  }

  void enter(int place) {
    inQuarters.set(place);
    waiting++;
  }

  void leave(int place) {
    inQuarters.clear(place);
    waiting--;
  }

  /** From now on nobody can turn out from here, or everybody again. */
  void shut(boolean nobodyTurnsOut) {
    shut = nobodyTurnsOut;
  }

  boolean isShut() {
    return shut;
  }

  /** The unit in quarters with the lowest id that is accepted, or null. */
  @Nullable UnitLifecycle firstInQuarters(Predicate<Unit> eligible) {
    for (int i = inQuarters.nextSetBit(0); i >= 0; i = inQuarters.nextSetBit(i + 1)) {
      if (eligible.test(units[i].unit())) {
        return units[i];
      }
    }
    return null;
  }

  boolean contributesTo(Capabilities needed) {
    return waiting > 0 && type.provides().contributesTo(needed);
  }

  /** Whether its crews turn out faster in some hours than in others. */
  boolean turnoutVaries() {
    return readiness.turnoutVaries();
  }

  /** Before any of its units in quarters is timed on its own. */
  void expectTurnoutOfNow() {
    if (ofMode != null) {
      ofMode.expectTurnoutOfNow();
    }
  }

  /** From now on it is another hour of the week. */
  void expectTurnoutOf(int hourOfWeek) {
    turnoutMillis = readiness.turnoutAt(hourOfWeek).meanMillis();
  }

  /** Where a unit that may wait here does so. */
  int placeOf(UnitLifecycle unit) {
    int place = 0;
    while (units[place] != unit) {
      place++;
    }
    return place;
  }

  /** Mean time from notification in quarters to arrival over a network time. */
  long expectedFromQuarters(long networkMillis) {
    return turnoutMillis + expectedTravel(networkMillis);
  }

  /** Mean travel time over a network time: with the constant part and the noise. */
  long expectedTravel(long networkMillis) {
    return expected.millis(networkMillis);
  }

  /**
   * Whether a unit in quarters might be there within a time: quicker to tell than {@link
   * #expectedFromQuarters}, which is never sooner.
   */
  boolean mightArriveWithin(long networkMillis, long millis) {
    return expected.mightBeWithin(networkMillis, millis - turnoutMillis);
  }

  /**
   * The largest network time whose expected travel is within {@code travelMillis}; negative if
   * there is none.
   */
  int networkWithin(long travelMillis) {
    return expected.networkWithin(travelMillis);
  }

  long constantMillis() {
    return expected.constantMillis();
  }

  double meanNoise() {
    return expected.meanNoise();
  }

  /** Mean turnout in the present hour. */
  long turnoutMillis() {
    return turnoutMillis;
  }

  /** The factor of one trip, drawn from the incident's stream for this responder. */
  double drawNoise(RandomStream stream) {
    return noise == null ? 1 : noise.sample(stream);
  }

  Station station() {
    return station;
  }

  Readiness readiness() {
    return readiness;
  }

  UnitType type() {
    return type;
  }
}
