package org.tocsin.random;

/**
 * A law that random numbers are drawn from. It has no unit of its own; whoever holds it names the
 * unit ({@link RandomDuration}: seconds).
 */
public interface Distribution {

  double sample(RandomStream stream);

  double mean();
}
