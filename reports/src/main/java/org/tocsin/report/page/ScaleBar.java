package org.tocsin.report.page;

/** How long the bar is that tells a map's scale. */
final class ScaleBar {

  private ScaleBar() {}

  /**
   * The largest of 1, 2, 5 times a power of ten that is at most {@code limit} metres, at least 10.
   */
  static int metres(double limit) {
    int power = 10;
    while (power * 10.0 <= limit && power < 1_000_000) {
      power *= 10;
    }
    return limit >= 5.0 * power ? 5 * power : limit >= 2.0 * power ? 2 * power : power;
  }
}
