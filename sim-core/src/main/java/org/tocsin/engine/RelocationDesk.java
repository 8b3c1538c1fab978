package org.tocsin.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.response.Catchment;
import org.tocsin.response.Move;
import org.tocsin.response.Posture;
import org.tocsin.response.RelocationPolicy;
import org.tocsin.roads.TravelTree;

/**
 * Asks the plan's relocation policy whenever it might answer otherwise than before, and has units
 * move. Exists only where the policy moves any unit.
 */
final class RelocationDesk implements Posture {

  private final Replication replication;
  private final RelocationPolicy policy;
  private final Fleet fleet;
  private final Trips trips;
  private final DemandCover cover;
  private final List<Station> posts;
  private final Map<Station, Integer> postIndices = new HashMap<>();
  private final List<UnitLifecycle> movable = new ArrayList<>();
  private final BitSet wasAvailable = new BitSet();
  private boolean toBeAsked;

  private RelocationDesk(
      Replication replication, Fleet fleet, Trips trips, List<UnitLifecycle> movable) {
    City city = replication.drill().city();
    this.replication = replication;
    this.policy = replication.drill().plan().relocation();
    this.fleet = fleet;
    this.trips = trips;
    Set<String> ids = policy.posts(city);
    this.posts = city.stations().stream().filter(s -> ids.contains(s.id())).toList();
    posts.forEach(post -> postIndices.put(post, postIndices.size()));
    this.cover = new DemandCover(replication.normalCover(), trips, posts);
    this.movable.addAll(movable);
    movable.forEach(unit -> wasAvailable.set(unit.unit().index()));
  }

  /** Null if nobody is ever moved. */
  static @Nullable RelocationDesk of(
      Replication replication, Fleet fleet, Trips trips, UnitLifecycle[] units) {
    RelocationPolicy policy = replication.drill().plan().relocation();
    List<UnitLifecycle> movable = new ArrayList<>();
    for (UnitLifecycle unit : units) {
      if (policy.moves(unit.unit().type()) && unit.unit().station().tier().isOwn()) {
        movable.add(unit);
      }
    }
    return movable.isEmpty() ? null : new RelocationDesk(replication, fleet, trips, movable);
  }

  /** Somebody was sent, has become available or is where he is to wait. */
  void reconsider() {
    if (!toBeAsked) {
      toBeAsked = true;
      replication
          .simulator()
          .at(replication.nowMillis(), Turn.RELOCATION.priority(), "relocate", this::relocate);
    }
  }

  private List<Unit> available(String type, BitSet except) {
    List<Unit> available = new ArrayList<>();
    for (UnitLifecycle unit : movable) {
      if (!except.get(unit.unit().index())
          && unit.isAvailable()
          && unit.unit().type().id().equals(type)) {
        available.add(unit.unit());
      }
    }
    return available;
  }

  private void relocate() {
    for (UnitLifecycle unit : movable) {
      if (isToGoOff(unit)) {
        unit.moveTo(fleet.bay(unit.unit().station(), unit.unit()));
      }
    }
    for (Move move : policy.relocate(this)) {
      UnitLifecycle unit = fleet.of(move.unit());
      Bay there = fleet.bay(move.to(), move.unit());
      // Its crew may have left with a unit before it; where doors are shut nobody goes to wait.
      if (unit.isAvailable() && !there.isShut()) {
        unit.moveTo(there);
      }
    }
    for (UnitLifecycle unit : movable) {
      wasAvailable.set(unit.unit().index(), unit.isAvailable());
    }
    // Only now: what it has caused itself is no reason to ask again.
    toBeAsked = false;
  }

  /** Whose shift is over comes home from where it waits; repairs come first. */
  private static boolean isToGoOff(UnitLifecycle unit) {
    boolean idle = unit.status() == UnitStatus.IN_QUARTERS || unit.status() == UnitStatus.RETURNING;
    return idle
        && unit.service().isWithheld(Withheld.OFF_DUTY)
        && !unit.service().isWithheld(Withheld.BROKEN_DOWN)
        && !unit.service().isWithheld(Withheld.TAKEN_OUT)
        && !unit.service().isWithheld(Withheld.SHUT_IN)
        && !unit.bay().station().equals(unit.unit().station());
  }

  @Override
  public List<Unit> available(String type) {
    return available(type, new BitSet());
  }

  @Override
  public List<Unit> freed(String type) {
    return available(type, wasAvailable);
  }

  @Override
  public Station post(Unit unit) {
    return fleet.of(unit).bay().station();
  }

  @Override
  public boolean isInPosition(Unit unit) {
    return fleet.of(unit).status() == UnitStatus.IN_QUARTERS;
  }

  @Override
  public List<Station> posts() {
    return posts;
  }

  @Override
  public int postIndex(Station station) {
    return postIndices.getOrDefault(station, -1);
  }

  @Override
  public Optional<Duration> travelTo(Station station, Unit unit) {
    UnitLifecycle moved = fleet.of(unit);
    Bay there = fleet.bay(station, unit);
    long millis =
        isInPosition(unit)
            ? trips.home(there, moved.bay().station().location()).durationMillis()
            : trips.elsewhereMillis(there, moved.wayHome());
    return millis >= TravelTree.UNREACHABLE
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(millis));
  }

  @Override
  public List<Catchment> catchments(Unit unit, Duration within) {
    return cover.catchments(fleet.of(unit).bay(), within);
  }
}
