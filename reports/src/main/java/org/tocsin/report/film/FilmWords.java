package org.tocsin.report.film;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.tocsin.report.text.Messages;

/** The words of the film's page in one language, by their keys. */
final class FilmWords {

  /** What reports say in the same words: facts, and what else they tell. */
  private static final List<String> SHARED = List.of("fact.", "detail.");

  private static final String CATALOGUE = "org.tocsin.report.film.film";

  private FilmWords() {}

  static Map<String, String> in(String language) {
    // No fallback: a machine's own language has no say.
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            CATALOGUE,
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<String, String> words = new TreeMap<>();
    bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    words.putAll(Messages.in(language).under(SHARED));
    return words;
  }
}
