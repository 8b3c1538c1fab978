package org.tocsin.scenario.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses which name an author meant, by the number of letters to change (Levenshtein). */
public final class NearestName {

  private NearestName() {}

  /** The nearest of the known names if it is near enough to be a slip of the pen. */
  public static Optional<String> of(String written, Collection<String> known) {
    int limit = Math.max(1, Math.min(3, (written.length() + 1) / 3));
    return new TreeSet<>(known)
        .stream()
            .filter(name -> Math.abs(name.length() - written.length()) <= limit)
            .filter(name -> !name.equals(written) && distance(written, name) <= limit)
            .min(Comparator.comparingInt(name -> distance(written, name)));
  }

  /** Letters to add, drop or change; case is not counted. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
