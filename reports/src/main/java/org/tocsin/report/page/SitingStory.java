package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.SitingWords;

/** What siting found in sentences, for a terminal and for a page. */
public final class SitingStory {

  private static final int MOST_PLACES = 3;

  private SitingStory() {}

  /** What the selected layout buys. */
  public static String answer(SitingModel model, SitingWords words) {
    SitingModel.LayoutLine best = model.best();
    if (best == model.present()) {
      return words.text("site.answer-none", zone(model, words));
    }
    Map<String, String> names =
        model.sites().stream()
            .collect(Collectors.toMap(SitingModel.SiteLine::id, SitingModel.SiteLine::title));
    List<String> parts = new ArrayList<>();
    if (!best.added().isEmpty()) {
      parts.add(words.text("site.answer-with", names(best.added(), names, words)));
    }
    if (!best.closed().isEmpty()) {
      parts.add(words.text("site.answer-without", names(best.closed(), names, words)));
    }
    List<String> sentences = new ArrayList<>();
    Double change = best.change().value();
    if (change != null) {
      sentences.add(
          words.text(
              change <= 0 ? "site.answer-sooner" : "site.answer-later",
              words.list(parts),
              words.text("site.seconds", Decimals.fixed(Math.abs(change), 1)),
              interval(best.change(), change <= 0 ? -1 : 1, 1, words)));
    }
    for (int i = 0; i < model.layers().size(); i++) {
      sentences.add(inTime(model, best, i, words));
    }
    return String.join(words.text("list.sentence"), sentences);
  }

  private static String inTime(
      SitingModel model, SitingModel.LayoutLine best, int layer, SitingWords words) {
    Figure more = best.inTime().get(layer).morePerYear();
    Double value = more.value();
    if (value == null) {
      return "";
    }
    SitingModel.LayerLine line = model.layers().get(layer);
    return words.text(
        value >= 0 ? "site.answer-more" : "site.answer-fewer",
        words.figures().count(Math.round(Math.abs(value))),
        interval(more, value >= 0 ? 1 : -1, 0, words),
        words.tiers(line.servedBy()),
        words.figures().spoken(line.withinSeconds()),
        words.figures().share(model.present().inTime().get(layer).share().value(), 0.001),
        words.figures().share(best.inTime().get(layer).share().value(), 0.001));
  }

  /** Its ends in the direction of the value: what is less is told as so much sooner. */
  private static String interval(Figure figure, int sign, int decimals, SitingWords words) {
    Double low = figure.low();
    Double high = figure.high();
    if (low == null || high == null) {
      return "";
    }
    double one = sign * low;
    double other = sign * high;
    return words.text(
        "site.interval",
        fixed(Math.min(one, other), decimals),
        fixed(Math.max(one, other), decimals));
  }

  private static String fixed(double value, int decimals) {
    return Decimals.fixed(value, decimals).replace('-', '−');
  }

  /** How the layout was selected, and how sure that is. */
  public static String selection(SitingModel model, SitingWords words) {
    SitingModel.Selected selected = model.selected();
    return words.text(
        selected.isCertain() ? "site.selected" : "site.selected-uncertain",
        label(model.best(), model, words),
        model.layouts().size(),
        words.figures().share(selected.confidence(), 0.1),
        words.text(selected.byArrival() ? "site.by-arrival" : "site.by-in-time"),
        zone(model, words),
        words.figures().count(selected.runs()),
        words.figures().count(selected.estimated()));
  }

  private static String zone(SitingModel model, SitingWords words) {
    double zone = model.selected().zone();
    return model.selected().byArrival()
        ? words.text("site.seconds", Decimals.shortest(zone, 1))
        : words.figures().share(zone, null);
  }

  /** {@code In time (micro, 3 min)}. */
  public static String layer(SitingModel.LayerLine layer, SitingWords words) {
    return words.text(
        "site.in-time", words.tier(layer.tier()), words.figures().spoken(layer.withinSeconds()));
  }

  /** The letter of a layout, or what stands. */
  public static String label(SitingModel.LayoutLine layout, SitingModel model, SitingWords words) {
    return layout == model.present() ? words.text("site.present") : layout.label();
  }

  /** {@code +a +b −c}, cut where it is longer than so many letters. */
  public static String changes(SitingModel.LayoutLine layout, int most) {
    List<String> changes = new ArrayList<>();
    layout.added().forEach(id -> changes.add("+" + id));
    layout.closed().forEach(id -> changes.add("−" + id));
    String all = String.join(" ", changes);
    return all.length() > most ? all.substring(0, most - 1) + "…" : all;
  }

  /** What is proved of a model's answer. */
  public static String proof(SitingModel.AnswerLine answer, SitingWords words) {
    Double gap = answer.gap();
    return switch (answer.proof()) {
      case "optimal" -> words.text("site.optimal");
      case "bounded" ->
          words.text(
              "site.bounded",
              words.value(answer.bound()),
              gap == null ? "–" : words.figures().share(gap, null));
      case "infeasible" -> words.text("site.infeasible", answer.reason());
      default -> words.text("site.nothing");
    };
  }

  /** Why not all demand can be within reach; empty where that was not asked, or can be. */
  public static String shortfall(SitingModel model, SitingWords words) {
    SitingModel.ShortfallLine line = model.shortfall();
    if (line == null) {
      return "";
    }
    Integer candidates = line.candidates();
    Integer extra = line.extra();
    List<String> sentences = new ArrayList<>();
    if (!line.places().isEmpty()) {
      double all = model.layers().stream().mapToDouble(SitingModel.LayerLine::perDay).sum();
      sentences.add(
          words.text(
              "site.beyond",
              words.figures().count(line.places().size()),
              words.figures().oneDecimal(line.perDay()),
              words.figures().share(line.perDay() / all, null),
              words.list(line.places().stream().limit(MOST_PLACES).map(SitingStory::at).toList())));
      if (extra != null) {
        sentences.add(words.text("site.extra", extra));
      }
    }
    if (candidates != null) {
      sentences.add(
          words.text(line.places().isEmpty() ? "site.enough" : "site.enough-rest", candidates));
    }
    return String.join(words.text("list.sentence"), sentences);
  }

  private static String at(SitingModel.Place place) {
    String spot = Decimals.fixed(place.longitude(), 4) + ", " + Decimals.fixed(place.latitude(), 4);
    return place.street().isEmpty() ? "[" + spot + "]" : place.street() + " [" + spot + "]";
  }

  private static String names(List<String> ids, Map<String, String> names, SitingWords words) {
    return words.list(ids.stream().map(id -> names.getOrDefault(id, id)).toList());
  }
}
