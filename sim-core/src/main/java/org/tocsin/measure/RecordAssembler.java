package org.tocsin.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.FirstActionTaken;
import org.tocsin.timeline.FullForceAssembled;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentControlled;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentQueued;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentTurnedAway;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.timeline.IncidentVerified;
import org.tocsin.timeline.OutcomeSettled;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitReturned;

/**
 * Folds the facts of a replication into rows. Keeps only what is still open; incidents of the
 * warm-up (before time 0) are left out. A row of an incident comes when it closes, when it is found
 * to stay unreported or to be nothing before anybody was told, or at the end with outcome {@code
 * open-at-end}.
 */
public final class RecordAssembler implements FactConsumer {

  private final RecordConsumer rows;
  private final Map<Incident, OpenIncident> open = new LinkedHashMap<>();
  private final Map<Unit, OpenResponse> latestOfUnit = new LinkedHashMap<>();

  public RecordAssembler(RecordConsumer rows) {
    this.rows = rows;
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    if (fact.atMillis() >= 0) {
      open.put(fact.incident(), new OpenIncident(fact.incident(), fact.atMillis()));
    }
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null) {
      row.reportedMillis = fact.atMillis();
    }
  }

  @Override
  public void callAnswered(CallAnswered fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null) {
      row.answeredMillis = fact.atMillis();
    }
  }

  @Override
  public void incidentVerified(IncidentVerified fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null) {
      row.verifiedMillis = fact.atMillis();
    }
  }

  @Override
  public void incidentQueued(IncidentQueued fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null) {
      row.joinsQueue(fact.atMillis());
    }
  }

  @Override
  public void incidentDequeued(IncidentDequeued fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null) {
      row.leavesQueue(fact.atMillis());
    }
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    beginResponse(fact.incident(), fact.unit(), fact.atMillis());
  }

  @Override
  public void alertAccepted(AlertAccepted fact) {
    beginResponse(fact.incident(), fact.unit(), fact.atMillis());
  }

  private void beginResponse(Incident incident, Unit unit, long atMillis) {
    finish(latestOfUnit.remove(unit));
    OpenIncident row = open.get(incident);
    if (row != null) {
      OpenResponse response = new OpenResponse(incident, unit, atMillis);
      row.responses.add(response);
      latestOfUnit.put(unit, response);
    }
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    OpenResponse response = latestOfUnit.get(fact.unit());
    if (response != null) {
      response.enRouteMillis = fact.atMillis();
    }
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    callOff(latestOfUnit.get(fact.unit()), ResponseRecord.RECALLED, fact.atMillis());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    callOff(latestOfUnit.get(fact.unit()), ResponseRecord.CUT_OFF, fact.atMillis());
  }

  @Override
  public void unitReassigned(UnitReassigned fact) {
    callOff(latestOfUnit.get(fact.unit()), ResponseRecord.REASSIGNED, fact.atMillis());
  }

  private static void callOff(@Nullable OpenResponse response, String how, long atMillis) {
    if (response != null) {
      response.calledOff = how;
      response.clearMillis = atMillis;
    }
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    OpenResponse response = latestOfUnit.get(fact.unit());
    if (response != null) {
      response.onSceneMillis = fact.atMillis();
      response.metres = fact.metres();
    }
  }

  @Override
  public void firstActionTaken(FirstActionTaken fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null) {
      row.firstActionMillis = fact.atMillis();
    }
  }

  /** The first time counts: what is called for later is a further alarm. */
  @Override
  public void fullForceAssembled(FullForceAssembled fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null && row.fullForceMillis == IncidentRecord.NEVER) {
      row.fullForceMillis = fact.atMillis();
    }
  }

  @Override
  public void incidentControlled(IncidentControlled fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null) {
      row.controlledMillis = fact.atMillis();
    }
  }

  @Override
  public void outcomeSettled(OutcomeSettled fact) {
    if (fact.occurredMillis() >= 0) {
      rows.outcome(fact.incident(), fact.occurredMillis(), fact.outcome());
    }
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    OpenResponse response = latestOfUnit.get(fact.unit());
    if (response != null) {
      response.clearMillis = fact.atMillis();
    }
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    endInQuarters(fact.unit(), fact.atMillis());
  }

  /** Its response ends where it waits next, if it moved there on its way home. */
  @Override
  public void unitInPosition(UnitInPosition fact) {
    endInQuarters(fact.unit(), fact.atMillis());
  }

  private void endInQuarters(Unit unit, long atMillis) {
    OpenResponse response = latestOfUnit.remove(unit);
    if (response != null) {
      response.inQuartersMillis = atMillis;
      finish(response);
    }
  }

  @Override
  public void incidentTurnedAway(IncidentTurnedAway fact) {
    OpenIncident row = open.remove(fact.incident());
    if (row != null) {
      tell(row, IncidentRecord.TURNED_AWAY);
    }
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    OpenIncident row = open.remove(fact.incident());
    if (row != null) {
      row.closedMillis = fact.atMillis();
      tell(row, IncidentRecord.CLOSED);
    }
  }

  @Override
  public void incidentUnreported(IncidentUnreported fact) {
    OpenIncident row = open.remove(fact.incident());
    if (row != null) {
      tell(row, IncidentRecord.UNREPORTED);
    }
  }

  @Override
  public void falseAlarmFound(FalseAlarmFound fact) {
    OpenIncident row = open.get(fact.incident());
    if (row != null && row.reportedMillis == IncidentRecord.NEVER) {
      open.remove(fact.incident());
      tell(row, IncidentRecord.WEEDED_OUT);
    } else if (row != null) {
      // What is nothing is under control as soon as somebody sees it.
      row.controlledMillis = fact.atMillis();
    }
  }

  /** Tells what is still open, in the order in which it began. */
  @Override
  public void close() {
    List.copyOf(open.values()).forEach(row -> tell(row, IncidentRecord.OPEN));
    open.clear();
    List.copyOf(latestOfUnit.values()).forEach(this::finish);
    latestOfUnit.clear();
    rows.close();
  }

  private void tell(OpenIncident row, String outcome) {
    List<ResponseRecord> responses = new ArrayList<>(row.responses.size());
    row.responses.forEach(response -> responses.add(response.toRecord()));
    rows.incident(row.toRecord(outcome), responses);
  }

  private void finish(@Nullable OpenResponse response) {
    if (response != null) {
      rows.response(response.toRecord());
    }
  }
}
