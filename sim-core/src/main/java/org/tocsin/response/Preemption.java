package org.tocsin.response;

/**
 * Units on their way to an incident of one priority may be sent to one of another, more urgent one
 * instead; 1 is the most urgent.
 */
public record Preemption(int fromPriority, int toPriority) {

  public Preemption {
    if (toPriority < 1 || fromPriority <= toPriority) {
      throw new IllegalArgumentException(
          "preemption from priority "
              + fromPriority
              + " to "
              + toPriority
              + "; to a more urgent one, which has a smaller number");
    }
  }
}
