package org.tocsin.scenario;

import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.msel.MasterList;
import org.tocsin.scenario.problem.Problem;

/**
 * The outcome of reading a scenario for its list of injects and expected actions only.
 *
 * @param list empty if there were errors
 */
public record LoadedMasterList(Optional<MasterList> list, List<Problem> problems) {

  public LoadedMasterList {
    problems = List.copyOf(problems);
  }
}
