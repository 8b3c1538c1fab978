package org.tocsin.cli;

import java.util.Collection;
import org.tocsin.scenario.problem.NearestName;

/** Names that an option may have. */
final class Known {

  private Known() {}

  /**
   * A name that is known.
   *
   * @throws UserMistake if it is not
   */
  static String of(String option, String written, Collection<String> allowed) {
    if (allowed.contains(written)) {
      return written;
    }
    throw new UserMistake(
        option
            + ": \""
            + written
            + "\"; any of "
            + String.join(", ", allowed)
            + NearestName.of(written, allowed).map(near -> ". Maybe \"" + near + "\"?").orElse(""));
  }
}
