package org.tocsin.engine;

import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Place;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/** Numbers the incidents of one demand entry from 1 and starts their lives. */
final class IncidentSource {

  private final DemandEntry entry;
  private final Replication replication;
  private final Dispatcher dispatcher;
  private final long entryKey;
  private final CallDesk desk;
  private int count;

  IncidentSource(DemandEntry entry, Replication replication, Dispatcher dispatcher, CallDesk desk) {
    this.entry = entry;
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.desk = desk;
    this.entryKey = RandomStreams.key(entry.id());
  }

  void next() {
    count++;
    long key = RandomStreams.key(entryKey, count);
    Place place = entry.places().draw(replication.streams().stream(Role.PLACE, key));
    Incident incident = new Incident(entry, count, place, key);
    new IncidentLifecycle(incident, replication, dispatcher, desk).occur();
  }
}
