package org.tocsin.engine;

import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.incident.Trace;

/** Makes the incidents of one demand entry happen. */
interface DemandSource {

  void start();

  static DemandSource of(DemandEntry entry, Replication replication, Occurrences occurrences) {
    if (entry instanceof PoissonDemand poisson) {
      return PoissonSource.of(poisson, replication, occurrences);
    }
    IncidentSource incidents = new IncidentSource(entry, replication, occurrences);
    if (entry instanceof Trace trace) {
      return new TraceSource(trace, replication, incidents);
    }
    ScriptedDemand scripted = (ScriptedDemand) entry;
    return () ->
        replication
            .simulator()
            .at(scripted.at().millis(), 0, "occur " + scripted.id(), incidents::next);
  }
}
