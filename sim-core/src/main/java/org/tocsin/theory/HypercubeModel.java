package org.tocsin.theory;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A city as Larson's hypercube sees it: atoms that call at random and say whom they want first,
 * second and so on; units that each serve one call at a time. Calls are Poisson, service is
 * exponential and as long on the mean for every unit and atom; a call gets the first free unit of
 * its atom's order, and units come free to whichever call has waited longest.
 *
 * <p>Source: R. C. Larson, "A hypercube queuing model for facility location and redistricting in
 * urban emergency services", Computers and Operations Research 1, 1974; R. C. Larson and A. R.
 * Odoni, "Urban Operations Research", 1981, chapter 5.
 *
 * @param units how many, numbered from 0; 1 or more
 * @param meanService from notified to clear, travel included; longer than 0
 */
public record HypercubeModel(int units, Duration meanService, Overflow overflow, List<Atom> atoms) {

  /** What becomes of a call that finds all units busy. */
  public enum Overflow {
    /** It waits in one line, first come first served. */
    QUEUED,
    /** Others take care of it. */
    TURNED_AWAY
  }

  /**
   * A small area that calls as one.
   *
   * @param callsPerHour 0 or more
   * @param order all units, the one wanted most first
   */
  public record Atom(double callsPerHour, List<Integer> order) {

    public Atom {
      order = List.copyOf(order);
      if (!(callsPerHour >= 0) || Double.isInfinite(callsPerHour)) {
        throw new IllegalArgumentException(
            "hypercube: an atom with " + callsPerHour + " calls an hour; a finite 0 or more");
      }
    }

    /** The first of the order that is not among the busy; bit n stands for unit n. */
    int firstFree(int busy) {
      for (int unit : order) {
        if ((busy & 1 << unit) == 0) {
          return unit;
        }
      }
      throw new IllegalArgumentException("hypercube: all units busy, none is first");
    }
  }

  public HypercubeModel {
    atoms = List.copyOf(atoms);
    if (units < 1 || meanService.isNegative() || meanService.isZero()) {
      throw new IllegalArgumentException(
          "hypercube: "
              + units
              + " units, mean service "
              + meanService
              + "; 1 unit or more, a service longer than 0");
    }
    List<Integer> all = IntStream.range(0, units).boxed().toList();
    for (Atom atom : atoms) {
      if (!atom.order().stream().sorted().toList().equals(all)) {
        throw new IllegalArgumentException(
            "hypercube: an atom with order " + atom.order() + "; each of " + all + " once");
      }
    }
    double load = load(atoms, meanService);
    if (load == 0 || (overflow == Overflow.QUEUED && load >= units)) {
      throw new IllegalArgumentException(
          "hypercube: offered load "
              + load
              + " on "
              + units
              + " units; above 0, and below the number of units where calls wait.\n"
              + "  Maybe calls are turned away?");
    }
  }

  /** Mean calls of all atoms during one mean service. */
  public double offeredLoad() {
    return load(atoms, meanService);
  }

  /** The same for one atom. */
  double offeredLoad(Atom atom) {
    return load(List.of(atom), meanService);
  }

  /** The share of time that so many units are busy and no call waits. */
  double probabilityWithoutLine(int busyUnits) {
    return overflow == Overflow.QUEUED
        ? new ErlangQueue(offeredLoad(), units).probability(busyUnits)
        : new FiniteErlangQueue(offeredLoad(), units, 0).probability(busyUnits);
  }

  /** The share of time that calls wait. */
  double probabilityOfLine() {
    return overflow == Overflow.QUEUED
        ? offeredLoad() / units * new ErlangQueue(offeredLoad(), units).erlangC()
        : 0;
  }

  private static double load(List<Atom> atoms, Duration meanService) {
    double callsPerHour = atoms.stream().mapToDouble(Atom::callsPerHour).sum();
    return callsPerHour * meanService.toNanos() / Duration.ofHours(1).toNanos();
  }
}
