package org.tocsin.report.film;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.incident.Incident;
import org.tocsin.report.film.IncidentTrack.Stage;
import org.tocsin.timeline.AlarmLowered;
import org.tocsin.timeline.AlarmRaised;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentControlled;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentTurnedAway;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.timeline.IncidentVerified;
import org.tocsin.timeline.UnitArrived;

/** How far every incident is, in the order in which they occur. */
final class IncidentTracks implements FactConsumer {

  private final Map<Incident, Integer> numbers = new LinkedHashMap<>();
  private final List<IncidentTrack> tracks = new ArrayList<>();

  int numberOf(Incident incident) {
    return numbers.getOrDefault(incident, -1);
  }

  List<IncidentTrack> tracks() {
    return tracks;
  }

  private IncidentTrack of(Incident incident) {
    return tracks.get(numberOf(incident));
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    numbers.put(fact.incident(), tracks.size());
    tracks.add(new IncidentTrack(fact.incident(), fact.atMillis()));
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    of(fact.incident()).reaches(Stage.REPORTED, fact.atMillis());
  }

  @Override
  public void incidentVerified(IncidentVerified fact) {
    of(fact.incident()).reaches(Stage.VERIFIED, fact.atMillis());
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    of(fact.incident()).reaches(Stage.ATTENDED, fact.atMillis());
  }

  @Override
  public void incidentControlled(IncidentControlled fact) {
    of(fact.incident()).reaches(Stage.CONTROLLED, fact.atMillis());
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    of(fact.incident()).reaches(Stage.CLOSED, fact.atMillis());
  }

  @Override
  public void incidentTurnedAway(IncidentTurnedAway fact) {
    of(fact.incident()).reaches(Stage.GIVEN_UP, fact.atMillis());
  }

  @Override
  public void incidentUnreported(IncidentUnreported fact) {
    of(fact.incident()).reaches(Stage.GIVEN_UP, fact.atMillis());
  }

  @Override
  public void alarmRaised(AlarmRaised fact) {
    of(fact.incident()).isAtLevel(fact.level(), fact.atMillis());
  }

  @Override
  public void alarmLowered(AlarmLowered fact) {
    of(fact.incident()).isAtLevel(fact.level(), fact.atMillis());
  }
}
