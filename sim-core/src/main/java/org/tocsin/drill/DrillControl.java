package org.tocsin.drill;

/** What an inject may do to a run. The engine implements it; every change becomes facts. */
public interface DrillControl {

  void close(CloseRoads closure);

  void reopen(ReopenRoads reopening);

  void slow(SlowRoads slowing);
}
