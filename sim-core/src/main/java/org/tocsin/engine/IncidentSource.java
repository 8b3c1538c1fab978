package org.tocsin.engine;

import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Place;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/**
 * Numbers the incidents of one demand entry and starts their lives: from 1, and those of the
 * warm-up -1, -2, ..., so that a longer warm-up neither renames nor changes those after it.
 */
final class IncidentSource {

  private final DemandEntry entry;
  private final Replication replication;
  private final Occurrences occurrences;
  private final long entryKey;
  private int count;
  private int countBefore;

  IncidentSource(DemandEntry entry, Replication replication, Occurrences occurrences) {
    this.entry = entry;
    this.replication = replication;
    this.occurrences = occurrences;
    this.entryKey = RandomStreams.key(entry.id());
  }

  void next() {
    occur(++count);
  }

  /** One of everyday's stream before time 0. */
  void nextBefore() {
    occur(- ++countBefore);
  }

  /** One that a record tells of; its luck goes by its own id, whatever else is recorded. */
  void follow(RecordedIncident recorded) {
    long key = RandomStreams.key(entryKey, RandomStreams.key(recorded.id()));
    occurrences.occur(
        new Incident(entry, ++count, recorded.place(), key, recorded.type(), recorded.given()));
  }

  private void occur(int number) {
    long key = RandomStreams.key(entryKey, number);
    Place place = entry.places().draw(replication.streams().stream(Role.PLACE, key));
    occurrences.occur(new Incident(entry, number, place, key));
  }
}
