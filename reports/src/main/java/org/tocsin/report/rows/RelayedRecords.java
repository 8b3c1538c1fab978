package org.tocsin.report.rows;

import java.util.List;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;
import org.tocsin.measure.TransportRecord;

/** Passes every row on to several consumers, in their order. */
public record RelayedRecords(List<RecordConsumer> consumers) implements RecordConsumer {

  public RelayedRecords {
    consumers = List.copyOf(consumers);
  }

  @Override
  public void incident(IncidentRecord incident, List<ResponseRecord> responses) {
    consumers.forEach(consumer -> consumer.incident(incident, responses));
  }

  @Override
  public void outcome(Incident incident, long occurredMillis, Outcome outcome) {
    consumers.forEach(consumer -> consumer.outcome(incident, occurredMillis, outcome));
  }

  @Override
  public void response(ResponseRecord response) {
    consumers.forEach(consumer -> consumer.response(response));
  }

  @Override
  public void transport(TransportRecord transport) {
    consumers.forEach(consumer -> consumer.transport(transport));
  }

  @Override
  public void patientsLeft(Incident incident, long occurredMillis, int patients) {
    consumers.forEach(consumer -> consumer.patientsLeft(incident, occurredMillis, patients));
  }

  @Override
  public void close() {
    consumers.forEach(RecordConsumer::close);
  }
}
