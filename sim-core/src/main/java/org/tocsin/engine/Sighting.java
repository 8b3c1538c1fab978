package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Incident;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/**
 * A source will notice an incident some time after it has begun, or take nothing for one. Whether
 * it errs is drawn before, so that it is the same whatever else is changed.
 */
record Sighting(AlarmSource source, long delayMillis, boolean falseAlarm, boolean weededOut) {

  /** Those of one incident, the earliest first; a false alarm is the only one. */
  static List<Sighting> of(Incident incident, RandomStreams streams) {
    List<Sighting> sightings = new ArrayList<>();
    for (AlarmSource source : incident.type().detection().sources()) {
      long key = RandomStreams.key(incident.randomKey(), source.kind().ordinal());
      RandomStream stream = streams.stream(Role.SIGHTING, key);
      boolean missed = stream.nextDouble() < source.misses();
      boolean falseAlarm = stream.nextDouble() < source.falseAlarms();
      boolean verified = stream.nextDouble() < source.verifies();
      if (!missed) {
        long delay = source.delay().sampleMillis(stream);
        sightings.add(new Sighting(source, delay, falseAlarm, falseAlarm && verified));
      }
    }
    // The sort is stable: sources that notice at once stay in the order of their kinds.
    sightings.sort(Comparator.comparingLong(Sighting::delayMillis));
    boolean nothing = !sightings.isEmpty() && sightings.get(0).falseAlarm();
    if (nothing) {
      return sightings.subList(0, 1);
    }
    sightings.replaceAll(Sighting::ofSomething);
    return sightings;
  }

  /** There is something, as another has noticed: so this one does not err. */
  private Sighting ofSomething() {
    return falseAlarm ? new Sighting(source, delayMillis, false, false) : this;
  }

  /** Whether what the earliest notices is nothing. */
  static boolean isFalseAlarm(Incident incident, RandomStreams streams) {
    List<Sighting> sightings = of(incident, streams);
    return !sightings.isEmpty() && sightings.get(0).falseAlarm();
  }
}
