package org.tocsin.report.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Fonts in which a text is printed.
 *
 * @param fonts that of the letters first
 * @param lacking characters that none of them has; a question mark stands for each
 * @param unreadable those of them without which the text can't be read: letters of scripts that the
 *     fonts don't have
 * @param looked how many files there were to look at
 * @param folders where they are
 */
public record FontChoice(
    List<Path> fonts,
    List<Integer> lacking,
    List<Integer> unreadable,
    int looked,
    List<Path> folders) {

  private static final int SHOWN = 3;

  public FontChoice {
    fonts = List.copyOf(fonts);
    lacking = List.copyOf(lacking);
    unreadable = List.copyOf(unreadable);
    folders = List.copyOf(folders);
  }

  /**
   * This, if the text can be read as printed: single signs that no font has are no reason to refuse
   * a report.
   *
   * @throws IllegalArgumentException if not; the message is for the user
   */
  public FontChoice whole() {
    if (unreadable.isEmpty()) {
      return this;
    }
    String where = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    String found =
        looked == 0 ? "there is no font" : "none of " + looked + " fonts has " + examples();
    throw new IllegalArgumentException(
        found
            + " in "
            + where
            + "; a TrueType font (.ttf, .ttc) with the letters of the report. Maybe install"
            + " fonts-wqy-microhei, or give one with --font?");
  }

  private String examples() {
    String some =
        unreadable.stream()
            .limit(SHOWN)
            .map(c -> Character.toString(c) + String.format(Locale.ROOT, " (U+%04X)", c))
            .collect(Collectors.joining(", "));
    return unreadable.size() > SHOWN
        ? some + " and " + (unreadable.size() - SHOWN) + " more"
        : some;
  }
}
