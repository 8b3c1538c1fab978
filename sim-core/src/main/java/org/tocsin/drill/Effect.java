package org.tocsin.drill;

import java.util.Optional;
import org.tocsin.city.City;

/** What an inject does to the world; it reaches a run through {@link DrillControl} only. */
public sealed interface Effect
    permits RoadEffect,
        TakeUnitsOut,
        BringUnitsBack,
        ShutStations,
        OpenStations,
        ReduceCrews,
        DivertHospitals,
        AdmitAgain,
        AddIncidents,
        MultiplyDemand,
        CutDispatch,
        CutRadio,
        CutAlerting,
        RestoreCommunication,
        ReduceCallTakers {

  void applyTo(DrillControl control);

  /**
   * The same in a city with other stations and units; empty if nothing is left that it is about.
   */
  default Optional<Effect> in(City before, City after) {
    return Optional.of(this);
  }
}
