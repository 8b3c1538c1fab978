package org.tocsin.response;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;

/**
 * Sends a unit that becomes free to the station where it adds most to the coverage that can be
 * expected: demand with k units near enough is counted 1 - q^k, so that one more adds (1 - q) q^k.
 * Nobody else moves.
 *
 * <p>Source: Jagtenberg, Bhulai, van der Mei, "An efficient heuristic for real-time ambulance
 * redeployment", Operations Research for Health Care 4 (2015), after Daskin's MEXCLP (1983). A unit
 * on its way to a station counts as if it were there. Of stations that add equally, its own comes
 * first, then the one it reaches soonest, then the lowest id.
 *
 * @param within what counts as covered: expected from notification to arrival
 * @param busy q: the share of time that a unit is busy
 * @param stations ids of the stations to choose from; empty: all that have units of the type
 */
public record Dmexclp(String type, Duration within, double busy, Set<String> stations)
    implements RelocationPolicy {

  /** Sums over the same demand in another order differ by less, relative to each other. */
  private static final double SAME = 1e-9;

  public Dmexclp {
    stations = Set.copyOf(stations);
    if (within.isNegative() || within.isZero() || !(busy > 0 && busy < 1)) {
      throw new IllegalArgumentException(
          "dmexclp: within " + within + ", busy " + busy + "; above 0, between 0 and 1");
    }
  }

  @Override
  public String id() {
    return "dmexclp";
  }

  @Override
  public boolean moves(UnitType moved) {
    return moved.id().equals(type);
  }

  @Override
  public Set<String> posts(City city) {
    if (!stations.isEmpty()) {
      return stations;
    }
    Set<String> posts = new TreeSet<>();
    for (Unit unit : city.units()) {
      if (moves(unit.type()) && unit.station().tier().isOwn()) {
        posts.add(unit.station().id());
      }
    }
    return posts;
  }

  @Override
  public List<Move> relocate(Posture posture) {
    List<Move> moves = new ArrayList<>();
    for (Unit unit : posture.freed(type)) {
      Optional<Station> best = best(posture, unit, moves);
      if (best.isPresent() && !best.get().equals(posture.post(unit))) {
        moves.add(new Move(unit, best.get()));
      }
    }
    return moves;
  }

  private Optional<Station> best(Posture posture, Unit unit, List<Move> before) {
    List<Station> posts = posture.posts();
    double[] gains = gains(posture, unit, before);
    Optional<Station> best = Optional.empty();
    double bestGain = 0;
    Duration bestTime = Duration.ZERO;
    for (int i = 0; i < posts.size(); i++) {
      Optional<Duration> time = posture.travelTo(posts.get(i), unit);
      if (time.isEmpty()) {
        continue;
      }
      // Of equals its own station, as if it were there already.
      Duration rank = posts.get(i).equals(unit.station()) ? Duration.ofNanos(-1) : time.get();
      boolean same = Math.abs(gains[i] - bestGain) <= SAME * bestGain;
      if (best.isEmpty() || (same ? rank.compareTo(bestTime) < 0 : gains[i] > bestGain)) {
        best = Optional.of(posts.get(i));
        bestGain = gains[i];
        bestTime = rank;
      }
    }
    return best;
  }

  /** What the unit would add at each post, in incidents a day. */
  private double[] gains(Posture posture, Unit unit, List<Move> before) {
    List<Station> posts = posture.posts();
    int[] waiting = new int[posts.size()];
    for (Unit other : posture.available(type)) {
      int post = other == unit ? -1 : posts.indexOf(destination(posture, other, before));
      if (post >= 0) {
        waiting[post]++;
      }
    }
    double[] gains = new double[posts.size()];
    for (Catchment catchment : posture.catchments(unit, within)) {
      int covering = catchment.posts().stream().map(post -> waiting[post]).sum();
      double added = catchment.perDay() * (1 - busy);
      for (int k = 0; k < covering; k++) {
        added *= busy;
      }
      for (int post = catchment.posts().nextSetBit(0);
          post >= 0;
          post = catchment.posts().nextSetBit(post + 1)) {
        gains[post] += added;
      }
    }
    return gains;
  }

  private static Station destination(Posture posture, Unit unit, List<Move> before) {
    for (Move move : before) {
      if (move.unit() == unit) {
        return move.to();
      }
    }
    return posture.post(unit);
  }
}
