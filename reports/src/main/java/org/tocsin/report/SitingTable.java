package org.tocsin.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.page.SitingStory;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.Messages;
import org.tocsin.report.text.SitingWords;

/** What {@code tocsin site} says at its end: what each layout buys, and what is proved of it. */
public final class SitingTable {

  private static final int WIDTH = 90;
  private static final int MOST_SITES = 10;
  private static final int MOST_IDS = 60;

  private final SitingModel model;
  private final SitingWords words;
  private final List<String> lines = new ArrayList<>();

  private SitingTable(SitingModel model, Messages messages) {
    this.model = model;
    this.words = new SitingWords(messages);
  }

  /** The lines to print. */
  public static List<String> lines(SitingModel model, Messages messages) {
    SitingTable table = new SitingTable(model, messages);
    table.write();
    return table.lines.stream()
        .map(line -> line.replace('\u2009', ' ').replace('\u00a0', ' '))
        .toList();
  }

  private void write() {
    sentence(SitingStory.answer(model, words));
    sentence(SitingStory.selection(model, words));
    lines.add("");
    layouts();
    lines.add("");
    answers();
    String shortfall = SitingStory.shortfall(model, words);
    if (!shortfall.isEmpty()) {
      sentence(shortfall);
    }
    lines.add("");
    front();
    sites();
  }

  private void sentence(String text) {
    lines.addAll(Columns.wrapped(text, WIDTH));
  }

  private void layouts() {
    List<String[]> rows = new ArrayList<>();
    List<String> heading =
        new ArrayList<>(
            List.of(
                words.text("site.layout"),
                words.text("site.cost"),
                words.text("site.arrival"),
                words.text("site.change"),
                words.text("closing.interval")));
    for (SitingModel.LayerLine layer : model.layers()) {
      heading.add(SitingStory.layer(layer, words));
      heading.add(words.text("site.more"));
      heading.add(words.text("closing.interval"));
    }
    heading.add(words.text("site.changes"));
    rows.add(heading.toArray(new String[0]));
    model.layouts().forEach(layout -> rows.add(row(layout)));
    table(rows);
  }

  private String[] row(SitingModel.LayoutLine layout) {
    List<String> cells = new ArrayList<>();
    boolean isPresent = layout == model.present();
    cells.add(SitingStory.label(layout, model, words) + (layout == model.best() ? " *" : ""));
    cells.add(words.cost(layout.cost()));
    cells.add(words.figures().clock(layout.arrival().value()));
    Figure change = layout.change();
    cells.add(isPresent ? "" : words.change(change.value()));
    cells.add(isPresent ? "" : words.range(change.low(), change.high(), 1));
    for (SitingModel.InTimeLine inTime : layout.inTime()) {
      Figure more = inTime.morePerYear();
      Double value = more.value();
      cells.add(words.figures().share(inTime.share().value(), inTime.share().halfWidth()));
      cells.add(isPresent || value == null ? "" : words.signed(value, 0));
      cells.add(isPresent ? "" : words.range(more.low(), more.high(), 0));
    }
    cells.add(SitingStory.changes(layout, MOST_IDS));
    return cells.toArray(new String[0]);
  }

  private void answers() {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          words.text("site.model"),
          words.text("site.value"),
          words.text("site.now"),
          words.text("site.layout"),
          words.text("site.proof")
        });
    for (SitingModel.AnswerLine answer : model.answers()) {
      String label = answer.layout();
      rows.add(
          new String[] {
            answer.model(),
            words.value(answer.value()),
            words.value(answer.present()),
            label == null ? "–" : label.isEmpty() ? words.text("site.present") : label,
            SitingStory.proof(answer, words)
          });
    }
    table(rows);
  }

  private void front() {
    if (model.front().size() < 2) {
      return;
    }
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          words.text("site.front"), words.text("site.covered"), words.text("site.changes")
        });
    for (SitingModel.FrontLine point : model.front()) {
      rows.add(
          new String[] {
            words.cost(point.cost()),
            words.figures().share(point.share(), null),
            String.join(" ", point.added())
          });
    }
    table(rows);
    lines.add("");
  }

  private void sites() {
    long others = model.layouts().size() - 1L;
    List<String> told =
        model.sites().stream()
            .filter(site -> site.layouts() > 0)
            .sorted(Comparator.comparingInt(SitingModel.SiteLine::layouts).reversed())
            .limit(MOST_SITES)
            .map(site -> site.title() + " " + site.layouts())
            .toList();
    if (others > 1 && !told.isEmpty()) {
      sentence(words.text("site.often", others, words.list(told)));
    }
  }

  private void table(List<String[]> rows) {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row[i]));
      }
    }
    for (int i = 1; i < widths.length - 1; i++) {
      widths[i] = -widths[i];
    }
    Columns columns = new Columns(widths);
    rows.forEach(row -> lines.add(columns.row(row)));
  }
}
