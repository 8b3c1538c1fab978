package org.tocsin.measure;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.city.Zone;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.roads.NetworkKind;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.LaneCleared;
import org.tocsin.timeline.LaneFoundBlocked;
import org.tocsin.timeline.UnitArrived;

/**
 * How often vehicles find the lane to a door blocked, how long the first of them is held up, and
 * how often a patrol has been there before; of incidents of the drill that have such a lane,
 * overall and by zone.
 */
final class LaneMeasures implements FactFold {

  private static final class Open {
    final int cluster;
    boolean reached;
    boolean found;
    boolean cleared;

    Open(int cluster) {
      this.cluster = cluster;
    }
  }

  private final Batches batches;
  private final Map<Incident, Open> open = new HashMap<>();
  private final GroupSamples overall;
  private final Map<String, GroupSamples> byZone = new HashMap<>();

  LaneMeasures(Batches batches) {
    this.batches = batches;
    this.overall = new GroupSamples(batches.count());
  }

  /** Whether any lane may be blocked. */
  static boolean areNeeded(Drill drill) {
    return drill.types().stream().anyMatch(type -> type.lanes().isPresent());
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    if (fact.atMillis() >= 0 && fact.incident().type().lanes().isPresent()) {
      open.put(fact.incident(), new Open(batches.indexAt(fact.atMillis())));
    }
  }

  @Override
  public void laneFoundBlocked(LaneFoundBlocked fact) {
    Open incident = open.get(fact.incident());
    if (incident != null && !incident.found) {
      incident.found = true;
      add(fact.incident(), MeasureKind.LANE_DELAY, incident.cluster, fact.delayMillis());
    }
  }

  @Override
  public void laneCleared(LaneCleared fact) {
    Open incident = open.get(fact.incident());
    if (incident != null) {
      incident.cleared = true;
    }
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    Open incident = open.get(fact.incident());
    if (incident != null && fact.unit().type().outbound().network() == NetworkKind.CAR) {
      incident.reached = true;
    }
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    Open incident = open.remove(fact.incident());
    if (incident != null) {
      end(fact.incident(), incident);
    }
  }

  @Override
  public void close() {
    open.forEach(this::end);
    open.clear();
  }

  private void end(Incident incident, Open what) {
    if (what.reached || what.found) {
      add(incident, MeasureKind.LANE_BLOCKED, what.cluster, yesOrNo(what.found));
    }
    if (what.found || what.cleared) {
      add(incident, MeasureKind.LANE_CLEARED, what.cluster, yesOrNo(what.cleared));
    }
  }

  private static int yesOrNo(boolean so) {
    return so ? OutcomeMeasures.YES : OutcomeMeasures.NO;
  }

  private void add(Incident incident, MeasureKind kind, int cluster, long amount) {
    overall.add(kind, cluster, 0, amount);
    Zone zone = incident.place().zone();
    if (zone != null) {
      byZone
          .computeIfAbsent(zone.id(), id -> new GroupSamples(batches.count()))
          .add(kind, cluster, 0, amount);
    }
  }

  @Override
  public void handTo(Samples<MeasureKey> all) {
    overall.handTo(all, "", "");
    byZone.forEach((zone, samples) -> samples.handTo(all, "zone", zone));
  }
}
