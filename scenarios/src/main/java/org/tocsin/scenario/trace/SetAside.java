package org.tocsin.scenario.trace;

import java.util.List;

/** Takes the rows that can't be followed, in the order of the file. */
@FunctionalInterface
public interface SetAside {

  /**
   * A row.
   *
   * @param line where it begins, the header being line 1
   * @param reason the kind of fault
   * @param found what is wrong in this row
   * @param cells as they are in the file
   */
  void row(long line, String reason, String found, List<String> cells);
}
