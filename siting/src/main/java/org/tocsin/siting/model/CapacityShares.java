package org.tocsin.siting.model;

import java.util.List;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;

/** Which station serves how much of which demand, as variables of a program. */
final class CapacityShares {

  private CapacityShares() {}

  /**
   * Writes them, with all that capacities ask, into a program.
   *
   * @return for each set, the demand of it that is served
   */
  static List<Row> write(
      SitingProblem problem, List<CoverSets.CoverSet> sets, SiteChoices choices, Program program) {
    Row[] loads = new Row[problem.siteCount()];
    for (int site = 0; site < loads.length; site++) {
      loads[site] = new Row();
    }
    List<Row> served = sets.stream().map(set -> served(set, loads, choices, program)).toList();
    for (int site = 0; site < loads.length; site++) {
      if (problem.site(site).isLimited() && loads[site].size() > 0) {
        program.atMost(0, loads[site].plus(-problem.site(site).capacity(), choices.at(site)));
      }
    }
    return served;
  }

  private static Row served(
      CoverSets.CoverSet set, Row[] loads, SiteChoices choices, Program program) {
    Row served = new Row();
    set.sites().stream()
        .forEach(
            site -> {
              int amount = program.amount(0, set.weight());
              // Nothing is served from where no station is.
              program.atMost(0, new Row().plus(amount).plus(-set.weight(), choices.at(site)));
              loads[site].plus(amount);
              served.plus(amount);
            });
    return served;
  }
}
