package org.tocsin.report.page;

import org.tocsin.report.model.MeanTargetLine;
import org.tocsin.report.model.TargetLine;

/** Met or missed, as a sign and a word and a colour: never colour alone. */
final class Verdict {

  private Verdict() {}

  /** The sign, with its word for those who do not see it. */
  static String mark(boolean met, Words words) {
    String word = words.text(met ? "verdict.met" : "verdict.missed");
    Markup markup = new Markup();
    markup.element(
        "span",
        met ? "✓" : "✗",
        "class",
        met ? "met" : "missed",
        "role",
        "img",
        "aria-label",
        word,
        "title",
        word);
    return markup.text(" ").toString();
  }

  /**
   * The sign and the word, and what qualifies it: that chance could have turned it, or that a mean
   * was met by those reached only.
   */
  static String inWords(TargetLine target, Words words) {
    if (!target.isJudged()) {
      return new Markup().text(words.text("verdict.none")).toString();
    }
    boolean met = target.met();
    Markup markup = new Markup();
    String word = words.text(met ? "verdict.met" : "verdict.missed");
    markup.element("span", (met ? "✓ " : "✗ ") + word, "class", met ? "met" : "missed");
    if (met && target instanceof MeanTargetLine mean && mean.notReached() > 0) {
      markup.element("span", words.text("verdict.reached"), "class", "ci");
    }
    if (target.isUncertain()) {
      markup.element("span", words.text("verdict.uncertain"), "class", "ci");
    }
    return markup.toString();
  }
}
