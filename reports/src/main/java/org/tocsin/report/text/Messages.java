package org.tocsin.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The words of reports in one language: everything that a report says about a drill, from one
 * catalogue. A text that a language lacks is taken from English.
 */
public final class Messages {

  /** The languages that {@link #in} knows. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private static final String CATALOGUE = "org.tocsin.report.text.messages";

  private final String language;
  private final ResourceBundle bundle;
  private final ResourceBundle english;

  private Messages(String language) {
    this.language = language;
    this.bundle = catalogue(language);
    this.english = catalogue("en");
  }

  private static ResourceBundle catalogue(String language) {
    // No fallback: a machine's own language has no say.
    return ResourceBundle.getBundle(
        CATALOGUE,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The catalogue of a language, by its two letters. */
  public static Messages in(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "language: " + language + "; one of " + String.join(", ", LANGUAGES));
    }
    return new Messages(language);
  }

  public static Messages english() {
    return in("en");
  }

  public String language() {
    return language;
  }

  /** All texts of this language, as they are in the catalogue. */
  public List<String> words() {
    return bundle.keySet().stream().sorted().map(bundle::getString).toList();
  }

  /** The texts under all keys that begin in one of some ways. */
  public Map<String, String> under(List<String> beginnings) {
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().stream()
        .filter(key -> beginnings.stream().anyMatch(key::startsWith))
        .forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }

  /**
   * The text under a key, with {@code {0}}, {@code {1}}, ... replaced, and {@code {1?time:times}}
   * by its first word if what replaces {@code {1}} is 1, else by its second.
   */
  public String text(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : filled(text, arguments);
  }

  private static String filled(String text, Object... arguments) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open);
      filled.append(replacement(text.substring(open + 1, close), arguments));
      from = close + 1;
    }
    return filled.append(text.substring(from)).toString();
  }

  private static Object replacement(String place, Object... arguments) {
    int choice = place.indexOf('?');
    if (choice < 0) {
      return arguments[Integer.parseInt(place)];
    }
    Object count = arguments[Integer.parseInt(place.substring(0, choice))];
    int other = place.indexOf(':', choice);
    return count.toString().equals("1")
        ? place.substring(choice + 1, other)
        : place.substring(other + 1);
  }

  /**
   * The text under a key, or another where the catalogue has none: for words that authors may make
   * up, such as tiers.
   */
  public String textOr(String key, String otherwise) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException absent) {
      return otherwise;
    }
  }

  /**
   * What is written in English in a file, in this language if it is a text that comes with Tocsin
   * under that key; else as its author wrote it.
   */
  public String inThisLanguage(String key, String written) {
    return english.containsKey(key) && english.getString(key).equals(written)
        ? bundle.getString(key)
        : written;
  }

  /** The name of one of the ready drills, or the author's own. */
  public String drill(String scenario, String name) {
    return inThisLanguage("drill." + scenario, name);
  }

  /** The label of one of the standards that come with Tocsin, or the author's own. */
  public String standard(String standard, String label) {
    return inThisLanguage("standard." + standard, label);
  }

  /** The label of a target of one of these, or the author's own. */
  public String target(String standard, String clause, String label) {
    return inThisLanguage("standard." + standard + "." + clause, label);
  }
}
