package org.tocsin.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.FactorEffect;
import org.tocsin.experiment.FactorEffects;
import org.tocsin.experiment.Sweep;
import org.tocsin.measure.HeadlineSeries;
import org.tocsin.measure.Interval;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.DifferenceText;
import org.tocsin.report.text.EffectText;
import org.tocsin.report.text.Messages;

/** What {@code tocsin sweep} says: the largest effects on the means. */
public final class SweepTable {

  private static final int WIDTH = 80;
  private static final int MOST = 8;
  private static final Set<String> MEASURES =
      Set.of(
          MeasureKind.FIRST_ARRIVAL.id(),
          MeasureKind.FIRST_ACTION.id(),
          MeasureKind.FULL_FORCE.id());

  private SweepTable() {}

  /** The lines to print. */
  public static List<String> lines(Sweep sweep, Drill drill, Messages messages) {
    List<String> lines = new ArrayList<>();
    for (HeadlineSeries measure : sweep.measures()) {
      if (measure.statistic().equals("mean") && MEASURES.contains(measure.id())) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.addAll(lines(sweep, measure, drill, messages));
      }
    }
    return lines.stream().map(line -> line.replace('\u2009', ' ').replace('\u00a0', ' ')).toList();
  }

  private static List<String> lines(
      Sweep sweep, HeadlineSeries measure, Drill drill, Messages messages) {
    DifferenceText text = new DifferenceText(drill.standards(), messages);
    EffectText words = new EffectText(messages);
    String label = text.label(measure.id(), measure.statistic(), null);
    Optional<FactorEffects> effects = sweep.effects(measure);
    if (effects.isEmpty()) {
      return Columns.wrapped(messages.text("sweep.too-few", label), WIDTH);
    }
    List<String> lines =
        new ArrayList<>(
            Columns.wrapped(
                messages.text(
                    "sweep.heading",
                    sweep.points().size(),
                    sweep.replications(),
                    label,
                    text.percent(effects.get().explained())),
                WIDTH));
    List<String[]> rows = new ArrayList<>();
    effects.get().effects().stream()
        .sorted(Comparator.comparingDouble(SweepTable::size).reversed())
        .limit(MOST)
        .forEach(effect -> rows.add(row(effect, measure.unit(), text, words)));
    int[] widths = new int[3];
    rows.forEach(
        row -> {
          for (int i = 0; i < row.length; i++) {
            widths[i] = Math.max(widths[i], Columns.width(row[i]));
          }
        });
    Columns table = new Columns(widths[0], -widths[1], widths[2]);
    rows.forEach(row -> lines.add("  " + table.row(row)));
    return lines;
  }

  private static String[] row(
      FactorEffect effect, String unit, DifferenceText text, EffectText words) {
    Interval interval = effect.effect().interval();
    return new String[] {
      words.label(effect), text.change(unit, effect.effect().value()), text.interval(unit, interval)
    };
  }

  private static double size(FactorEffect effect) {
    Double value = effect.effect().value();
    return value == null ? 0 : Math.abs(value);
  }
}
