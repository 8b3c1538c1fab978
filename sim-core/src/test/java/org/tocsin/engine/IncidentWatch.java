package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.FirstActionTaken;
import org.tocsin.timeline.FullForceAssembled;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentControlled;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentFact;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentQueued;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentTurnedAway;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.timeline.IncidentVerified;
import org.tocsin.timeline.UnitNotified;

/**
 * Follows the moments of every incident, and fails as soon as time falls, one comes twice or out of
 * order, or one has two ends.
 */
final class IncidentWatch implements FactConsumer {

  enum End {
    CLOSED,
    TURNED_AWAY,
    UNREPORTED,
    /** Found to be nothing before anybody was told. */
    WEEDED_OUT;

    /** As rows tell it. */
    String outcome() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  final Set<Incident> occurred = new HashSet<>();
  final Set<Incident> reported = new HashSet<>();
  final Map<Incident, End> ends = new HashMap<>();
  private final Set<Incident> answered = new HashSet<>();
  private final Set<Incident> verified = new HashSet<>();
  private final Set<Incident> acted = new HashSet<>();
  private final Set<Incident> controlled = new HashSet<>();
  private final Set<Incident> queued = new HashSet<>();
  private long latestMillis = Long.MIN_VALUE;

  /** How many of those reported came to an end. */
  long count(End end) {
    return reported.stream().filter(incident -> ends.get(incident) == end).count();
  }

  /** How many of those reported came to none. */
  long open() {
    return reported.stream().filter(incident -> !ends.containsKey(incident)).count();
  }

  @Override
  public void hear(Fact fact) {
    assertThat(fact.atMillis()).isGreaterThanOrEqualTo(latestMillis);
    latestMillis = fact.atMillis();
    fact.tell(this);
  }

  private static void once(Set<Incident> already, IncidentFact fact, Set<Incident> before) {
    assertThat(already.add(fact.incident())).as("%s for the first time", fact).isTrue();
    assertThat(before).as("before %s", fact).contains(fact.incident());
  }

  private void ends(IncidentFact fact, End how) {
    assertThat(ends.put(fact.incident(), how)).as("%s is the only end", fact).isNull();
    assertThat(queued).as("waits after %s", fact).doesNotContain(fact.incident());
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    assertThat(occurred.add(fact.incident())).isTrue();
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    once(reported, fact, occurred);
  }

  @Override
  public void callAnswered(CallAnswered fact) {
    once(answered, fact, reported);
  }

  @Override
  public void incidentVerified(IncidentVerified fact) {
    once(verified, fact, reported);
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    isOpen(fact);
  }

  @Override
  public void alertAccepted(AlertAccepted fact) {
    isOpen(fact);
  }

  private void isOpen(IncidentFact fact) {
    assertThat(reported).contains(fact.incident());
    assertThat(ends).as("%s after the end", fact).doesNotContainKey(fact.incident());
  }

  @Override
  public void incidentQueued(IncidentQueued fact) {
    once(queued, fact, verified);
  }

  @Override
  public void incidentDequeued(IncidentDequeued fact) {
    assertThat(queued.remove(fact.incident())).isTrue();
  }

  @Override
  public void firstActionTaken(FirstActionTaken fact) {
    once(acted, fact, reported);
    isOpen(fact);
  }

  @Override
  public void fullForceAssembled(FullForceAssembled fact) {
    isOpen(fact);
  }

  @Override
  public void incidentControlled(IncidentControlled fact) {
    once(controlled, fact, occurred);
    isOpen(fact);
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    assertThat(verified).contains(fact.incident());
    ends(fact, End.CLOSED);
  }

  @Override
  public void incidentTurnedAway(IncidentTurnedAway fact) {
    assertThat(verified).contains(fact.incident());
    ends(fact, End.TURNED_AWAY);
  }

  @Override
  public void incidentUnreported(IncidentUnreported fact) {
    assertThat(verified).doesNotContain(fact.incident());
    ends(fact, End.UNREPORTED);
  }

  @Override
  public void falseAlarmFound(FalseAlarmFound fact) {
    if (!reported.contains(fact.incident())) {
      ends(fact, End.WEEDED_OUT);
    }
  }
}
