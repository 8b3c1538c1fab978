package org.tocsin.scenario.trace;

/** Why a row can't be followed: the kind of fault, and what was found. */
final class RowFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String found;

  /**
   * @param reason a few words, the same for all rows of the kind
   * @param found in this row
   */
  RowFault(String reason, String found) {
    super(reason + ": " + found, null, false, false);
    this.reason = reason;
    this.found = found;
  }

  String reason() {
    return reason;
  }

  String found() {
    return found;
  }
}
