package org.tocsin.report.page;

import org.tocsin.report.model.MapPicture;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.Messages;

/** The bar that tells a map's scale. */
final class ScaleBar {

  /** How much of the map's width it has at most. */
  private static final double MOST_SHARE = 0.2;

  private ScaleBar() {}

  /** Draws it below the map on the left; the line on which what stands beside it is written. */
  static long write(MapPicture map, Messages messages, Markup markup) {
    int metres = metres(map.width() * MOST_SHARE / map.unitsPerKilometre() * 1000);
    long length = Math.round(metres / 1000.0 * map.unitsPerKilometre());
    long y = map.height() + 90;
    markup.empty("path", "d", "M60 " + (y - 22) + "V" + y + "H" + (60 + length) + "V" + (y - 22));
    String text =
        metres < 1000
            ? messages.text("map.metres", metres)
            : messages.text("map.kilometres", Decimals.shortest(metres / 1000.0, 1));
    markup.element("text", text, "x", Long.toString(80 + length), "y", Long.toString(y));
    return y;
  }

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
