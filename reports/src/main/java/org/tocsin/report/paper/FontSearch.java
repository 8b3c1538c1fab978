package org.tocsin.report.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for fonts in which a text can be printed: the first that has all of its letters and digits,
 * and for what it lacks, such as signs, the next that have it. The same text and fonts give the
 * same choice.
 */
public final class FontSearch {

  /** Good to read, and common; those with fewer letters first. */
  private static final List<String> KNOWN =
      List.of(
          "dejavusans.ttf",
          "liberationsans-regular.ttf",
          "notosans-regular.ttf",
          "segoeui.ttf",
          "arial.ttf",
          "wqy-microhei.ttc",
          "msyh.ttc",
          "simhei.ttf",
          "stheiti light.ttc",
          "arial unicode.ttf",
          "seguisym.ttf");

  /** Faces that a page is not set in where there is a plainer one. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "bold|italic|oblique|light|thin|black|cond|narrow|mono|serif|math|symbol|emoji");

  private static final Comparator<Path> PLAIN_FIRST =
      Comparator.comparing(FontSearch::rank).thenComparing(Path::toString);

  private final List<Path> folders;
  private final Optional<Path> own;

  private FontSearch(List<Path> folders, Optional<Path> own) {
    this.folders = List.copyOf(folders);
    this.own = own;
  }

  /** Among all fonts in some folders and below them. */
  public static FontSearch in(List<Path> folders) {
    return new FontSearch(folders, Optional.empty());
  }

  /**
   * The same, with the letters from a font that the user names.
   *
   * @throws IllegalArgumentException if it can't be embedded; the message is for the user
   */
  public FontSearch lettersFrom(Path file) {
    Optional<FontFile> found = FontFile.find(file);
    found.ifPresent(FontFile::close);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          file
              + " can't be embedded; a TrueType font (.ttf, .ttc) that is licensed for it, no"
              + " OpenType font with CFF outlines");
    }
    return new FontSearch(folders, Optional.of(file));
  }

  /** The fonts for a text, as far as there are any. */
  public FontChoice choose(String text) {
    List<Integer> all = characters(text);
    List<Path> candidates = candidates();
    List<Path> chosen = new ArrayList<>();
    own.or(() -> mostOf(all.stream().filter(Character::isLetterOrDigit).toList(), candidates))
        .ifPresent(chosen::add);
    List<Integer> left = all;
    for (Path font : chosen) {
      left = lacking(font, left);
    }
    for (Path candidate : candidates) {
      if (left.isEmpty()) {
        break;
      }
      List<Integer> lacking = lacking(candidate, left);
      if (lacking.size() < left.size()) {
        chosen.add(candidate);
        left = lacking;
      }
    }
    List<Integer> unreadable = chosen.isEmpty() ? left : Scripts.unreadable(all, left);
    return new FontChoice(chosen, left, unreadable, candidates.size(), folders);
  }

  /** The first font that has all letters, else the first of those that have most of them. */
  private static Optional<Path> mostOf(List<Integer> letters, List<Path> candidates) {
    Path best = null;
    int fewest = letters.size();
    for (Path candidate : candidates) {
      int lacking = lacking(candidate, letters).size();
      if (lacking == 0) {
        return Optional.of(candidate);
      } else if (lacking < fewest) {
        best = candidate;
        fewest = lacking;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Integer> lacking(Path file, List<Integer> characters) {
    Optional<FontFile> found = FontFile.find(file);
    if (found.isEmpty()) {
      return characters;
    }
    try (FontFile font = found.get()) {
      return font.lacking(characters);
    }
  }

  private List<Path> candidates() {
    return folders.stream()
        .flatMap(folder -> FontFolders.files(folder).stream())
        .distinct()
        .sorted(PLAIN_FIRST)
        .toList();
  }

  private static int rank(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int known = KNOWN.indexOf(name);
    if (known >= 0) {
      return known;
    }
    return KNOWN.size() + (SPECIAL.matcher(name).find() ? 1 : 0);
  }

  /** What has to be drawn, each once: not what only directs other characters. */
  private static List<Integer> characters(String text) {
    return text.codePoints()
        .distinct()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> Character.UnicodeBlock.of(c) != Character.UnicodeBlock.VARIATION_SELECTORS)
        .sorted()
        .boxed()
        .toList();
  }
}
