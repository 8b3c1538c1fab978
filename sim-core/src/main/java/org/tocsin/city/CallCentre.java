package org.tocsin.city;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.random.RandomDuration;

/**
 * Where calls arrive. A call that finds no free taker waits in one line, first come first served:
 * nobody knows what it is about before it is answered. A taker is busy with it while answering and
 * processing.
 *
 * @param takers how many there are
 * @param answering from a taker's picking up to answered; a wait for a taker comes before it
 * @param processing from answered to the decision whom to send, where neither type nor priority has
 *     a law of its own
 * @param processingByType laws by incident type, which win over those by priority
 * @param hangUp patience of those who wait; empty: everybody waits
 * @param repeatedCalls further people who report the same incident; empty: nobody does
 * @param transfer calls that go on to a second centre; empty: none does
 */
public record CallCentre(
    Takers takers,
    RandomDuration answering,
    RandomDuration processing,
    SortedMap<String, RandomDuration> processingByType,
    SortedMap<Integer, RandomDuration> processingByPriority,
    Optional<HangUp> hangUp,
    Optional<RepeatedCalls> repeatedCalls,
    Optional<CallTransfer> transfer) {

  public CallCentre {
    processingByType = Collections.unmodifiableSortedMap(new TreeMap<>(processingByType));
    processingByPriority = Collections.unmodifiableSortedMap(new TreeMap<>(processingByPriority));
  }

  /** Enough call takers for every call, all alike, nobody who calls twice. */
  public CallCentre(RandomDuration answering, RandomDuration processing) {
    this(
        Takers.UNLIMITED,
        answering,
        processing,
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** How long processing takes, for an incident of a type and priority. */
  public RandomDuration processing(String type, int priority) {
    if (processingByType.isEmpty() && processingByPriority.isEmpty()) {
      return processing;
    }
    RandomDuration ofType = processingByType.get(type);
    return ofType != null ? ofType : processingByPriority.getOrDefault(priority, processing);
  }

  /** Whether a call is nothing but its two times: no line, nobody else, no other centre. */
  public boolean isPlain() {
    return takers.areUnlimited() && repeatedCalls.isEmpty() && transfer.isEmpty();
  }

  /** Those who take calls here. */
  public CallTeam team() {
    return new CallTeam(takers, answering, processing);
  }

  public CallCentre withTakers(Takers others) {
    return new CallCentre(
        others,
        answering,
        processing,
        processingByType,
        processingByPriority,
        hangUp,
        repeatedCalls,
        transfer);
  }

  public CallCentre withProcessing(
      Map<String, RandomDuration> byType, Map<Integer, RandomDuration> byPriority) {
    return new CallCentre(
        takers,
        answering,
        processing,
        new TreeMap<>(byType),
        new TreeMap<>(byPriority),
        hangUp,
        repeatedCalls,
        transfer);
  }

  /** With callers who hang up, who are several, and whose calls go on to a second centre. */
  public CallCentre withCallers(
      Optional<HangUp> patience, Optional<RepeatedCalls> further, Optional<CallTransfer> onward) {
    return new CallCentre(
        takers,
        answering,
        processing,
        processingByType,
        processingByPriority,
        patience,
        further,
        onward);
  }
}
