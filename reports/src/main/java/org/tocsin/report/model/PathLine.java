package org.tocsin.report.model;

/** Lines on a picture as one SVG path of whole numbers, each point relative to the one before. */
final class PathLine {

  private final StringBuilder path = new StringBuilder();
  private long atX;
  private long atY;

  /**
   * Adds a line; one that begins where the last ended continues it. Lines that shrink to a point
   * are left out.
   */
  void add(DrawnLine line) {
    long[] xs = line.xs();
    long[] ys = line.ys();
    int written = 0;
    for (int i = 1; i < xs.length; i++) {
      if (xs[i] == xs[i - 1] && ys[i] == ys[i - 1]) {
        continue;
      }
      if (written++ == 0) {
        begin(xs[0], ys[0]);
      }
      relative(xs[i], ys[i]);
    }
  }

  private void begin(long x, long y) {
    if (path.length() > 0 && atX == x && atY == y) {
      return;
    }
    if (path.length() == 0) {
      path.append('M').append(x);
      number(y);
      atX = x;
      atY = y;
    } else {
      path.append('m').append(x - atX);
      number(y - atY);
      atX = x;
      atY = y;
    }
    path.append('l');
  }

  private void relative(long x, long y) {
    number(x - atX);
    number(y - atY);
    atX = x;
    atY = y;
  }

  private void number(long value) {
    char last = path.charAt(path.length() - 1);
    if (value >= 0 && last != 'l') {
      path.append(' ');
    }
    path.append(value);
  }

  boolean isEmpty() {
    return path.length() == 0;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
