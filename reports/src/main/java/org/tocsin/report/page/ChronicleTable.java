package org.tocsin.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.ChronicleLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.timeline.FactKind;

/** What happened in the first replication, day by day: injects stand out from what came of them. */
final class ChronicleTable {

  private static final Set<String> GOOD = Set.of(FactKind.MET.word());
  private static final Set<String> BAD = Set.of(FactKind.OVERDUE.word(), FactKind.DONE_LATE.word());

  /** What is called by a description rather than by a name of its own. */
  private static final Set<FactKind.Topic> IN_WORDS =
      Set.of(FactKind.Topic.ROADS, FactKind.Topic.COMMUNICATION);

  private final ReportModel model;
  private final Words words;
  private final ActionWords actions;
  private final FactDetail details;
  private final LocalTimes times;
  private final Markup markup;

  ChronicleTable(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.actions = new ActionWords(words.messages);
    this.details = new FactDetail(words.messages);
    this.times = new LocalTimes(model.drill());
    this.markup = markup;
  }

  void write() {
    if (model.chronicle().isEmpty()) {
      return;
    }
    markup.open("section", "id", "chronicle").element("h2", words.text("review.chronicle"));
    markup.element("p", words.text("review.chronicle-note"), "class", "note");
    if (model.chronicle().size() > ChronicleLine.MOST_OF_INCIDENTS) {
      String most = words.figures.count(ChronicleLine.MOST_OF_INCIDENTS);
      markup.element("p", words.text("review.chronicle-most", most), "class", "note");
    }
    Table table =
        new Table(
            markup,
            words.text("review.chronicle"),
            List.of(
                words.text("review.clock"),
                "#" + words.text("review.since"),
                words.text("review.fact"),
                words.text("review.subject-of"),
                words.text("review.detail")));
    LocalDate day = null;
    for (ChronicleLine line : model.chronicle()) {
      LocalDate today = times.day(line.seconds());
      if (!today.equals(day)) {
        table.section(words.figures.date(today));
        day = today;
      }
      row(table, line);
    }
    table.end();
    markup.close();
  }

  private void row(Table table, ChronicleLine line) {
    boolean isInject = line.word().equals(FactKind.INJECT.word());
    table.row(isInject ? "inject" : "");
    table.cell(line.clock()).cell(words.figures.clock(Math.floor(line.seconds())));
    table.ready(fact(line.word()));
    table.cell(subject(line)).cell(detail(line)).endRow();
  }

  /** What it is, and in colour too whether that is good. */
  private String fact(String word) {
    String text = actions.fact(word);
    if (GOOD.contains(word) || BAD.contains(word)) {
      String kind = GOOD.contains(word) ? "met" : "missed";
      return new Markup().element("span", text, "class", kind).toString();
    }
    return new Markup().text(text).toString();
  }

  private String subject(ChronicleLine line) {
    boolean hasWords =
        FactKind.find(line.word()).map(kind -> IN_WORDS.contains(kind.topic())).orElse(false);
    return hasWords ? details.told(line.subject()) : line.subject();
  }

  /** What an expected action is, and by how much; else what the fact itself says. */
  private String detail(ChronicleLine line) {
    String title = findTitle(line.subject());
    Double span = line.span();
    if (title == null || span == null) {
      return title == null ? detailOfFact(line) : title;
    } else if (line.word().equals(FactKind.DUE.word())) {
      return words.text("review.due", title, times.clock(span));
    }
    String key = line.word().equals(FactKind.MET.word()) ? "review.met" : "review.late";
    return words.text(key, title, words.figures.spoken(span));
  }

  private @Nullable String findTitle(String id) {
    return model.expects().stream()
        .filter(expected -> expected.id().equals(id))
        .map(actions::title)
        .findFirst()
        .orElse(null);
  }

  private String detailOfFact(ChronicleLine line) {
    if (line.word().equals(FactKind.OCCURRED.word())) {
      return words.type(line.detail());
    }
    boolean isMessage = line.word().equals(FactKind.INJECT.word());
    return isMessage ? line.detail() : details.told(line.detail());
  }
}
