package org.tocsin.report.page;

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

  /** The sign and the word, and whether chance could have turned it. */
  static String inWords(TargetLine target, Words words) {
    if (!target.isJudged()) {
      return new Markup().text(words.text("verdict.none")).toString();
    }
    boolean met = target.met();
    Double low = target.attained().low();
    Double high = target.attained().high();
    boolean uncertain =
        low != null
            && high != null
            && (met ? low < target.requiredShare() : high >= target.requiredShare());
    Markup markup = new Markup();
    String word = words.text(met ? "verdict.met" : "verdict.missed");
    markup.element("span", (met ? "✓ " : "✗ ") + word, "class", met ? "met" : "missed");
    if (uncertain) {
      markup.element("span", words.text("verdict.uncertain"), "class", "ci");
    }
    return markup.toString();
  }
}
