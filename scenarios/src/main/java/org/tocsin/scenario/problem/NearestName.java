package org.tocsin.scenario.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Guesses which name an author meant, by the number of letters to change (optimal string
 * alignment).
 */
public final class NearestName {

  private static final int SHORT = 2;

  private NearestName() {}

  /** The nearest of the known names if it is near enough to be a slip of the pen. */
  public static Optional<String> of(String written, Collection<String> known) {
    return within(Math.max(1, Math.min(3, (written.length() + 1) / 3)), written, known);
  }

  /**
   * The nearest of many known numbers and the like, of which some look alike anyway: one sign is
   * wrong, missing or too many, or two have changed places.
   */
  public static Optional<String> slipOf(String written, Collection<String> known) {
    return within(1, written, known);
  }

  private static Optional<String> within(int limit, String written, Collection<String> known) {
    return new TreeSet<>(known)
        .stream()
            .filter(name -> Math.abs(name.length() - written.length()) <= limit)
            .filter(name -> !name.equals(written) && distance(written, name) <= limit)
            .filter(name -> !isAnother(written, name))
            .min(
                Comparator.<String>comparingInt(name -> distance(written, name))
                    .thenComparing(name -> !hasLettersOf(written, name)));
  }

  /** Whether one letter of two differs: east and west of a town, rather than a slip. */
  private static boolean isAnother(String written, String name) {
    return written.length() == name.length()
        && name.length() <= SHORT
        && !hasLettersOf(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }

  /** Whether only the order differs, the commonest slip: teu is tue rather than thu. */
  private static boolean hasLettersOf(String written, String name) {
    return Arrays.equals(written.chars().sorted().toArray(), name.chars().sorted().toArray());
  }

  /** The group of keys that an author meant who wrote only the word of its key, or nearly. */
  public static Optional<String> asGroup(String written, Collection<String> keys) {
    return (keys.contains(written) ? Optional.of(written) : of(written, keys))
        .map(key -> "{ " + key + ": ... }");
  }

  /** Letters to add, drop, change or swap with their neighbour; case is not counted. */
  static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    int change = steps[i - 1][j - 1] + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
    int best = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && same(a.charAt(i - 1), b.charAt(j - 2))
            && same(a.charAt(i - 2), b.charAt(j - 1));
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
