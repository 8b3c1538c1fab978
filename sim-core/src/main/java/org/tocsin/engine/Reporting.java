package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.incident.SourceKind;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomStream;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.IncidentNoticed;

/**
 * How one incident becomes known: who notices it and calls, until a call taker has answered one of
 * them. Made only where more can happen than one call by somebody unnamed.
 */
final class Reporting {

  /** Further people are numbered from here on; sources before them. */
  static final int FIRST_FURTHER = 10;

  private final IncidentLifecycle incident;
  private final Replication replication;
  private final CallDesk desk;
  private final List<Scheduled> laterSources = new ArrayList<>();
  private boolean reported;
  private boolean known;
  private int hopes;
  private int sourcesCalling;

  Reporting(IncidentLifecycle incident, Replication replication, CallDesk desk) {
    this.incident = incident;
    this.replication = replication;
    this.desk = desk;
  }

  /** The incident begins: every source that notices it will report it. */
  void begin() {
    List<Sighting> sightings = Sighting.of(incident.incident(), replication.streams());
    if (sightings.isEmpty()) {
      incident.staysUnreported();
      return;
    }
    hopes = sightings.size();
    for (Sighting later : sightings.subList(1, sightings.size())) {
      laterSources.add(
          replication.simulator().after(later.delayMillis(), "notice", () -> notice(later)));
    }
    Sighting first = sightings.get(0);
    replication.next(first.delayMillis(), "notice", () -> notice(first));
  }

  private void notice(Sighting sighting) {
    SourceKind kind = sighting.source().kind();
    replication.state(new IncidentNoticed(replication.nowMillis(), incident.incident(), kind));
    if (sighting.weededOut()) {
      replication.state(
          new FalseAlarmFound(replication.nowMillis(), incident.incident(), kind.id()));
      return;
    }
    if (!reported) {
      reported = true;
      incident.reported();
      expectFurtherCalls();
    }
    if (sighting.source().directLine()) {
      becomeKnown();
      desk.answer(incident);
    } else {
      call(sourcesCalling++, kind != SourceKind.CALLER);
    }
  }

  /** Somebody unnamed has just reported it. */
  void reported() {
    reported = true;
    hopes = 1;
    expectFurtherCalls();
    call(sourcesCalling++, false);
  }

  /** Others see it too, and don't know of each other; there is nothing to see of a false alarm. */
  private void expectFurtherCalls() {
    RepeatedCalls further = desk.centre().repeatedCalls().orElse(null);
    if (further == null || further.mean() == 0 || incident.isFalseAlarm()) {
      return;
    }
    RandomStream stream = Luck.FURTHER_CALLS.of(incident);
    Exponential gap = new Exponential(further.within().toMillis() / further.mean());
    int number = FIRST_FURTHER;
    for (double at = gap.sample(stream);
        at < further.within().toMillis();
        at += gap.sample(stream)) {
      int caller = number++;
      hopes++;
      replication.simulator().after(Math.round(at), "call", () -> call(caller, false));
    }
  }

  private void call(int caller, boolean patient) {
    new Call(this, incident, replication, desk, caller, patient).ring();
  }

  /** A call taker or a direct line has it: what other sources notice later changes nothing. */
  void becomeKnown() {
    known = true;
    laterSources.forEach(replication.simulator()::cancel);
    laterSources.clear();
  }

  /** Somebody has given up for good. */
  void lose() {
    hopes--;
    if (hopes == 0 && !known) {
      desk.lose(incident);
    }
  }

  boolean isKnown() {
    return known;
  }

  /** Whether a caller is one of the further people who report the same incident. */
  boolean isFurther(int caller) {
    return caller >= FIRST_FURTHER;
  }
}
