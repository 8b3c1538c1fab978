package org.tocsin.roads;

/** Whether a segment can be passed. */
public enum Closure {
  OPEN,
  /** Nobody passes through; a spot on it is reached from its ends at the off-road speed. */
  CLOSED,
  /** Nobody passes through or gets in. */
  SEALED
}
