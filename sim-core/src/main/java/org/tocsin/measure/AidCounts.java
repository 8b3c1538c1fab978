package org.tocsin.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Station;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.AidCancelled;
import org.tocsin.timeline.AidRefused;
import org.tocsin.timeline.AidRequested;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentControlled;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.UnitArrived;

/**
 * What became of requests for help with what occurs from time 0 on, by cluster and neighbour, and
 * how long the first unit took from the request until it was on scene.
 */
final class AidCounts implements FactFold {

  /** How a request ended. */
  enum Outcome {
    /** A unit was on scene before the incident was under control. */
    IN_TIME(MeasureKind.AID_IN_TIME),
    /** The incident was under control before any came. */
    TOO_LATE(MeasureKind.AID_TOO_LATE),
    /** The neighbour had nobody free. */
    REFUSED(MeasureKind.AID_REFUSED),
    /** The incident had got our own units before the neighbour answered. */
    CANCELLED(MeasureKind.AID_CANCELLED),
    /** The replication ended while help was still awaited. */
    NEVER(MeasureKind.AID_NEVER);

    final MeasureKind kind;

    Outcome(MeasureKind kind) {
      this.kind = kind;
    }
  }

  private record Request(Station neighbour, long atMillis) {}

  private final Batches batches;
  private final List<Station> neighbours;
  private final Map<Incident, List<Request>> open = new HashMap<>();
  private final Set<Incident> ofWarmUp = new HashSet<>();
  private final long[][][] counts;
  private final GroupSamples arrivals;
  private final List<GroupSamples> arrivalsByNeighbour = new ArrayList<>();

  AidCounts(Drill drill, Batches batches) {
    this.batches = batches;
    this.neighbours = neighbours(drill);
    this.counts = new long[batches.count()][neighbours.size()][Outcome.values().length];
    this.arrivals = new GroupSamples(batches.count());
    neighbours.forEach(n -> arrivalsByNeighbour.add(new GroupSamples(batches.count())));
  }

  /** Those who may be asked, in the order of their ids. */
  static List<Station> neighbours(Drill drill) {
    return drill.city().stations().stream().filter(s -> !s.tier().isOwn()).toList();
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    if (fact.atMillis() < 0) {
      ofWarmUp.add(fact.incident());
    }
  }

  @Override
  public void aidRequested(AidRequested fact) {
    if (!ofWarmUp.contains(fact.incident())) {
      open.computeIfAbsent(fact.incident(), i -> new ArrayList<>(1))
          .add(new Request(fact.neighbour(), fact.atMillis()));
    }
  }

  @Override
  public void aidRefused(AidRefused fact) {
    end(fact.incident(), fact.neighbour(), Outcome.REFUSED, IncidentRecord.NEVER);
  }

  @Override
  public void aidCancelled(AidCancelled fact) {
    end(fact.incident(), fact.neighbour(), Outcome.CANCELLED, IncidentRecord.NEVER);
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    if (!fact.unit().station().tier().isOwn()) {
      end(fact.incident(), fact.unit().station(), Outcome.IN_TIME, fact.atMillis());
    }
  }

  @Override
  public void incidentControlled(IncidentControlled fact) {
    endAll(fact.incident(), Outcome.TOO_LATE);
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    endAll(fact.incident(), Outcome.TOO_LATE);
  }

  @Override
  public void close() {
    // In any order: counts and samples of "never" do not tell them apart.
    List.copyOf(open.keySet()).forEach(incident -> endAll(incident, Outcome.NEVER));
  }

  private void endAll(Incident incident, Outcome outcome) {
    for (Request request : List.copyOf(open.getOrDefault(incident, List.of()))) {
      end(incident, request.neighbour(), outcome, IncidentRecord.NEVER);
    }
  }

  private void end(Incident incident, Station neighbour, Outcome outcome, long arrivedMillis) {
    List<Request> requests = open.getOrDefault(incident, List.of());
    for (Request request : List.copyOf(requests)) {
      if (request.neighbour().equals(neighbour)) {
        requests.remove(request);
        count(request, outcome, arrivedMillis);
      }
    }
    if (requests.isEmpty()) {
      open.remove(incident);
    }
  }

  private void count(Request request, Outcome outcome, long arrivedMillis) {
    int cluster = batches.indexAt(request.atMillis());
    int neighbour = neighbours.indexOf(request.neighbour());
    counts[cluster][neighbour][outcome.ordinal()]++;
    if (outcome != Outcome.CANCELLED) {
      long asked = request.atMillis();
      arrivals.add(MeasureKind.AID_ARRIVAL, cluster, asked, arrivedMillis);
      arrivalsByNeighbour
          .get(neighbour)
          .add(MeasureKind.AID_ARRIVAL, cluster, asked, arrivedMillis);
    }
  }

  @Override
  public void handTo(Samples<MeasureKey> all) {
    arrivals.handTo(all, "", "");
    for (int i = 0; i < neighbours.size(); i++) {
      arrivalsByNeighbour.get(i).handTo(all, "station", neighbours.get(i).id());
    }
  }

  /** By neighbour and outcome. */
  long[][] ofCluster(int cluster) {
    return counts[cluster];
  }
}
