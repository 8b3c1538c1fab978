package org.tocsin.experiment;

/**
 * A replication ended early because an action failed; says when, which, and how to run it again.
 */
public final class ReplicationFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ReplicationFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
