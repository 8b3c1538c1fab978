package org.tocsin.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.experiment.Results;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.ClauseLine;
import org.tocsin.report.model.ExpectedActionLine;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeanTargetLine;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.ShareTargetLine;
import org.tocsin.report.model.TargetLine;
import org.tocsin.report.page.ActionWords;
import org.tocsin.report.page.Answer;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/**
 * What {@code tocsin run} says at its end, in at most 80 columns: the answer, the measures, the
 * targets, and last the paths of what was written. Colour is for terminals only and says nothing
 * that the text does not.
 */
public final class ClosingTable {

  private static final int WIDTH = 80;
  private static final String GREEN = "\u001b[32m";
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[0m";

  private final ReportModel model;
  private final Messages messages;
  private final Figures figures;
  private final boolean coloured;
  private final List<String> lines = new ArrayList<>();

  private ClosingTable(ReportModel model, Messages messages, boolean coloured) {
    this.model = model;
    this.messages = messages;
    this.figures = new Figures(messages);
    this.coloured = coloured;
  }

  /** The lines to print; {@code written} in the order in which a reader wants to open them. */
  public static List<String> lines(
      Results results,
      Provenance provenance,
      Messages messages,
      List<Path> written,
      boolean coloured) {
    ReportModel model = ReportModel.of(results, provenance);
    return new ClosingTable(model, messages, coloured).lines(written);
  }

  private List<String> lines(List<Path> written) {
    for (String sentence : Answer.sentences(model, messages)) {
      lines.addAll(Columns.wrapped(sentence, WIDTH));
    }
    lines.add("");
    String subject =
        messages.text(
            "closing.subject",
            messages.drill(model.origin().scenario(), model.drill().name()),
            figures.spoken(model.drill().durationSeconds()),
            figures.count(model.drill().replications()),
            figures.count(model.drill().incidents()));
    lines.addAll(Columns.wrapped(subject, WIDTH));
    measures();
    notes();
    shareTargets();
    meanTargets();
    expects();
    lines.add("");
    written.forEach(path -> lines.add(path.toString()));
    // Not every terminal knows thin spaces and those that keep words together.
    return lines.stream().map(line -> line.replace('\u2009', ' ').replace('\u00a0', ' ')).toList();
  }

  private void measures() {
    Columns table = new Columns(28, -10, -12, -8, -8, -8);
    lines.add(
        table.row(
            "",
            messages.text("column.n"),
            messages.text("measures.not-reached"),
            messages.text("measures.mean"),
            messages.text("measures.median"),
            messages.text("closing.p90")));
    for (MeasureKind kind : MeasureKind.values()) {
      model
          .findOverall(kind)
          .filter(line -> !line.unit().equals("1"))
          .ifPresent(line -> measure(table, line));
      if (kind == MeasureKind.FIRST_ARRIVAL) {
        for (String tier : model.tiersOnScene()) {
          model.by(kind, "tier").stream()
              .filter(line -> tier.equals(line.group().get("tier")) && line.n() > 0)
              .forEach(line -> measure(table, line));
        }
      }
    }
  }

  private void measure(Columns table, MeasureLine line) {
    String tier = line.group().get("tier");
    lines.add(
        table.row(
            tier == null
                ? messages.text("measure." + line.id())
                : "  " + messages.textOr("tier." + tier, tier),
            figures.count(line.n()),
            figures.count(line.notReached()),
            figures.inUnit(line.unit(), line.mean().value()),
            percentile(line, line.median()),
            percentile(line, line.p90())));
  }

  private String percentile(MeasureLine line, Figure figure) {
    return line.isNever(figure) ? Figures.NEVER : figures.inUnit(line.unit(), figure.value());
  }

  /** What a reader needs to know of the table above. */
  private void notes() {
    List<MeasureLine> told =
        Stream.of(MeasureKind.FIRST_ARRIVAL, MeasureKind.FIRST_ACTION, MeasureKind.FULL_FORCE)
            .flatMap(kind -> model.findOverall(kind).stream())
            .toList();
    StringBuilder notes = new StringBuilder(messages.text("closing.clocks"));
    if (told.stream().mapToLong(MeasureLine::n).distinct().count() > 1) {
      notes.append(messages.text("list.sentence")).append(messages.text("closing.left-out"));
    }
    if (lines.stream().anyMatch(line -> line.endsWith(Figures.NEVER))) {
      notes.append(messages.text("list.sentence")).append(messages.text("closing.never"));
    }
    lines.addAll(Columns.wrapped(notes.toString(), WIDTH));
  }

  private void shareTargets() {
    if (model.shareTargets().isEmpty()) {
      return;
    }
    Columns table = new Columns(2, 42, -8, -14, -10);
    lines.add("");
    lines.add(
        table.row(
            "",
            messages.text("standards.target"),
            messages.text("standards.attained"),
            messages.text("closing.interval"),
            messages.text("standards.required")));
    for (ShareTargetLine target : model.shareTargets()) {
      Figure attained = target.attained();
      target(
          table,
          target,
          figures.share(attained.value(), attained.halfWidth()),
          shareInterval(attained),
          messages.text("standards.at-least", figures.share(target.requiredShare(), 1.0)));
    }
  }

  /** Means have a table of their own, so that nobody reads one as a share. */
  private void meanTargets() {
    if (model.meanTargets().isEmpty()) {
      return;
    }
    Columns table = new Columns(2, 31, -8, -15, -8, -11);
    lines.add("");
    lines.add(
        table.row(
            "",
            messages.text("standards.mean-target"),
            messages.text("measures.mean"),
            messages.text("closing.interval"),
            messages.text("standards.required"),
            messages.text("measures.not-reached")));
    for (MeanTargetLine target : model.meanTargets()) {
      target(
          table,
          target,
          figures.clock(target.attained().value()),
          timeInterval(target.attained()),
          messages.text("standards.at-most", figures.clock(target.targetSeconds())),
          figures.count(target.notReached()));
    }
  }

  /** What the drill wanted to see. */
  private void expects() {
    if (model.expects().isEmpty()) {
      return;
    }
    ActionWords words = new ActionWords(messages);
    Columns table = new Columns(2, 34, -8, -13, -8, -8);
    lines.add("");
    lines.add(
        table.row(
            "",
            messages.text("expected.action"),
            messages.text("expected.met"),
            messages.text("closing.interval"),
            messages.text("expected.late"),
            messages.text("expected.missed")));
    for (ExpectedActionLine line : model.expects()) {
      Figure share = line.share();
      boolean always = line.met() == line.n();
      String row =
          table.row(
              line.n() == 0 ? Figures.NONE : always ? "✓" : "✗",
              words.title(line),
              figures.share(share.value(), share.halfWidth()),
              shareInterval(share),
              figures.count(line.late()),
              figures.count(line.missed()));
      lines.add(coloured && line.n() > 0 ? (always ? GREEN : RED) + row + PLAIN : row);
    }
  }

  private void target(Columns table, TargetLine target, String... cells) {
    List<String> row = new ArrayList<>();
    row.add(!target.isJudged() ? Figures.NONE : target.met() ? "✓" : "✗");
    ClauseLine clause = target.clause();
    row.add(messages.target(clause.standard(), clause.id(), clause.label()));
    row.addAll(List.of(cells));
    String line = table.row(row.toArray(new String[0]));
    lines.add(coloured && target.isJudged() ? (target.met() ? GREEN : RED) + line + PLAIN : line);
  }

  private String shareInterval(Figure share) {
    Double low = share.low();
    Double high = share.high();
    Double half = share.halfWidth();
    return low == null || high == null
        ? Figures.NONE
        : messages.text(
            "interval.range", figures.sharePoints(low, half), figures.sharePoints(high, half));
  }

  private String timeInterval(Figure seconds) {
    Double low = seconds.low();
    Double high = seconds.high();
    return low == null || high == null
        ? Figures.NONE
        : messages.text("interval.range", figures.clock(low), figures.clock(high));
  }
}
