package org.tocsin.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MapFrame;
import org.tocsin.report.model.Origin;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.model.SitingMap;
import org.tocsin.report.model.SitingModel;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;
import org.tocsin.siting.city.Candidate;
import org.tocsin.siting.city.CityProblem;
import org.tocsin.siting.city.CoverLayer;
import org.tocsin.siting.city.Criterion;
import org.tocsin.siting.city.Front;
import org.tocsin.siting.city.LayoutOutcome;
import org.tocsin.siting.city.Proposals;
import org.tocsin.siting.city.Shortfall;
import org.tocsin.siting.city.SitingQuestion;
import org.tocsin.siting.city.Study;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.problem.Layout;

/** A study of siting as reports show it. */
final class StudyModel {

  private static final int SECONDS = 3;
  private static final int SHARE = 6;

  private final Study study;
  private final CityProblem city;
  private final SitingQuestion question;
  private final List<Layout> layouts;

  private StudyModel(Study study) {
    this.study = study;
    this.city = study.city();
    this.question = city.question();
    this.layouts = study.layouts();
  }

  static SitingModel of(Study study, Provenance provenance, @Nullable Integer add) {
    return new StudyModel(study).model(provenance, add);
  }

  private SitingModel model(Provenance provenance, @Nullable Integer add) {
    Drill drill = question.drill();
    CoverLayer first = question.layers().get(0);
    Drill best = city.drill(study.best());
    double budget = question.limits().budget();
    return new SitingModel(
        Origin.of(provenance),
        drill.name(),
        new SitingModel.Wish(
            add,
            question.limits().closeLeast(),
            Double.isInfinite(budget) ? null : (Double) budget,
            question.candidates().size(),
            city.points().size(),
            question.hour().band().id(),
            study.settings().seed()),
        layers(),
        sites(),
        layoutLines(),
        selected(),
        study.proposals().answers().stream().map(this::answer).toList(),
        study.front().stream().map(this::front).toList(),
        study.shortfall().map(this::shortfall).orElse(null),
        SitingMap.draw(drill, best, first.servedBy(), first.within()));
  }

  private List<SitingModel.LayerLine> layers() {
    List<SitingModel.LayerLine> lines = new ArrayList<>();
    for (int i = 0; i < question.layers().size(); i++) {
      CoverLayer layer = question.layers().get(i);
      lines.add(
          new SitingModel.LayerLine(
              layer.tier().id(),
              layer.within().toMillis() / 1000.0,
              layer.servedBy().stream().sorted().map(Tier::id).toList(),
              city.perDay(i)));
    }
    return lines;
  }

  /** Stations of the tiers that serve any layer, then candidates. */
  private List<SitingModel.SiteLine> sites() {
    MapFrame frame = new MapFrame(question.drill().city());
    Set<Tier> serving = new HashSet<>();
    question.layers().forEach(layer -> serving.addAll(layer.servedBy()));
    Map<String, Integer> times = new HashMap<>();
    layouts.stream()
        .filter(layout -> !layout.equals(city.present()))
        .forEach(layout -> changes(layout).forEach(id -> times.merge(id, 1, Integer::sum)));
    Set<String> changed = new HashSet<>(changes(study.best()));
    List<SitingModel.SiteLine> lines = new ArrayList<>();
    for (Station station : question.drill().city().stations()) {
      if (serving.contains(station.tier())) {
        lines.add(
            site(
                frame,
                station.id(),
                station.name(),
                station.tier(),
                station.location(),
                null,
                times,
                changed));
      }
    }
    for (Candidate one : question.candidates()) {
      lines.add(
          site(frame, one.id(), one.name(), one.tier(), one.place(), one.cost(), times, changed));
    }
    return lines;
  }

  private static SitingModel.SiteLine site(
      MapFrame frame,
      String id,
      String name,
      Tier tier,
      Location at,
      @Nullable Double cost,
      Map<String, Integer> times,
      Set<String> changed) {
    return new SitingModel.SiteLine(
        id,
        name,
        tier.id(),
        at.longitude(),
        at.latitude(),
        frame.x(at.longitude()),
        frame.y(at.latitude()),
        cost == null,
        cost,
        times.getOrDefault(id, 0),
        changed.contains(id));
  }

