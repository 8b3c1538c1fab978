package org.tocsin.siting.problem;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The sites that have a station. Immutable. */
public final class Layout {

  private final BitSet open;

  private Layout(BitSet open) {
    this.open = open;
  }

  /** With stations at some sites, by their numbers. */
  public static Layout of(IntStream sites) {
    BitSet open = new BitSet();
    sites.forEach(open::set);
    return new Layout(open);
  }

  /** As things stand. */
  public static Layout present(SitingProblem problem) {
    return of(
        IntStream.range(0, problem.siteCount())
            .filter(site -> problem.site(site).standing() != Site.Standing.CANDIDATE));
  }

  public boolean has(int site) {
    return open.get(site);
  }

  /** The numbers of the sites, from the lowest. */
  public IntStream sites() {
    return open.stream();
  }

  public int size() {
    return open.cardinality();
  }

  /** The ids of the sites, in the order of the problem. */
  public List<String> ids(SitingProblem problem) {
    return sites().mapToObj(site -> problem.site(site).id()).toList();
  }

  /** Whether a problem allows it. */
  public boolean isAllowed(SitingProblem problem) {
    int added = 0;
    int closed = 0;
    double cost = 0;
    for (int i = 0; i < problem.siteCount(); i++) {
      Site site = problem.site(i);
      switch (site.standing()) {
        case CANDIDATE -> {
          added += has(i) ? 1 : 0;
          cost += has(i) ? site.cost() : 0;
        }
        case FIXED -> {
          if (!has(i)) {
            return false;
          }
        }
        case CLOSABLE -> closed += has(i) ? 0 : 1;
      }
    }
    Limits limits = problem.limits();
    return added <= limits.add()
        && closed >= limits.closeLeast()
        && closed <= limits.closeMost()
        && cost <= limits.budget()
        && problem.exclusions().stream().noneMatch(pair -> has(pair.one()) && has(pair.other()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Layout layout && layout.open.equals(open);
  }

  @Override
  public int hashCode() {
    return open.hashCode();
  }

  @Override
  public String toString() {
    return open.toString();
  }
}
