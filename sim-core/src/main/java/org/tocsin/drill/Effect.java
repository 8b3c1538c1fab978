package org.tocsin.drill;

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
}
