package org.tocsin.report.paper;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text can still be read without some of its characters. */
final class Scripts {

  private Scripts() {}

  /**
   * Of the characters that are lacking, the letters of those scripts of which most are lacking. A
   * rare letter or a sign here and there, such as an emoji in a name, is not among them.
   *
   * @param all characters of a text, each once
   * @param lacking some of them
   */
  static List<Integer> unreadable(List<Integer> all, List<Integer> lacking) {
    Map<UnicodeScript, Long> needed = letters(all);
    Map<UnicodeScript, Long> absent = letters(lacking);
    Set<UnicodeScript> lost =
        absent.entrySet().stream()
            .filter(one -> 2 * one.getValue() > needed.getOrDefault(one.getKey(), 0L))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return lacking.stream()
        .filter(c -> isOfScript(c) && lost.contains(UnicodeScript.of(c)))
        .toList();
  }

  private static Map<UnicodeScript, Long> letters(Collection<Integer> characters) {
    return characters.stream()
        .filter(Scripts::isOfScript)
        .collect(Collectors.groupingBy(UnicodeScript::of, Collectors.counting()));
  }

  /** Letters that are common to scripts, such as those of formulas, are signs here. */
  private static boolean isOfScript(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return Character.isLetter(character)
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED;
  }
}
