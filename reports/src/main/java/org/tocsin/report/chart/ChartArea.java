package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/**
 * One plot at a fixed place of a picture: a light grid, two number axes, no box, no legend. What
 * JFreeChart draws goes in between.
 */
final class ChartArea {

  static final PlainFont LABELS = new PlainFont(12);
  private static final BasicStroke HAIRLINE = new BasicStroke(1);

  /** Room around a plot for what stands at its ticks. */
  private static final int LEFT = 44;

  private static final int RIGHT = 20;
  private static final int ABOVE = 10;
  private static final int BELOW = 24;

  private final Canvas canvas;
  private final Rectangle2D place;
  private final NumberAxis across;
  private final NumberAxis up;

  ChartArea(Canvas canvas, Rectangle2D place, NumberAxis across, NumberAxis up) {
    this.canvas = canvas;
    this.place = place;
    this.across = across;
    this.up = up;
  }

  /** An axis over a range with a tick at every multiple of a step, labelled as told. */
  static NumberAxis axis(double from, double to, double step, TickText ticks) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(from, to);
    axis.setTickUnit(
        new NumberTickUnit(step) {
          private static final long serialVersionUID = 1;

          @Override
          public String valueToString(double value) {
            return ticks.text(value);
          }
        });
    axis.setTickLabelFont(LABELS);
    axis.setLabelFont(LABELS);
    axis.setTickLabelPaint(Ink.FAINT.standIn());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelInsets(new RectangleInsets(3, 6, 3, 6));
    return axis;
  }

  /** What stands at a tick. */
  interface TickText {
    String text(double value);
  }

  void draw(XYDataset data, XYItemRenderer renderer) {
    XYPlot plot = new XYPlot(data, across, up, renderer);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.GRID.standIn());
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setFixedDomainAxisSpace(space(0, 0, ABOVE, BELOW));
    plot.setFixedRangeAxisSpace(space(LEFT, RIGHT, 0, 0));
    JFreeChart chart = new JFreeChart(null, LABELS, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.draw(
        canvas,
        new Rectangle2D.Double(
            place.getX() - LEFT,
            place.getY() - ABOVE,
            place.getWidth() + LEFT + RIGHT,
            place.getHeight() + ABOVE + BELOW));
  }

  double x(double value) {
    return across.valueToJava2D(value, place, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return up.valueToJava2D(value, place, RectangleEdge.LEFT);
  }

  double highest() {
    return up.getUpperBound();
  }

  /** Text that begins at a point. */
  void label(String text, double x, double y, Ink ink) {
    canvas.setPaint(ink.standIn());
    canvas.setFont(LABELS);
    canvas.drawString(text, (float) x, (float) y);
  }

  void line(double x1, double y1, double x2, double y2, BasicStroke stroke, Ink ink) {
    canvas.setPaint(ink.standIn());
    canvas.setStroke(stroke);
    canvas.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void ring(double x, double y, double radius, BasicStroke stroke, Ink ink) {
    canvas.setPaint(ink.standIn());
    canvas.setStroke(stroke);
    canvas.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private static AxisSpace space(double left, double right, double top, double bottom) {
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    space.setRight(right);
    space.setTop(top);
    space.setBottom(bottom);
    return space;
  }
}
