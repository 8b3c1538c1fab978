package org.tocsin.drill;

/** What an inject may do to a run. The engine implements it; every change becomes facts. */
public interface DrillControl {

  void close(CloseRoads closure);

  void reopen(ReopenRoads reopening);

  void slow(SlowRoads slowing);

  void takeOut(TakeUnitsOut order);

  void bringBack(BringUnitsBack order);

  void shut(ShutStations order);

  void open(OpenStations order);

  void reduceCrews(ReduceCrews reduction);

  void divert(DivertHospitals order);

  void admit(AdmitAgain order);

  void add(AddIncidents incidents);

  void multiply(MultiplyDemand demand);

  void cutDispatch(CutDispatch cut);

  void cutRadio(CutRadio cut);

  void cutAlerting(CutAlerting cut);

  void restore(RestoreCommunication restored);

  void reduceCallTakers(ReduceCallTakers reduction);
}
