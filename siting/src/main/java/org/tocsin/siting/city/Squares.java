package org.tocsin.siting.city;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.roads.Position;

/** The ground in squares of one size, from the south-west of some spots. */
final class Squares {

  private static final double METRES_PER_DEGREE = 111_195;

  /** Sizes tried one after the other grow by this. */
  private static final double STEP = 1.02;

  private final double west;
  private final double south;
  private final double shrink;
  private final double metres;

  private Squares(double west, double south, double shrink, double metres) {
    this.west = west;
    this.south = south;
    this.shrink = shrink;
    this.metres = metres;
  }

  /** Around at least one spot. */
  static Squares of(List<Position> spots, double metres) {
    double west = spots.stream().mapToDouble(Position::longitude).min().orElseThrow();
    double south = spots.stream().mapToDouble(Position::latitude).min().orElseThrow();
    double north = spots.stream().mapToDouble(Position::latitude).max().orElseThrow();
    // StrictMath: the same squares on every machine
    double shrink = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
    return new Squares(west, south, shrink, metres);
  }

  /** About the smallest squares of which at most so many hold any of the spots. */
  static Squares atMost(List<Position> spots, int most) {
    Squares squares = of(spots, 1);
    while (squares.count(spots) > most) {
      squares = squares.larger(2);
    }
    squares = squares.larger(0.5);
    while (squares.count(spots) > most) {
      squares = squares.larger(STEP);
    }
    return squares;
  }

  private Squares larger(double factor) {
    return new Squares(west, south, shrink, metres * factor);
  }

  private int count(List<Position> spots) {
    Set<Long> taken = new HashSet<>();
    spots.forEach(spot -> taken.add(of(spot)));
    return taken.size();
  }

  /** The number of the square of a spot. */
  long of(Position spot) {
    return column(spot) << 32 | row(spot);
  }

  private double east(Position spot) {
    return (spot.longitude() - west) * shrink * METRES_PER_DEGREE / metres;
  }

  private double up(Position spot) {
    return (spot.latitude() - south) * METRES_PER_DEGREE / metres;
  }

  private long column(Position spot) {
    return (long) Math.floor(east(spot));
  }

  private long row(Position spot) {
    return (long) Math.floor(up(spot)) & 0xffff_ffffL;
  }

  /** How far a spot is from the middle of its square, squared, in squares. */
  double fromMiddle(Position spot) {
    double x = east(spot) - Math.floor(east(spot)) - 0.5;
    double y = up(spot) - Math.floor(up(spot)) - 0.5;
    return x * x + y * y;
  }
}
