package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.Interval;
import org.tocsin.measure.PairedSpread;

/**
 * Main effects and interactions of two by least squares. The regression is made for each
 * replication by itself, in which all points met the same incidents; the intervals (95 %) follow
 * from how the effects vary from one replication to the next, whatever the points have in common.
 *
 * @param mean the measure over all points
 * @param effects main effects, then interactions
 * @param explained share of the variance between points that the effects explain
 * @param hasInteractions whether there were points enough to tell them
 */
public record FactorEffects(
    double mean, List<FactorEffect> effects, double explained, boolean hasInteractions) {

  private static final double CONFIDENCE = 0.95;

  /** Pivots below this share of the largest mean that points do not tell effects apart. */
  private static final double SINGULAR = 1e-9;

  public FactorEffects {
    effects = List.copyOf(effects);
  }

  /** Main effects alone. */
  public List<FactorEffect> main() {
    return effects.stream().filter(FactorEffect::isMain).toList();
  }

  /**
   * Fits what was measured at each point of a design.
   *
   * @param perReplication for each point what each replication says, in the same order everywhere
   * @return empty if the points are too few, or not different enough, to tell even the main effects
   */
  public static Optional<FactorEffects> fit(SweepDesign design, List<List<Double>> perReplication) {
    List<FactorColumns> columns = design.factors().stream().map(FactorColumns::of).toList();
    Optional<FactorEffects> all = fit(design, columns, perReplication, true);
    return all.isPresent() ? all : fit(design, columns, perReplication, false);
  }

  private static Optional<FactorEffects> fit(
      SweepDesign design,
      List<FactorColumns> columns,
      List<List<Double>> measured,
      boolean withInteractions) {
    double[][] rows =
        design.points().stream()
            .map(point -> row(columns, point, withInteractions))
            .toArray(double[][]::new);
    if (rows.length < rows[0].length) {
      return Optional.empty();
    }
    RealMatrix x = new Array2DRowRealMatrix(rows, false);
    DecompositionSolver solver = new QRDecomposition(x, SINGULAR).getSolver();
    if (!solver.isNonSingular()) {
      return Optional.empty();
    }
    RealMatrix y =
        new Array2DRowRealMatrix(
            measured.stream()
                .map(each -> each.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new),
            false);
    RealMatrix coefficients = solver.solve(y);
    return Optional.of(
        new FactorEffects(
            Arrays.stream(means(y)).average().orElseThrow(),
            effects(columns, coefficients, withInteractions),
            explained(means(y), means(x.multiply(coefficients))),
            withInteractions));
  }

  /** 1, then the columns of all factors, then the products of the columns of each two. */
  private static double[] row(List<FactorColumns> columns, List<String> point, boolean products) {
    List<double[]> parts = new ArrayList<>();
    parts.add(new double[] {1});
    List<double[]> main = new ArrayList<>();
    for (int f = 0; f < columns.size(); f++) {
      main.add(columns.get(f).at(point.get(f)));
    }
    parts.addAll(main);
    for (int f = 0; f < main.size() && products; f++) {
      for (int g = f + 1; g < main.size(); g++) {
        parts.add(product(main.get(f), main.get(g)));
      }
    }
    return parts.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[] product(double[] one, double[] other) {
    double[] product = new double[one.length * other.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = one[i / other.length] * other[i % other.length];
    }
    return product;
  }

  private static List<FactorEffect> effects(
      List<FactorColumns> columns, RealMatrix coefficients, boolean products) {
    List<FactorEffect> effects = new ArrayList<>();
    int at = 1;
    for (FactorColumns one : columns) {
      for (FactorColumns.Contrast contrast : one.contrasts()) {
        effects.add(
            new FactorEffect(
                List.of(term(one, contrast)), estimate(coefficients, at, contrast.weights(), 1)));
      }
      at += one.count();
    }
    for (int f = 0; f < columns.size() && products; f++) {
      for (int g = f + 1; g < columns.size(); g++) {
        for (FactorColumns.Contrast one : columns.get(f).contrasts()) {
          for (FactorColumns.Contrast other : columns.get(g).contrasts()) {
            effects.add(
                new FactorEffect(
                    List.of(term(columns.get(f), one), term(columns.get(g), other)),
                    estimate(coefficients, at, product(one.weights(), other.weights()), 0.5)));
          }
        }
        at += columns.get(f).count() * columns.get(g).count();
      }
    }
    return effects;
  }

  private static FactorEffect.Term term(FactorColumns columns, FactorColumns.Contrast contrast) {
    return new FactorEffect.Term(columns.factor().path(), contrast.from(), contrast.to());
  }

  /** A sum of coefficients, with the interval from its values in the replications. */
  private static Estimate estimate(
      RealMatrix coefficients, int from, double[] weights, double scale) {
    int replications = coefficients.getColumnDimension();
    double[] each = new double[replications];
    for (int r = 0; r < replications; r++) {
      for (int i = 0; i < weights.length; i++) {
        each[r] += scale * weights[i] * coefficients.getEntry(from + i, r);
      }
    }
    double mean = Arrays.stream(each).average().orElseThrow();
    if (replications < 2) {
      return new Estimate(mean, null, "one replication has no spread");
    }
    double squares = Arrays.stream(each).map(e -> (e - mean) * (e - mean)).sum();
    double reach =
        new PairedSpread(replications, Math.sqrt(squares / (replications - 1))).reach(CONFIDENCE);
    return new Estimate(mean, new Interval(mean - reach, mean + reach), null);
  }

  private static double[] means(RealMatrix matrix) {
    double[] means = new double[matrix.getRowDimension()];
    for (int i = 0; i < means.length; i++) {
      means[i] = Arrays.stream(matrix.getRow(i)).average().orElseThrow();
    }
    return means;
  }

  private static double explained(double[] measured, double[] fitted) {
    double mean = Arrays.stream(measured).average().orElseThrow();
    double total = 0;
    double left = 0;
    for (int i = 0; i < measured.length; i++) {
      total += (measured[i] - mean) * (measured[i] - mean);
      left += (measured[i] - fitted[i]) * (measured[i] - fitted[i]);
    }
    return total == 0 ? 1 : 1 - left / total;
  }
}
