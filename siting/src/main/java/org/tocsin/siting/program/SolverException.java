package org.tocsin.siting.program;

/** A solver that can't run on this platform, or gave up for a reason of its own. */
public final class SolverException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public SolverException(String message, Throwable cause) {
    super(message, cause);
  }

  public SolverException(String message) {
    super(message);
  }
}
