package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.CallQueued;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentQueued;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentTurnedAway;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.timeline.LaneFoundBlocked;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitHalted;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRerouted;

/** What may have cost one incident time, as the timeline tells it. */
final class IncidentStory implements FactConsumer {

  /** Time that something cost. */
  private record Loss(DelayCause cause, long millis) {}

  /** One unit's way to the incident, until it is called off. */
  private static final class Sending {
    final long notifiedMillis;
    final long expectedAtMillis;
    final boolean isNearerBusy;
    boolean isDisturbed;
    long arrivedMillis = Long.MAX_VALUE;

    Sending(long notifiedMillis, long expectedMillis, boolean isNearerBusy) {
      this.notifiedMillis = notifiedMillis;
      this.expectedAtMillis = notifiedMillis + expectedMillis;
      this.isNearerBusy = isNearerBusy;
    }
  }

  private final BusyUnits busy;
  private final Map<Unit, Sending> sendings = new LinkedHashMap<>();
  private boolean isReported;
  private boolean isTurnedAway;
  private @Nullable Long callQueuedMillis;
  private @Nullable Long queuedMillis;
  private long lostInCallQueueMillis;
  private long lostInQueueMillis;
  private long lostInLaneMillis;

  /** When the first unit was notified that was then cut off, or broke down on its way. */
  private @Nullable Long cutOffNotifiedMillis;

  private @Nullable Long brokeDownNotifiedMillis;

  IncidentStory(BusyUnits busy) {
    this.busy = busy;
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    isReported = true;
  }

  @Override
  public void incidentUnreported(IncidentUnreported fact) {
    isReported = false;
  }

  @Override
  public void callQueued(CallQueued fact) {
    if (callQueuedMillis == null) {
      callQueuedMillis = fact.atMillis();
    }
  }

  @Override
  public void callAnswered(CallAnswered fact) {
    if (callQueuedMillis != null && lostInCallQueueMillis == 0) {
      lostInCallQueueMillis = fact.atMillis() - callQueuedMillis;
    }
  }

  @Override
  public void incidentQueued(IncidentQueued fact) {
    queuedMillis = fact.atMillis();
  }

  @Override
  public void incidentDequeued(IncidentDequeued fact) {
    if (queuedMillis != null) {
      lostInQueueMillis += fact.atMillis() - queuedMillis;
      queuedMillis = null;
    }
  }

  @Override
  public void incidentTurnedAway(IncidentTurnedAway fact) {
    isTurnedAway = true;
  }

  @Override
  public void laneFoundBlocked(LaneFoundBlocked fact) {
    lostInLaneMillis = Math.max(lostInLaneMillis, fact.delayMillis());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    boolean isNearerBusy = busy.isAnyNearer(fact.unit(), fact.incident());
    sendings.put(fact.unit(), new Sending(fact.atMillis(), fact.expectedMillis(), isNearerBusy));
  }

  @Override
  public void alertAccepted(AlertAccepted fact) {
    sendings.put(fact.unit(), new Sending(fact.atMillis(), fact.expectedMillis(), false));
  }

  @Override
  public void unitRerouted(UnitRerouted fact) {
    disturb(fact.unit());
  }

  @Override
  public void unitHalted(UnitHalted fact) {
    disturb(fact.unit());
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    Sending sending = sendings.get(fact.unit());
    if (sending != null) {
      sending.arrivedMillis = fact.atMillis();
    }
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    sendings.remove(fact.unit());
  }

  @Override
  public void unitReassigned(UnitReassigned fact) {
    sendings.remove(fact.unit());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    Sending sending = sendings.remove(fact.unit());
    if (sending != null && cutOffNotifiedMillis == null) {
      cutOffNotifiedMillis = sending.notifiedMillis;
    }
  }

