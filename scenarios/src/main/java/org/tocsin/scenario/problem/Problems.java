package org.tocsin.scenario.problem;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is wrong with the files of a drill, gathered while they are read so that the author sees
 * everything at once. Not safe for threads.
 */
public final class Problems {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column);

  private final Set<Problem> found = new LinkedHashSet<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void error(Spot spot, String what, String allowed) {
    add(problem(Problem.Severity.ERROR, spot, what, allowed, Optional.empty()));
  }

  public void error(Spot spot, String what, String allowed, Optional<String> maybe) {
    add(problem(Problem.Severity.ERROR, spot, what, allowed, maybe));
  }

  public void warning(Spot spot, String what, String allowed) {
    add(problem(Problem.Severity.WARNING, spot, what, allowed, Optional.empty()));
  }

  public void warning(Spot spot, String what, String allowed, Optional<String> maybe) {
    add(problem(Problem.Severity.WARNING, spot, what, allowed, maybe));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** Whether a part of a scenario is wrong, so that what refers to it can't be judged. */
  public boolean hasErrorsIn(String path) {
    return found.stream().anyMatch(p -> p.isError() && p.path().startsWith(path));
  }

  /** The same, but for mistakes in keys of some names. */
  public boolean hasErrorsIn(String path, Set<String> keysApart) {
    return found.stream()
        .filter(p -> p.isError() && p.path().startsWith(path))
        .anyMatch(p -> !keysApart.contains(p.path().substring(p.path().lastIndexOf('.') + 1)));
  }

  /** Whether a part could not be read at all. */
  public boolean hasErrorsAt(String path) {
    return found.stream().anyMatch(p -> p.isError() && p.path().equals(path));
  }

  public int count() {
    return found.size();
  }

  /** The problems in the order of their places in the files. */
  public List<Problem> all() {
    return found.stream().sorted(BY_PLACE).toList();
  }

  /** With the slip of the keyboard that explains it, if there is one. */
  private static Problem problem(
      Problem.Severity severity, Spot spot, String what, String allowed, Optional<String> maybe) {
    Optional<TypingSlip> slip = TypingSlip.inQuotes(what);
    return new Problem(
        severity,
        spot.file(),
        spot.line(),
        spot.column(),
        spot.path(),
        what + slip.map(typed -> ", " + typed.what()).orElse(""),
        allowed,
        maybe.or(() -> slip.map(TypingSlip::meant).filter(text -> !text.endsWith("..."))));
  }
}
