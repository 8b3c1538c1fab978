package org.tocsin.report.page;

import java.util.Comparator;
import java.util.Optional;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.chart.ArrivalChart;
import org.tocsin.report.chart.HourChart;
import org.tocsin.report.chart.Picture;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;

/** The sections that a chart explains, each under a heading that says what it shows. */
final class Charts {

  private final ReportModel model;
  private final Words words;
  private final Markup markup;

  Charts(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
  }

  void arrivals() {
    if (model.curves().stream().anyMatch(curve -> curve.n() > 0)) {
      Optional<Double> median =
          model
              .findOverall(MeasureKind.FIRST_ARRIVAL)
              .flatMap(line -> Optional.ofNullable(line.median().value()));
      String heading =
          median
              .map(m -> words.text("arrival.heading", words.figures.spoken(m)))
              .orElse(words.text("arrival.heading-plain"));
      figure(
          "arrival",
          heading,
          ArrivalChart.draw(model, words.messages),
          words.text("arrival.explained"));
    }
  }

  void hours() {
    if (model.by(MeasureKind.FIRST_ARRIVAL, "hour").size() > 1) {
      figure(
          "hours",
          hoursHeading(),
          HourChart.draw(model, words.messages),
          words.text("hour.explained"));
    }
  }

  /**
   * Names the slowest hour only where chance alone does not explain it: its interval lies above the
   * overall figure.
   */
  private String hoursHeading() {
    Optional<Double> overall =
        model
            .findOverall(MeasureKind.FIRST_ARRIVAL)
            .flatMap(line -> Optional.ofNullable(line.p90().value()));
    return model.by(MeasureKind.FIRST_ARRIVAL, "hour").stream()
        .max(Comparator.comparingDouble(Charts::p90))
        .filter(line -> overall.isPresent() && isAbove(line, overall.get()))
        .map(
            line ->
                words.text(
                    "hour.heading",
                    Integer.parseInt(line.group().getOrDefault("hour", "0")),
                    words.spoken(line.p90())))
        .orElse(words.text("hour.heading-plain"));
  }

  private static double p90(MeasureLine line) {
    Double value = line.p90().value();
    return value == null ? Double.NEGATIVE_INFINITY : value;
  }

  private static boolean isAbove(MeasureLine line, double overall) {
    return line.p90().value() != null && low(line) > overall;
  }

  private static double low(MeasureLine line) {
    Double low = line.p90().low();
    return low == null ? Double.NEGATIVE_INFINITY : low;
  }

  private void figure(String id, String heading, Picture picture, String caption) {
    markup.open("section", "id", id).element("h2", heading);
    picture(markup, id, picture, caption);
    markup.close();
  }

  /** A picture that scrolls by itself on a narrow screen, with what it shows below. */
  static void picture(Markup markup, String id, Picture picture, String caption) {
    markup.open(
        "figure",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        picture.description());
    String box = "0 0 " + picture.width() + " " + picture.height();
    markup.open(
        "svg", "class", "chart", "viewBox", box, "role", "img", "aria-labelledby", id + "-words");
    markup.element("title", picture.description(), "id", id + "-words");
    markup.ready(picture.svg()).close();
    markup.element("figcaption", caption).close();
  }
}
