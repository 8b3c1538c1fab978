package org.tocsin.scenario.generator;

import org.tocsin.random.RandomStream;

/**
 * The lines that an old town is laid out on, after Beijing's inner city: north-south lines
 * (columns) and east-west lines (rows), most of them lanes, every few of them a street or an
 * avenue, and a ring.
 *
 * @param x metres east of the town's south-western corner, by column
 * @param y metres north of it, by row
 * @param columnRank what runs along a column
 * @param rowRank what runs along a row
 */
record TownPlan(double[] x, double[] y, Rank[] columnRank, Rank[] rowRank) {

  /** How important a line is. */
  enum Rank {
    LANE("living_street"),
    STREET("tertiary"),
    AVENUE("primary"),
    RING("trunk");

    private final String roadClass;

    Rank(String roadClass) {
      this.roadClass = roadClass;
    }

    String roadClass() {
      return roadClass;
    }
  }

  private static final int LINES_PER_STREET = 5;
  private static final int LINES_PER_AVENUE = 10;

  /**
   * A plan with a number of lanes each way. Rows stand closer than columns: lanes run east and
   * west, as hutongs do.
   */
  static TownPlan draw(int columns, int rows, RandomStream stream) {
    Rank[] columnRank = ranks(columns);
    Rank[] rowRank = ranks(rows);
    return new TownPlan(
        spread(columnRank, 105, stream), spread(rowRank, 72, stream), columnRank, rowRank);
  }

  /**
   * What the stretch of a column north of a row is: the ring is a ring, beyond its corners it is an
   * avenue.
   */
  Rank columnRank(int column, int row) {
    boolean beyond = row < inset(rows()) || row >= rows() - 1 - inset(rows());
    return columnRank[column] == Rank.RING && beyond ? Rank.AVENUE : columnRank[column];
  }

  /** What the stretch of a row east of a column is. */
  Rank rowRank(int row, int column) {
    boolean beyond = column < inset(columns()) || column >= columns() - 1 - inset(columns());
    return rowRank[row] == Rank.RING && beyond ? Rank.AVENUE : rowRank[row];
  }

  int columns() {
    return x.length;
  }

  int rows() {
    return y.length;
  }

  double width() {
    return x[x.length - 1];
  }

  double height() {
    return y[y.length - 1];
  }

  private static Rank[] ranks(int lines) {
    Rank[] ranks = new Rank[lines];
    int inset = inset(lines);
    for (int i = 0; i < lines; i++) {
      boolean isRing = lines >= 12 && (i == inset || i == lines - 1 - inset);
      if (isRing) {
        ranks[i] = Rank.RING;
      } else if (i % LINES_PER_AVENUE == LINES_PER_AVENUE / 2) {
        ranks[i] = Rank.AVENUE;
      } else {
        ranks[i] = i % LINES_PER_STREET == 0 ? Rank.STREET : Rank.LANE;
      }
    }
    return ranks;
  }

  /** How many lines lie outside the ring on each side. */
  private static int inset(int lines) {
    return Math.max(1, lines / 6);
  }

  private static double[] spread(Rank[] ranks, double metres, RandomStream stream) {
    double[] positions = new double[ranks.length];
    for (int i = 1; i < positions.length; i++) {
      double wider = ranks[i] == Rank.LANE ? 1 : 1.25;
      positions[i] = positions[i - 1] + metres * wider * (0.75 + 0.5 * stream.nextDouble());
    }
    return positions;
  }
}
