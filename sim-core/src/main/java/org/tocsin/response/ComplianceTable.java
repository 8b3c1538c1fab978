package org.tocsin.response;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;

/**
 * For each number of available units of a type, the stations that should be held. A number without
 * a row of its own uses the next lower row; below the lowest, nobody moves.
 *
 * <p>A station is held by a unit that waits there or is heading there: first by those in position,
 * of these first by those at home; then by those who are moving up, so that nobody who has been
 * sent turns back before he is relieved; then by those who are coming home. Stations that nobody
 * holds are filled in the row's order, each by the unit that is there soonest among those that hold
 * none. Who is left over goes to his own station. So a move never gives up a station of the row,
 * and who is asked twice has nothing to add.
 *
 * @param stationsByAvailable ids of stations, the most important first; a station named twice is to
 *     be held by two units
 */
public record ComplianceTable(String type, SortedMap<Integer, List<String>> stationsByAvailable)
    implements RelocationPolicy {

  public ComplianceTable {
    TreeMap<Integer, List<String>> rows = new TreeMap<>();
    stationsByAvailable.forEach(
        (available, stations) -> {
          if (available < 1 || stations.size() > available) {
            throw new IllegalArgumentException(
                "compliance table: "
                    + stations.size()
                    + " stations for "
                    + available
                    + " units; at most as many stations as units");
          }
          rows.put(available, List.copyOf(stations));
        });
    stationsByAvailable = Collections.unmodifiableSortedMap(rows);
  }

  @Override
  public String id() {
    return "compliance";
  }

  @Override
  public boolean moves(UnitType moved) {
    return moved.id().equals(type);
  }

  @Override
  public Set<String> posts(City city) {
    Set<String> posts = new TreeSet<>();
    stationsByAvailable.values().forEach(posts::addAll);
    return posts;
  }

  @Override
  public List<Move> relocate(Posture posture) {
    List<Unit> spare = new ArrayList<>(posture.available(type));
    List<String> row = row(spare.size());
    if (row.isEmpty()) {
      return List.of();
    }
    spare.sort(Comparator.comparingInt(unit -> rank(posture, unit)));
    List<String> open = new ArrayList<>();
    for (String station : row) {
      Optional<Unit> holder =
          spare.stream().filter(unit -> posture.post(unit).id().equals(station)).findFirst();
      holder.ifPresentOrElse(spare::remove, () -> open.add(station));
    }
    List<Move> moves = new ArrayList<>();
    for (String station : open) {
      soonest(posture, spare, station(posture, station))
          .ifPresent(
              move -> {
                moves.add(move);
                spare.remove(move.unit());
              });
    }
    for (Unit unit : spare) {
      if (!posture.post(unit).equals(unit.station())
          && posture.travelTo(unit.station(), unit).isPresent()) {
        moves.add(new Move(unit, unit.station()));
      }
    }
    return moves;
  }

  @Override
  public ComplianceTable withoutStations(Set<String> gone) {
    SortedMap<Integer, List<String>> rows = new TreeMap<>(stationsByAvailable);
    rows.replaceAll((number, row) -> row.stream().filter(id -> !gone.contains(id)).toList());
    return new ComplianceTable(type, rows);
  }

  private List<String> row(int available) {
    List<String> row = List.of();
    for (Map.Entry<Integer, List<String>> each : stationsByAvailable.entrySet()) {
      if (each.getKey() <= available) {
        row = each.getValue();
      }
    }
    return row;
  }

  /** Who holds a station rather than others that could: the lowest; then the lowest id. */
  private static int rank(Posture posture, Unit unit) {
    boolean atHome = posture.post(unit).equals(unit.station());
    if (posture.isInPosition(unit)) {
      return atHome ? 0 : 1;
    }
    return atHome ? 3 : 2;
  }

  private static Optional<Move> soonest(Posture posture, List<Unit> spare, Station station) {
    Optional<Move> best = Optional.empty();
    Duration bestTime = Duration.ZERO;
    for (Unit unit : spare) {
      Optional<Duration> time = posture.travelTo(station, unit);
      if (time.isPresent()
          && (best.isEmpty() || isBefore(unit, time.get(), best.get(), bestTime))) {
        best = Optional.of(new Move(unit, station));
        bestTime = time.get();
      }
    }
    return best;
  }

  private static boolean isBefore(Unit unit, Duration time, Move best, Duration bestTime) {
    int order = time.compareTo(bestTime);
    return order < 0 || (order == 0 && unit.index() < best.unit().index());
  }

  private static Station station(Posture posture, String id) {
    return posture.posts().stream().filter(post -> post.id().equals(id)).findFirst().orElseThrow();
  }
}
