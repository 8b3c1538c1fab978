package org.tocsin.report.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.DeadlineLine;
import org.tocsin.report.model.ExpectedActionLine;
import org.tocsin.report.model.MilestoneLine;
import org.tocsin.report.model.ObjectiveLine;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/** What is said of expected actions, in one language. */
public final class ActionWords {

  private final Messages messages;
  private final Figures figures;

  public ActionWords(Messages messages) {
    this.messages = messages;
    this.figures = new Figures(messages);
  }

  /** What is expected: in the author's words, or in those of the timeline. */
  public String title(ExpectedActionLine line) {
    return line.title().isEmpty() ? milestone(line.action()) : line.title();
  }

  String milestone(MilestoneLine line) {
    String fact = fact(line);
    String about =
        line.about().entrySet().stream()
            .map(this::about)
            .collect(Collectors.joining(messages.text("list.comma")));
    String whole = about.isEmpty() ? fact : messages.text("expected.fact", fact, about);
    return line.count() == 1 ? whole : messages.text("expected.count", whole, line.count());
  }

  private String fact(MilestoneLine line) {
    return fact(line.fact());
  }

  /** A word of the timeline in this language. */
  String fact(String word) {
    return messages.textOr("fact." + word.replace(' ', '-'), word);
  }

  private String about(Map.Entry<String, String> about) {
    return about.getKey().equals("tier")
        ? messages.textOr("tier." + about.getValue(), about.getValue())
        : about.getValue();
  }

  /**
   * @param times what clocks show, which is how a deadline at a time is told
   */
  String deadline(DeadlineLine line, LocalTimes times) {
    MilestoneLine from = line.from();
    Double within = line.withinSeconds();
    return from == null || within == null
        ? messages.text("expected.by", moment(line.bySeconds(), times))
        : messages.text("expected.within", figures.spoken(within), fact(from));
  }

  /** On the first day its time is enough. */
  private String moment(@Nullable Double seconds, LocalTimes times) {
    if (seconds == null) {
      return Figures.NONE;
    }
    LocalDate day = times.day(seconds);
    String clock = times.clock(seconds);
    return day.equals(times.day(0)) ? clock : figures.date(day) + " " + clock;
  }

  /** Time in hand; what never came has none. */
  String margin(@Nullable Double seconds) {
    return seconds == null ? Figures.NONE : figures.clock(seconds);
  }

  /** The margins of nine in ten; without a lower end where more than one in ten never came. */
  String marginRange(ExpectedActionLine line) {
    Double low = line.marginP10();
    Double high = line.marginP90();
    return high == null
        ? ""
        : messages.text(
            "interval.range",
            low == null ? "−" + Figures.NEVER : figures.clock(low),
            figures.clock(high));
  }

  String causes(ExpectedActionLine line) {
    return line.causes().entrySet().stream()
        .map(
            cause ->
                messages.text(
                    "expected.cause-count",
                    messages.text("cause." + cause.getKey()),
                    figures.count(cause.getValue())))
        .collect(Collectors.joining(messages.text("list.comma")));
  }

  String rating(ObjectiveLine line) {
    String rating = line.rating();
    if (rating == null) {
      return messages.text("verdict.none");
    }
    String grade = String.valueOf(line.grade());
    String said =
        messages.text("objectives.rating-of", rating, messages.text("rating." + rating), grade);
    String worst = line.worst();
    String best = line.best();
    return worst == null || best == null || worst.equals(best)
        ? said
        : messages.text("objectives.rating-range", said, best, worst);
  }
}
