package org.tocsin.report.text;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

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

  /** The text under a key, with {@code {0}}, {@code {1}}, ... replaced. */
  public String text(String key, Object... arguments) {
    String text = bundle.getString(key);
    if (arguments.length == 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open);
      filled.append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
      from = close + 1;
    }
    return filled.append(text.substring(from)).toString();
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

  /** The label of one of the standards that come with Tocsin, or the author's own. */
  public String standard(String standard, String label) {
    return inThisLanguage("standard." + standard, label);
  }

  /** The label of a target of one of these, or the author's own. */
  public String target(String standard, String clause, String label) {
    return inThisLanguage("standard." + standard + "." + clause, label);
  }
}
