package org.tocsin.engine;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.CallTeam;
import org.tocsin.kernel.Scheduled;

/**
 * The call takers of one centre, and the calls that wait for them: first come, first served. When
 * fewer takers are on duty, who is busy ends the call first.
 */
final class CallLine {

  private final CallTeam team;
  private final Replication replication;
  private final Set<Call> waiting = new LinkedHashSet<>();
  private int busy;
  private int missing;
  private @Nullable Scheduled nextHour;

  CallLine(CallTeam team, Replication replication) {
    this.team = team;
    this.replication = replication;
  }

  /** A call arrives: it is picked up at once, or waits. */
  void ring(Call call) {
    if (waiting.isEmpty() && busy < onDuty()) {
      pickUp(call);
    } else {
      waiting.add(call);
      call.await(waiting.size() - 1);
      watchTheHours();
    }
  }

  /** A call that waits is given up or goes elsewhere. */
  void leave(Call call) {
    waiting.remove(call);
  }

  /** A taker has ended a call, and takes the next. */
  void free() {
    busy--;
    serve();
  }

  /** How many of those who would be on duty are not here. */
  int missing() {
    return missing;
  }

  /** From now on so many of those who would be on duty are not here; who is busy ends his call. */
  void lacks(int takers) {
    missing = takers;
    serve();
  }

  private void serve() {
    while (!waiting.isEmpty() && busy < onDuty()) {
      Iterator<Call> line = waiting.iterator();
      Call next = line.next();
      line.remove();
      pickUp(next);
    }
    watchTheHours();
  }

  private void pickUp(Call call) {
    busy++;
    call.pickUp();
  }

  /** While calls wait, more takers may come on duty with the next hour. */
  private void watchTheHours() {
    if (nextHour == null && !waiting.isEmpty()) {
      long end = replication.hours().hourEndMillis(replication.nowMillis());
      nextHour = replication.simulator().at(end, 0, "more call takers", this::beginHour);
    }
  }

  private void beginHour() {
    nextHour = null;
    serve();
  }

  private int onDuty() {
    int takers = team.takers().at(replication.hours().hourOfWeek(replication.nowMillis()));
    return Math.max(0, takers - missing);
  }

  CallTeam team() {
    return team;
  }
}
