package org.tocsin.scenario.trace;

import java.io.IOException;

/** A quote that makes a table unreadable; the message tells what is wrong with it. */
final class QuoteException extends IOException {

  private static final long serialVersionUID = 1;

  QuoteException(String found) {
    super(found);
  }
}
