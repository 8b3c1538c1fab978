package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of lines beside their right ends, moved apart where they would overlap. */
final class EndLabels {

  private static final double LINE_HEIGHT = 16;

  private record Label(String text, Ink ink, double y) {}

  private final List<Label> labels = new ArrayList<>();

  void add(String text, Ink ink, double y) {
    labels.add(new Label(text, ink, y));
  }

  /** Draws all of them from {@code x} on, none lower than {@code bottom}. */
  void draw(ChartArea area, double x, double bottom) {
    labels.sort(Comparator.comparingDouble(Label::y));
    double[] ys = new double[labels.size()];
    for (int i = 0; i < ys.length; i++) {
      double free = i == 0 ? Double.NEGATIVE_INFINITY : ys[i - 1] + LINE_HEIGHT;
      ys[i] = Math.max(labels.get(i).y(), free);
    }
    double limit = bottom;
    for (int i = ys.length - 1; i >= 0; i--) {
      ys[i] = Math.min(ys[i], limit);
      limit = ys[i] - LINE_HEIGHT;
    }
    for (int i = 0; i < ys.length; i++) {
      Label label = labels.get(i);
      area.line(x + 3, label.y(), x + 12, ys[i], new BasicStroke(1.5f), label.ink());
      area.label(label.text(), x + 16, ys[i] + 4, Ink.TEXT);
    }
  }
}
