package org.tocsin.report.text;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of a terminal, where Chinese, Japanese and Korean characters take two places. */
public final class Columns {

  private static final String CUT = "…";

  private final int[] widths;

  /** Columns of these widths, one space apart; a negative width aligns to the right. */
  public Columns(int... widths) {
    this.widths = widths.clone();
  }

  /** One line; what is too long for its column is cut. */
  public String row(String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      int width = Math.abs(widths[i]);
      String cell = cut(cells[i], width);
      String padding = " ".repeat(width - width(cell));
      row.append(i == 0 ? "" : " ").append(widths[i] < 0 ? padding + cell : cell + padding);
    }
    return row.toString().stripTrailing();
  }

  /**
   * A sentence broken into lines of at most so many places, at spaces and between wide characters.
   */
  public static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int breakAt = 0;
    for (int c : text.codePoints().toArray()) {
      if (c == ' ' || isWide(c)) {
        breakAt = line.length();
      }
      while (line.length() > 0 && width(line.toString()) + width(c) > width) {
        int end = breakAt > 0 ? breakAt : line.length();
        lines.add(line.substring(0, end));
        String rest = line.substring(end);
        line.setLength(0);
        line.append(rest.startsWith(" ") ? rest.substring(1) : rest);
        breakAt = 0;
      }
      if (c != ' ' || line.length() > 0) {
        line.appendCodePoint(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many places a text takes. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      used += width(c);
      if (used > width - 1) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept + CUT;
  }

  private static int width(int character) {
    int type = Character.getType(character);
    boolean none =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT;
    return none ? 0 : isWide(character) ? 2 : 1;
  }

  /** East Asian wide and full-width characters (Unicode Standard Annex 11), by block. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }
}
