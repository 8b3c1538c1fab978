package org.tocsin.random;

/** Always the same value; draws nothing from the stream. */
public record Constant(double value) implements Distribution {

  public Constant {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("constant: " + value + "; a finite number");
    }
  }

  @Override
  public double sample(RandomStream stream) {
    return value;
  }

  @Override
  public double mean() {
    return value;
  }
}
