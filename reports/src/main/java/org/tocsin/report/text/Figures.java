package org.tocsin.report.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as a reader of a report sees them, in one language: {@code 5 min 10 s}, {@code 5:10},
 * {@code 92.5 %}, {@code 4 812}.
 */
public final class Figures {

  /** Shown where there is no number. */
  public static final String NONE = "–";

  /** Shown for a time that is infinite. */
  public static final String NEVER = "∞";

  private static final int ISO_DAY = "2026-01-12".length();
  private static final char THIN_SPACE = '\u2009';

  private final Messages messages;

  public Figures(Messages messages) {
    this.messages = messages;
  }

  /** A time for a sentence: {@code 45 s}, {@code 5 min 10 s}, {@code 2 h 05 min}. */
  public String spoken(double seconds) {
    long whole = Math.round(seconds);
    if (whole >= 3600) {
      long minutes = Math.round(seconds / 60);
      return minutes % 60 == 0
          ? messages.text("duration.hours", minutes / 60)
          : messages.text("duration.hours-minutes", minutes / 60, twoDigits(minutes % 60));
    }
    if (whole < 60) {
      return messages.text("duration.seconds", whole);
    }
    return whole % 60 == 0
        ? messages.text("duration.minutes", whole / 60)
        : messages.text("duration.minutes-seconds", whole / 60, twoDigits(whole % 60));
  }

  /** From one time to another: {@code 3–5 min}, {@code 30 s–1 min}. */
  public String spokenRange(double fromSeconds, double toSeconds) {
    String whole =
        areWholeMinutes(fromSeconds, toSeconds) ? "duration.minutes" : "duration.seconds";
    if (whole.equals("duration.seconds") && Math.max(fromSeconds, toSeconds) >= 60) {
      return messages.text("interval.range", spoken(fromSeconds), spoken(toSeconds));
    }
    int unit = whole.equals("duration.minutes") ? 60 : 1;
    return messages.text(
        whole,
        messages.text(
            "interval.range", Math.round(fromSeconds / unit), Math.round(toSeconds / unit)));
  }

  private static boolean areWholeMinutes(double fromSeconds, double toSeconds) {
    return fromSeconds % 60 == 0 && toSeconds % 60 == 0 && toSeconds < 3600;
  }

  /** A time for a table: {@code 5:10}, from an hour on {@code 1:05:10}. */
  public String clock(@Nullable Double seconds) {
    if (seconds == null) {
      return NONE;
    }
    long whole = Math.round(seconds);
    String sign = whole < 0 ? "−" : "";
    whole = Math.abs(whole);
    String end = twoDigits(whole % 60);
    return whole < 3600
        ? sign + whole / 60 + ":" + end
        : sign + whole / 3600 + ":" + twoDigits(whole / 60 % 60) + ":" + end;
  }

  /**
   * A share with as many decimals as an interval of this half-width supports: one, or none when it
   * is wider than 1 %.
   */
  public String share(@Nullable Double share, @Nullable Double halfWidth) {
    return share == null ? NONE : messages.text("figure.percent", sharePoints(share, halfWidth));
  }

  /** The number of a share without its sign. */
  public String sharePoints(double share, @Nullable Double halfWidth) {
    boolean fine = halfWidth == null || halfWidth < 0.01;
    return Decimals.fixed(share * 100, fine ? 1 : 0);
  }

  /** A whole number with its thousands set apart as the language does. */
  public String count(long value) {
    String digits = Long.toString(Math.abs(value));
    if (!messages.language().equals("en") || digits.length() < 4) {
      return (value < 0 ? "−" : "") + digits;
    }
    StringBuilder apart = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      apart.insert(at, THIN_SPACE);
    }
    return (value < 0 ? "−" : "") + apart;
  }

  /** An amount: with one decimal, from a hundred on whole. */
  public String amount(@Nullable Double value) {
    return value != null && Math.abs(value) >= 100 ? count(Math.round(value)) : oneDecimal(value);
  }

  /** A day: {@code 12 January 2026}. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.text("date.pattern"), Locale.ENGLISH).format(day);
  }

  /** A moment that begins with an ISO day, with the day as the language writes it. */
  public String moment(String isoMoment) {
    return date(LocalDate.parse(isoMoment.substring(0, ISO_DAY))) + isoMoment.substring(ISO_DAY);
  }

  /** A number in the unit of a measure: a time for a table, a share, or an amount. */
  public String inUnit(String unit, @Nullable Double value) {
    return switch (unit) {
      case "s" -> clock(value);
      case "1" -> share(value, null);
      default -> amount(value);
    };
  }

  /** A number with at most one decimal. */
  public String oneDecimal(@Nullable Double value) {
    return value == null ? NONE : Decimals.fixed(value, 1);
  }

  private static String twoDigits(long value) {
    return (value < 10 ? "0" : "") + value;
  }
}
