package org.tocsin.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.CommunityAlert;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.city.CommunityPool;
import org.tocsin.engine.CommunityLife.Candidate;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.timeline.CommunityAlerted;

/**
 * Alerts people near incidents as their pools say, and knows who is busy where. Where a city has no
 * such people, it does nothing.
 */
final class Community {

  /** The nearest first; then by number. */
  private static final Comparator<Candidate> NEAREST =
      Comparator.comparingDouble(Candidate::metres).thenComparingInt(Candidate::number);

  private final Replication replication;
  private final Trips trips;
  private final Map<CommunityPool, BitSet> busy = new HashMap<>();
  private final Map<IncidentLifecycle, List<CommunityLife>> coming = new HashMap<>();

  Community(Replication replication, Trips trips) {
    this.replication = replication;
    this.trips = trips;
    pools().forEach(pool -> busy.put(pool, new BitSet(pool.size())));
  }

  /** An incident has been reported or verified: those pools that this concerns are alerted. */
  void hear(IncidentLifecycle incident, Moment moment) {
    if (busy.isEmpty()) {
      return;
    }
    for (CommunityPool pool : pools()) {
      CommunityAlert alert = pool.alert();
      if (alert.moment() == moment && alert.concerns(incident.type().id())) {
        replication.next(alert.after().toMillis(), "alert community", () -> alert(pool, incident));
      }
    }
  }

  /** How long after the report the last of those is alerted whom the report itself alerts. */
  long lastAlertMillis(IncidentLifecycle incident) {
    long last = 0;
    for (CommunityPool pool : pools()) {
      if (pool.alert().moment() == Moment.REPORTED && pool.alert().concerns(incident.type().id())) {
        last = Math.max(last, pool.alert().after().toMillis());
      }
    }
    return last;
  }

  private void alert(CommunityPool pool, IncidentLifecycle incident) {
    int hourOfWeek = replication.hours().hourOfWeek(replication.nowMillis());
    if (incident.isOver()
        || incident.isControlled()
        || incident.force().isAssembled()
        || !pool.isOnDuty(hourOfWeek)) {
      return;
    }
    List<Candidate> alerted = nearest(pool, incident);
    List<CommunityLife> accepted = new ArrayList<>();
    for (Candidate candidate : alerted) {
      Route way = candidate.accepts() ? way(candidate, incident) : null;
      if (way != null) {
        accepted.add(comes(candidate, incident, way));
      }
    }
    replication.state(
        new CommunityAlerted(
            replication.nowMillis(), incident.incident(), pool, alerted.size(), accepted.size()));
    accepted.forEach(CommunityLife::accept);
  }

  /** Those to be alerted. */
  private List<Candidate> nearest(CommunityPool pool, IncidentLifecycle incident) {
    Location place = incident.incident().place().location();
    long poolKey = RandomStreams.key(pool.id());
    List<Candidate> near = new ArrayList<>();
    for (int number : pool.near(place)) {
      if (!isBusy(pool, number)) {
        long key =
            RandomStreams.key(
                incident.incident().randomKey(), RandomStreams.key(poolKey, number + 1L));
        RandomStream luck = replication.streams().stream(Role.COMMUNITY, key);
        Candidate candidate = Candidate.of(pool, number, key, luck, place);
        if (candidate.metres() <= pool.alert().radius().metres()) {
          near.add(candidate);
        }
      }
    }
    near.sort(NEAREST);
    return near.subList(0, Math.min(pool.alert().atMost(), near.size()));
  }

  /** Null where no way leads there. */
  private @Nullable Route way(Candidate candidate, IncidentLifecycle incident) {
    Location place = incident.incident().place().location();
    return trips.findBetween(candidate.from(), place, candidate.pool().type().outbound());
  }

  private CommunityLife comes(Candidate candidate, IncidentLifecycle incident, Route way) {
    CommunityLife person = new CommunityLife(candidate, incident, way, replication, this);
    busy(candidate.pool()).set(candidate.number());
    coming.computeIfAbsent(incident, i -> new ArrayList<>(2)).add(person);
    incident.expectCommunity();
    return person;
  }

  /** Nobody else needs to come to an incident: those on their way turn back. */
  void recall(IncidentLifecycle incident) {
    if (!coming.isEmpty()) {
      at(incident).stream().filter(CommunityLife::isOnItsWay).forEach(CommunityLife::recall);
    }
  }

  /** The streets have changed for those on their way. */
  void findNewWays(StreetChange change) {
    List<CommunityLife> all = new ArrayList<>();
    coming.values().forEach(all::addAll);
    all.sort(Comparator.comparing(person -> person.unit().id()));
    all.forEach(person -> person.findNewWay(change, trips));
  }

  /** Units have taken over: those on their way turn back, those there leave when they can. */
  void relieve(IncidentLifecycle incident, CourseLife course) {
    if (coming.isEmpty()) {
      return;
    }
    recall(incident);
    for (CommunityLife person : at(incident)) {
      if (person.isAtWork()) {
        course.relieve(person);
      } else if (person.isSettingUp()) {
        person.clear();
      }
    }
  }

  /** Whether somebody is coming or there. */
  boolean isComing(IncidentLifecycle incident) {
    return !at(incident).isEmpty();
  }

  /** Whether somebody is there. */
  boolean isThere(IncidentLifecycle incident) {
    return at(incident).stream().anyMatch(person -> !person.isOnItsWay());
  }

  /** A person's part is over; he is on his way back. */
  void leave(CommunityLife person) {
    List<CommunityLife> others = coming.get(person.incident());
    if (others != null && others.remove(person) && others.isEmpty()) {
      coming.remove(person.incident());
    }
    person.incident().leftByCommunity();
  }

  /** A person is back and may be alerted again. */
  void free(CommunityPool pool, int number) {
    busy(pool).clear(number);
  }

  private List<CommunityLife> at(IncidentLifecycle incident) {
    return List.copyOf(coming.getOrDefault(incident, List.of()));
  }

  private boolean isBusy(CommunityPool pool, int number) {
    return busy(pool).get(number);
  }

  private BitSet busy(CommunityPool pool) {
    return busy.getOrDefault(pool, new BitSet());
  }

  private List<CommunityPool> pools() {
    return replication.drill().city().community();
  }
}
