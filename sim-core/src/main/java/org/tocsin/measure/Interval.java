package org.tocsin.measure;

/** A 95 % confidence interval, both ends included; in the unit of what it belongs to. */
public record Interval(double low, double high) {

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
