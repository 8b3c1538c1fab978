package org.tocsin.scenario.msel;

import java.util.Locale;

/** What something is called in lists, in both languages. */
record Wording(String english, String chinese) {

  /** English for any language but Chinese. */
  String in(Locale language) {
    return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
  }
}
