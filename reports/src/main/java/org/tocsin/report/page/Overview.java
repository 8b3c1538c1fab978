package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.DrillOutline;
import org.tocsin.report.model.DrillOutline.DemandLine;
import org.tocsin.report.model.ObjectiveLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;
import org.tocsin.timeline.FactKind;

/** What was rehearsed, when and where, by whom and to what end; and the scenario. */
final class Overview {

  private final ReportModel model;
  private final DrillOutline drill;
  private final Words words;
  private final Markup markup;

  Overview(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.drill = model.drill();
    this.words = words;
    this.markup = markup;
  }

  void write(String title) {
    markup.open("section", "id", "overview").element("h2", words.text("review.overview"));
    markup.open("dl", "class", "plain");
    line("review.name", List.of(title));
    line("review.when", List.of(words.figures.moment(drill.start())));
    line("review.length", List.of(words.figures.spoken(drill.durationSeconds())));
    line("review.where", places());
    line("review.with", forces());
    line("review.goals", objectives());
    long injects =
        model.chronicle().stream().filter(l -> l.word().equals(FactKind.INJECT.word())).count();
    line("review.injects", List.of(words.text("review.delivered", words.figures.count(injects))));
    line(
        "review.runs",
        List.of(words.text("review.run", words.figures.count(drill.replications()))));
    markup.close().close();
  }

  private void line(String key, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    markup.open("div").element("dt", words.text(key)).open("dd");
    for (String value : values) {
      markup.element("div", value);
    }
    markup.close().close();
  }

  /** Where the incidents of the drill itself are. */
  private List<String> places() {
    Set<String> places = new LinkedHashSet<>();
    scripted().stream().map(this::place).filter(Objects::nonNull).forEach(places::add);
    return List.copyOf(places);
  }

  private List<DemandLine> scripted() {
    return drill.demand().stream().filter(line -> line.atSeconds() != null).toList();
  }

  private @Nullable String place(DemandLine line) {
    String street = line.street();
    String zone = line.zone();
    return street == null || zone == null
        ? Objects.requireNonNullElse(street, zone)
        : words.text("review.zone", street, zone);
  }

  private List<String> forces() {
    Map<String, Long> stations =
        model.stations().stream()
            .collect(
                Collectors.groupingBy(
                    StationLine::tier, LinkedHashMap::new, Collectors.counting()));
    Map<String, Long> inOrder = new LinkedHashMap<>();
    drill.tiers().stream()
        .filter(stations::containsKey)
        .forEach(tier -> inOrder.put(words.tier(tier), stations.get(tier)));
    Map<String, Long> units = new LinkedHashMap<>();
    drill.crews().forEach(c -> units.merge(words.unitType(c.type()), (long) c.units(), Long::sum));
    List<String> lines = new ArrayList<>();
    lines.add(counted("review.stations", model.stations().size(), inOrder));
    lines.add(counted("review.units", units.values().stream().mapToLong(n -> n).sum(), units));
    return lines;
  }

  private String counted(String key, long all, Map<String, Long> parts) {
    String listed =
        parts.entrySet().stream()
            .map(
                part ->
                    words.text(
                        "review.of-tier", part.getKey(), words.figures.count(part.getValue())))
            .collect(Collectors.joining(words.text("list.comma")));
    return words.text(key, words.figures.count(all), listed);
  }

  /** Each objective with its overall rating. */
  private List<String> objectives() {
    ActionWords actions = new ActionWords(words.messages);
    List<String> lines = new ArrayList<>();
    for (ObjectiveLine line : model.objectives()) {
      String objective = line.objective();
      if (objective != null && line.capability() == null) {
        lines.add(words.text("review.goal", objective, actions.rating(line)));
      }
    }
    return lines;
  }

  /** What happens, and on which streets. */
  void scenario() {
    markup.open("section", "id", "scenario").element("h2", words.text("review.scenario"));
    List<DemandLine> scripted = scripted();
    if (!scripted.isEmpty()) {
      markup.open("ul");
      scripted.forEach(line -> markup.element("li", incident(line)));
      markup.close();
    }
    double everyday =
        drill.demand().stream()
            .map(DemandLine::perDay)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sum();
    if (everyday > 0) {
      markup.element("p", words.text("review.everyday", words.figures.amount(everyday)));
    }
    markup.element(
        "p",
        words.text(
            "method.streets",
            words.figures.count(drill.junctions()),
            words.figures.count(Math.round(drill.streetKilometres())),
            drill.timeBands()));
    markup.close();
  }

  private String incident(DemandLine line) {
    String at = words.figures.moment(String.valueOf(line.atLocal()));
    String place = place(line);
    return place == null
        ? words.text("review.incident", line.id(), at, words.type(line.type()))
        : words.text("review.incident-at", line.id(), at, words.type(line.type()), place);
  }
}
