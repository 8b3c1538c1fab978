package org.tocsin.response;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

  /** Who may choose from none of those that are left stays where he is. */
  @Override
  public RelocationPolicy withoutStations(Set<String> gone) {
    Set<String> left = new TreeSet<>(stations);
    left.removeAll(gone);
    return stations.isEmpty() || !left.isEmpty()
        ? new Dmexclp(type, within, busy, left)
        : new NoRelocation();
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
    Ranking ranking = new Ranking(posture, unit, gains(posture, unit, before));
    int best = ranking.best();
    while (best >= 0 && !ranking.isReached(best)) {
      best = ranking.best();
    }
    return best < 0 ? Optional.empty() : Optional.of(posture.posts().get(best));
  }

  /**
   * Posts by gain, and of equals by time. Times are asked for only where they decide, as each may
   * take a search of the streets; a post that turns out not to be reached is left out from then on.
   */
  private static final class Ranking {

    private final Posture posture;
    private final Unit unit;
    private final double[] gains;
    private final @Nullable Duration[] times;
    private final BitSet unreached = new BitSet();

    Ranking(Posture posture, Unit unit, double[] gains) {
      this.posture = posture;
      this.unit = unit;
      this.gains = gains;
      this.times = new Duration[gains.length];
    }

    /** The best of those not known to be unreached; -1 if there is none. */
    int best() {
      int best = -1;
      for (int i = 0; i < gains.length; i++) {
        if (!unreached.get(i) && (best < 0 || isBetter(i, best))) {
          best = i;
        }
      }
      return best;
    }

    private boolean isBetter(int post, int best) {
      boolean same = Math.abs(gains[post] - gains[best]) <= SAME * gains[best];
      if (!same) {
        return gains[post] > gains[best];
      }
      return isReached(post) && (!isReached(best) || rank(post).compareTo(rank(best)) < 0);
    }

    boolean isReached(int post) {
      if (times[post] == null && !unreached.get(post)) {
        Optional<Duration> time = posture.travelTo(posture.posts().get(post), unit);
        times[post] = time.orElse(null);
        unreached.set(post, time.isEmpty());
      }
      return !unreached.get(post);
    }

    /** Of equals its own station, as if it were there already. */
    private Duration rank(int post) {
      return posture.posts().get(post).equals(unit.station())
          ? Duration.ofNanos(-1)
          : Objects.requireNonNull(times[post]);
    }
  }

  /** What the unit would add at each post, in incidents a day. */
  private double[] gains(Posture posture, Unit unit, List<Move> before) {
    int[] waiting = waiting(posture, unit, before);
    double[] gains = new double[posture.posts().size()];
    double[] added = added(Arrays.stream(waiting).sum());
    for (Catchment catchment : posture.catchments(unit, within)) {
      int covering = 0;
      for (int post : catchment.posts()) {
        covering += waiting[post];
      }
      double more = catchment.perDay() * added[covering];
      for (int post : catchment.posts()) {
        gains[post] += more;
      }
    }
    return gains;
  }

  /** What one more adds to the share covered, where 0, 1, 2, ... units cover: (1 - q) q^k. */
  private double[] added(int most) {
    double[] added = new double[most + 1];
    added[0] = 1 - busy;
    for (int k = 1; k <= most; k++) {
      added[k] = added[k - 1] * busy;
    }
    return added;
  }

  /** How many others wait at each post, or are on their way there. */
  private int[] waiting(Posture posture, Unit unit, List<Move> before) {
    int[] waiting = new int[posture.posts().size()];
    for (Unit other : posture.available(type)) {
      int post = other == unit ? -1 : posture.postIndex(destination(posture, other, before));
      if (post >= 0) {
        waiting[post]++;
      }
    }
    return waiting;
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
