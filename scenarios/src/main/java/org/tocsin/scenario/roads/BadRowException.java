package org.tocsin.scenario.roads;

/** A row of a table that cannot be used: where, what was found, what is allowed. */
final class BadRowException extends Exception {

  private static final long serialVersionUID = 1;

  BadRowException(String message) {
    super(message);
  }
}
