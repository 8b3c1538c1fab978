package org.tocsin.scenario.roads;

/** A row of a table that cannot be used: where, what was found, what is allowed. */
final class BadRowException extends Exception {

  private static final long serialVersionUID = 1;

  private final long offset;
  private final int cell;

  /**
   * @param offset of the row in its text
   * @param cell which of the row's cells it is
   */
  BadRowException(long offset, int cell, String message) {
    super(message);
    this.offset = offset;
    this.cell = cell;
  }

  long offset() {
    return offset;
  }

  int cell() {
    return cell;
  }
}