  private List<String> changes(Layout layout) {
    List<String> changes = new ArrayList<>(added(layout));
    changes.addAll(closed(layout));
    return changes;
  }

  private List<String> added(Layout layout) {
    return city.added(layout).stream().map(Candidate::id).toList();
  }

  private List<String> closed(Layout layout) {
    return city.closed(layout).stream().map(Station::id).toList();
  }

  private List<SitingModel.LayoutLine> layoutLines() {
    List<SitingModel.LayoutLine> lines = new ArrayList<>();
    for (int i = 0; i < layouts.size(); i++) {
      Layout layout = layouts.get(i);
      LayoutOutcome outcome = study.outcomes().get(i);
      lines.add(
          new SitingModel.LayoutLine(
              label(i),
              added(layout),
              closed(layout),
              city.cost(layout),
              study.proposals().layouts().get(i).models(),
              study.selectionReplications(i),
              Figure.of(outcome.arrival(), SECONDS),
              Figure.of(outcome.change(), SECONDS),
              outcome.layers().stream()
                  .map(
                      in ->
                          new SitingModel.InTimeLine(
                              Figure.of(in.share(), SHARE), Figure.of(in.morePerYear(), SECONDS)))
                  .toList()));
    }
    return lines;
  }

  /** The present has none; then A to Z, AA, AB, ... */
  private static String label(int layout) {
    StringBuilder label = new StringBuilder();
    for (int rest = layout; rest > 0; rest = (rest - 1) / 26) {
      label.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return label.toString();
  }

  private SitingModel.Selected selected() {
    Study.Settings settings = study.settings();
    int runs = 0;
    for (int i = 0; i < layouts.size(); i++) {
      runs += study.selectionReplications(i);
    }
    return new SitingModel.Selected(
        layouts.indexOf(study.best()),
        study.selection().isCertain(),
        settings.confidence(),
        settings.criterion() == Criterion.ARRIVAL,
        settings.zone(),
        runs,
        settings.replications());
  }

  private SitingModel.AnswerLine answer(Proposals.Told told) {
    Answer answer = told.answer();
    boolean isFound = answer.layout().isPresent();
    double unit = unit(answer.model());
    return new SitingModel.AnswerLine(
        answer.model(),
        answer.proof().name().toLowerCase(Locale.ROOT),
        finite(answer.value() * unit),
        finite(answer.bound() * unit),
        isFound ? finite(answer.gap()) : null,
        finite(told.present() * unit),
        isFound ? label(layouts.indexOf(answer.layout().orElseThrow())) : null,
        told.obstacle());
  }

  /** Times of models are milliseconds, those of p-median by all incidents of a day. */
  private double unit(String model) {
    return switch (model) {
      case "p-median" -> 0.001 / Math.max(Double.MIN_NORMAL, allPerDay());
      case "p-center" -> 0.001;
      default -> 1;
    };
  }

  private double allPerDay() {
    double all = 0;
    for (int layer = 0; layer < question.layers().size(); layer++) {
      all += city.perDay(layer);
    }
    return all;
  }

  private static @Nullable Double finite(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? null : (Double) value;
  }

  private SitingModel.ShortfallLine shortfall(Shortfall shortfall) {
    Streets streets = question.drill().city().streets();
    RoadNetwork cars = streets.network(NetworkKind.CAR);
    return new SitingModel.ShortfallLine(
        shortfall.places().stream()
            .map(
                place ->
                    new SitingModel.Place(
                        cars.segment(streets.access(place, NetworkKind.CAR).segment()).name(),
                        place.longitude(),
                        place.latitude()))
            .toList(),
        shortfall.perDay(),
        shortfall.candidates().isPresent() ? (Integer) shortfall.candidates().getAsInt() : null,
        shortfall.extra().isPresent() ? (Integer) shortfall.extra().getAsInt() : null);
  }

  private SitingModel.FrontLine front(Front.Point point) {
    double all = allPerDay();
    return new SitingModel.FrontLine(
        point.cost(),
        point.covered(),
        all > 0 ? point.covered() / all : 0,
        point.isProved(),
        added(point.layout()));
  }
}
