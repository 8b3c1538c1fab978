package org.tocsin.scenario.trace;

import java.util.Map;

/**
 * What became of the rows of a record: {@code rows = otherRows + setAside + followed ones}.
 *
 * @param rows in the file, without its header
 * @param otherRows that the map's {@code where} leaves out
 * @param incidents that are followed
 * @param responses of units to these
 * @param setAside how many rows, by the kind of fault
 * @param incidentsLost none of whose rows can be followed
 * @param cancelledInQuarters responses without a moment of setting off
 * @param cancelledOnTheWay responses that set off and were never on scene
 * @param unended responses that were on scene and of which nobody knows when they were clear
 */
public record TraceCounts(
    long rows,
    long otherRows,
    long incidents,
    long responses,
    Map<String, Long> setAside,
    long incidentsLost,
    long cancelledInQuarters,
    long cancelledOnTheWay,
    long unended) {

  public long rowsSetAside() {
    return setAside.values().stream().mapToLong(Long::longValue).sum();
  }
}
