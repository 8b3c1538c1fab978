package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.city.Unit;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Effect;
import org.tocsin.drill.Inject;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadEffect;
import org.tocsin.drill.SlowRoads;
import org.tocsin.roads.Closure;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Route;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.Travel;
import org.tocsin.roads.TravelTree;
import org.tocsin.roads.WritableRoadConditions;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentQueued;
import org.tocsin.timeline.RoadsKnown;
import org.tocsin.timeline.RoadsReported;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReturned;

/**
 * Works out from the script alone what the roads are like at a time, as far as everybody knows, and
 * the shortest path then, of nothing that was computed before. Of what nobody knows at first only
 * the facts say when it is known; such roads have names of their own. For a town with a turnout of
 * 30 s and no noise.
 */
final class RoadOracle implements FactConsumer {

  private static final long TURNOUT_MILLIS = 30_000;

  int decisions;
  int followed;
  int cutOff;
  private final Drill drill;
  private final Set<Unit> away = new HashSet<>();
  private final Set<Unit> fromQuarters = new HashSet<>();
  private final Map<Unit, TripOracle> trips = new HashMap<>();
  private final TreeSet<Long> changes = new TreeSet<>();
  private final Map<String, Long> knownSince = new HashMap<>();

  RoadOracle(Drill drill) {
    this.drill = drill;
    for (Inject inject : drill.injects()) {
      changes.add(atMillis(inject));
      for (Effect effect : inject.effects()) {
        lasting(effect).ifPresent(span -> changes.add(atMillis(inject) + span.toMillis()));
      }
    }
  }

  private static Optional<Duration> lasting(Effect effect) {
    if (effect instanceof CloseRoads close) {
      return close.lasting();
    }
    return effect instanceof SlowRoads slow ? slow.lasting() : Optional.empty();
  }

  @Override
  public void roadsReported(RoadsReported fact) {
    learn(fact.roads(), fact.atMillis());
  }

  @Override
  public void roadsKnown(RoadsKnown fact) {
    learn(fact.roads(), fact.atMillis());
  }

  private void learn(String roads, long atMillis) {
    knownSince.put(roads, atMillis);
    changes.add(atMillis);
    // Who has set off in this very moment may have met it before the first step.
    trips.forEach(
        (unit, trip) -> {
          if (trip.departedMillis() == atMillis) {
            trip.chooseAnew(
                new Travel(drill.city().streets(), conditions(atMillis)), unit, atMillis);
          }
        });
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    if (away.add(fact.unit())) {
      decisions++;
      fromQuarters.add(fact.unit());
      Location place = fact.incident().place().location();
      assertThat(fact.expectedMillis())
          .as("%s to %s at %s", fact.unit(), fact.incident(), fact.time())
          .isEqualTo(TURNOUT_MILLIS + millis(fact.unit(), place, fact.atMillis()));
      for (Unit other : drill.city().units()) {
        if (!away.contains(other)) {
          assertThat(TURNOUT_MILLIS + (long) millis(other, place, fact.atMillis()))
              .as("%s is no nearer than %s", other, fact.unit())
              .isGreaterThanOrEqualTo(fact.expectedMillis());
        }
      }
    } else {
      fromQuarters.remove(fact.unit());
    }
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    trips.remove(fact.unit());
    if (fromQuarters.contains(fact.unit())) {
      Location place = fact.incident().place().location();
      Route way = tree(fact.unit(), fact.atMillis()).routeTo(place);
      trips.put(fact.unit(), new TripOracle(place, way, fact.atMillis()));
    }
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    TripOracle trip = trips.remove(fact.unit());
    if (trip != null) {
      followed++;
      followTo(fact.atMillis(), fact.unit(), trip);
      assertThat(trip.isCutOff()).isFalse();
      assertThat(fact.atMillis())
          .as("%s at %s", fact.unit(), fact.incident())
          .isBetween(
              trip.arrivalMillis() - trip.toleranceMillis(),
              trip.arrivalMillis() + trip.toleranceMillis());
    }
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    TripOracle trip = trips.remove(fact.unit());
    if (trip != null) {
      cutOff++;
      followTo(fact.atMillis() + 1, fact.unit(), trip);
      assertThat(trip.isCutOff()).as("%s at %s", fact.unit(), fact.time()).isTrue();
    }
  }

  /** Lets it choose its way anew at every change before a time. */
  private void followTo(long atMillis, Unit unit, TripOracle trip) {
    for (long change : changes.subSet(trip.departedMillis() + 1, atMillis)) {
      trip.chooseAnew(new Travel(drill.city().streets(), conditions(change)), unit, change);
    }
  }

  /** Nobody in quarters could have come. */
  @Override
  public void incidentQueued(IncidentQueued fact) {
    for (Unit unit : drill.city().units()) {
      if (!away.contains(unit)) {
        decisions++;
        assertThat(millis(unit, fact.incident().place().location(), fact.atMillis()))
            .as("%s to %s at %s", unit, fact.incident(), fact.time())
            .isEqualTo(TravelTree.UNREACHABLE);
      }
    }
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    away.remove(fact.unit());
  }

  private int millis(Unit unit, Location place, long atMillis) {
    return tree(unit, atMillis).millisTo(place);
  }

  private TravelTree tree(Unit unit, long atMillis) {
    return new Travel(drill.city().streets(), conditions(atMillis))
        .from(unit.station().location(), unit.type().outbound(), TimeBand.ALWAYS);
  }

  private WritableRoadConditions conditions(long atMillis) {
    WritableRoadConditions now = new WritableRoadConditions(drill.city().streets());
    int segments = drill.city().streets().network(NetworkKind.CAR).segmentCount();
    for (int segment = 0; segment < segments; segment++) {
      setAsAt(atMillis, segment, now);
    }
    return now;
  }

  private void setAsAt(long atMillis, int segment, WritableRoadConditions conditions) {
    Closure closure = Closure.OPEN;
    double speed = 1;
    for (Inject inject : drill.injects()) {
      for (Effect effect : inject.effects()) {
        if (atMillis(inject) > atMillis || isUnknown((RoadEffect) effect, atMillis)) {
          continue;
        }
        if (effect instanceof ReopenRoads reopen && holds(reopen.roads().segments(), segment)) {
          closure = Closure.OPEN;
        } else if (effect instanceof CloseRoads close
            && holds(close.roads().segments(), segment)
            && isOn(inject, close.lasting(), atMillis)) {
          Closure laid = close.sealed() ? Closure.SEALED : Closure.CLOSED;
          closure = closure.compareTo(laid) > 0 ? closure : laid;
        } else if (effect instanceof SlowRoads slow
            && holds(slow.roads().segments(), segment)
            && isOn(inject, slow.lasting(), atMillis)) {
          speed = Math.min(speed, slow.speedFactor());
        }
      }
    }
    conditions.set(NetworkKind.CAR, segment, closure, speed);
  }

  private boolean isUnknown(RoadEffect effect, long atMillis) {
    return effect.knownAfter().isPresent()
        && knownSince.getOrDefault(effect.roads().name(), Long.MAX_VALUE) > atMillis;
  }

  private static boolean isOn(Inject inject, Optional<Duration> lasting, long atMillis) {
    return lasting.map(span -> atMillis < atMillis(inject) + span.toMillis()).orElse(true);
  }

  private static boolean holds(Map<NetworkKind, BitSet> segments, int segment) {
    return segments.get(NetworkKind.CAR).get(segment);
  }

  private static long atMillis(Inject inject) {
    return inject.plannedAt().orElseThrow().millis();
  }
}