  @Override
  public void unitBrokeDown(UnitBrokeDown fact) {
    Sending sending = sendings.get(fact.unit());
    if (sending != null && isUnderWay(sending) && brokeDownNotifiedMillis == null) {
      brokeDownNotifiedMillis = sending.notifiedMillis;
    }
  }

  private void disturb(Unit unit) {
    Sending sending = sendings.get(unit);
    if (sending != null && isUnderWay(sending)) {
      sending.isDisturbed = true;
    }
  }

  private static boolean isUnderWay(Sending sending) {
    return sending.arrivedMillis == Long.MAX_VALUE;
  }

  /**
   * Why something came so late that the incident's first unit, or the one who did it, might have
   * brought about.
   */
  DelayCause causeOfDelay(Optional<Unit> actor, long dueMillis, long lateMillis) {
    Optional<Sending> deciding =
        actor.flatMap(unit -> Optional.ofNullable(sendings.get(unit))).or(this::firstToArrive);
    return losses(deciding).stream()
        .filter(loss -> loss.millis() >= lateMillis)
        .max(Comparator.comparing(Loss::millis))
        .map(Loss::cause)
        .orElseGet(
            () ->
                deciding
                    .map(sending -> plainCause(sending, dueMillis, lateMillis))
                    .orElse(DelayCause.SLOW));
  }

  private Optional<Sending> firstToArrive() {
    return sendings.values().stream()
        .filter(sending -> !isUnderWay(sending))
        .min(Comparator.comparing(sending -> sending.arrivedMillis));
  }

  private List<Loss> losses(Optional<Sending> deciding) {
    List<Loss> losses = new ArrayList<>();
    losses.add(new Loss(DelayCause.CALL_QUEUED, lostInCallQueueMillis));
    losses.add(new Loss(DelayCause.UNITS_BUSY, lostInQueueMillis));
    losses.add(new Loss(DelayCause.LANE_BLOCKED, lostInLaneMillis));
    deciding.ifPresent(
        sending -> {
          if (sending.isDisturbed && !isUnderWay(sending)) {
            losses.add(
                new Loss(
                    DelayCause.ROADS_CHANGED, sending.arrivedMillis - sending.expectedAtMillis));
          }
          addTurnedBack(losses, DelayCause.ROADS_CHANGED, cutOffNotifiedMillis, sending);
          addTurnedBack(losses, DelayCause.BREAKDOWN, brokeDownNotifiedMillis, sending);
        });
    return losses;
  }

  /** Had the one before not turned back, the deciding one's time would not have begun later. */
  private static void addTurnedBack(
      List<Loss> losses, DelayCause cause, @Nullable Long beforeMillis, Sending sending) {
    if (beforeMillis != null && sending.notifiedMillis > beforeMillis) {
      losses.add(new Loss(cause, sending.notifiedMillis - beforeMillis));
    }
  }

  /** What came before the deciding unit was there was not for distance so late. */
  private static DelayCause plainCause(Sending sending, long dueMillis, long lateMillis) {
    if (sending.arrivedMillis > dueMillis + lateMillis) {
      return DelayCause.SLOW;
    } else if (sending.isNearerBusy) {
      return DelayCause.UNITS_BUSY;
    }
    return sending.expectedAtMillis > dueMillis ? DelayCause.OUT_OF_RANGE : DelayCause.SLOW;
  }

  /**
   * Why something never came.
   *
   * @param sent whether anybody who could have done it was sent
   * @param calledOff whether the last of these was called off
   */
  DelayCause causeOfAbsence(boolean sent, boolean calledOff) {
    if (!isReported) {
      return DelayCause.NOT_REPORTED;
    } else if (isTurnedAway || queuedMillis != null) {
      return DelayCause.UNITS_BUSY;
    } else if (cutOffNotifiedMillis != null) {
      return DelayCause.ROADS_CHANGED;
    } else if (!sent) {
      return DelayCause.NOT_SENT;
    }
    return calledOff ? DelayCause.CALLED_OFF : DelayCause.UNKNOWN;
  }
}
