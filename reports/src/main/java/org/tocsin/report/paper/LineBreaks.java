package org.tocsin.report.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: between words, between Chinese characters, and never within a time of the
 * clock.
 */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (at != BreakIterator.DONE && isWithinTime(at)) {
      at = breaks.next();
    }
    return at;
  }

  private boolean isWithinTime(int at) {
    return at < text.length()
        && text.charAt(at - 1) == ':'
        && Character.isDigit(text.charAt(at))
        && at > 1
        && Character.isDigit(text.charAt(at - 2));
  }
}
