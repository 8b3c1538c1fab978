package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.ShareTargetLine;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/**
 * The targets of the arrival chart: shares of all incidents from reported to on scene, each a line
 * with its name. Targets for means have no place among shares.
 */
final class ArrivalTargets {

  private static final int MOST_ROWS = 3;
  private static final BasicStroke TARGET_STROKE =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 3}, 0);

  private final ReportModel model;
  private final Messages messages;
  private final Figures figures;
  private final TierInks inks;
  private final ChartArea area;
  private final Rectangle2D place = ArrivalChart.PLACE;

  ArrivalTargets(ReportModel model, Messages messages, ChartArea area) {
    this.model = model;
    this.messages = messages;
    this.figures = new Figures(messages);
    this.inks = new TierInks(model.tiersOnScene());
    this.area = area;
  }

  /** A thin line for each of their times, and a ring where the share required lies on it. */
  void draw() {
    Map<Double, List<ShareTargetLine>> byTime = new TreeMap<>();
    model.shareTargets().stream()
        .filter(target -> target.clause().isGeneral())
        .filter(target -> target.clause().clockFrom().equals("reported"))
        .filter(target -> target.clause().clockTo().equals("on-scene"))
        .forEach(
            target ->
                byTime.computeIfAbsent(target.targetSeconds(), t -> new ArrayList<>()).add(target));
    Deque<Integer> rows = rows(byTime);
    for (Map.Entry<Double, List<ShareTargetLine>> time : byTime.entrySet()) {
      double x = area.x(time.getKey());
      double top = place.getY() - 6 - 14.0 * rows.pop();
      area.line(x, top, x, place.getMaxY(), TARGET_STROKE, Ink.TARGET);
      area.label(targetName(time.getKey(), time.getValue()), x + 3, top + 4, Ink.FAINT);
      for (ShareTargetLine target : time.getValue()) {
        String tier = target.clause().tier();
        area.ring(
            x,
            area.y(target.requiredShare()),
            4.5,
            new BasicStroke(2),
            tier == null ? Ink.ANY : inks.ink(tier));
      }
    }
  }

  /**
   * How high the name of each target stands, in rows: above the next one that it would run into, so
   * that no line of a later target crosses it.
   */
  private Deque<Integer> rows(Map<Double, List<ShareTargetLine>> byTime) {
    Deque<Integer> rows = new ArrayDeque<>();
    double next = Double.POSITIVE_INFINITY;
    for (double time : new TreeSet<>(byTime.keySet()).descendingSet()) {
      double x = area.x(time);
      double end =
          x + ChartArea.LABELS.width(targetName(time, byTime.getOrDefault(time, List.of()))) + 8;
      int above = rows.isEmpty() ? 0 : rows.peek() + 1;
      rows.push(end < next ? 0 : above % MOST_ROWS);
      next = x;
    }
    return rows;
  }

  private String targetName(double seconds, List<ShareTargetLine> targets) {
    List<String> tiers =
        targets.stream().map(t -> tierName(t.clause().tier(), messages)).distinct().toList();
    return messages.text(
        "chart.arrival.target",
        figures.spoken(seconds),
        String.join(messages.text("list.comma"), tiers));
  }

  static String tierName(@Nullable String tier, Messages messages) {
    return tier == null ? messages.text("tier.any") : messages.textOr("tier." + tier, tier);
  }
}
