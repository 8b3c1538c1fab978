package org.tocsin.engine;

import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.ScriptedDemand;

/** Makes the incidents of one demand entry happen. */
interface DemandSource {

  void start();

  static DemandSource of(
      DemandEntry entry, Replication replication, Dispatcher dispatcher, CallDesk desk) {
    IncidentSource incidents = new IncidentSource(entry, replication, dispatcher, desk);
    if (entry instanceof PoissonDemand poisson) {
      return new PoissonSource(poisson, replication, incidents);
    }
    ScriptedDemand scripted = (ScriptedDemand) entry;
    return () ->
        replication
            .simulator()
            .at(scripted.at().millis(), 0, "occur " + scripted.id(), incidents::next);
  }
}
