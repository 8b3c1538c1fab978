package org.tocsin.experiment;

import java.util.List;
import org.tocsin.measure.Estimate;

/**
 * What factors do to a measure. A main effect is the change of the measure when one factor goes
 * from one value to another, averaged over the others. An interaction of two is half of what the
 * effect of one changes by when the other goes from one value to another (Montgomery, "Design and
 * Analysis of Experiments", 8th ed., 2013, section 6.2).
 *
 * @param terms one for a main effect, two for an interaction
 * @param effect in the unit of the measure
 */
public record FactorEffect(List<Term> terms, Estimate effect) {

  /** A factor that goes from one value to another. */
  public record Term(String path, String from, String to) {}

  public FactorEffect {
    terms = List.copyOf(terms);
  }

  public boolean isMain() {
    return terms.size() == 1;
  }
}
