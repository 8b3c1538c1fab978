package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tocsin.city.Station;
import org.tocsin.city.Zone;
import org.tocsin.time.HourTable;

/**
 * Folds rows into the samples of measures: incidents by type, zone, hour, severity and tier;
 * responses by tier and station.
 */
final class IncidentMeasures {

  /** The groups by hour: 00 to 23. */
  private static final List<String> HOURS_OF_DAY =
      IntStream.range(0, 24).mapToObj(hour -> (hour < 10 ? "0" : "") + hour).toList();

  /** Stands for a zone where an incident lies in none. */
  private static final String OUTSIDE = "";

  private final Batches batches;
  private final HourTable hours;
  private final boolean callsVary;
  private final boolean zoned;
  private final GroupSamples overall;
  private final Map<String, GroupSamples> byType = new HashMap<>();
  private final Map<String, GroupSamples> byZone = new HashMap<>();
  private final Map<String, GroupSamples> byHour = new HashMap<>();
  private final Map<String, GroupSamples> bySeverity = new HashMap<>();
  private final Map<String, GroupSamples> byTier = new HashMap<>();
  private final Map<String, GroupSamples> byStation = new HashMap<>();
  private final Map<Station, Long> responsesOf = new HashMap<>();

  /**
   * @param callsVary whether answering and processing are measures of their own
   * @param zoned whether there are zones, so that incidents may lie outside every one of them
   */
  IncidentMeasures(Batches batches, HourTable hours, boolean callsVary, boolean zoned) {
    this.zoned = zoned;
    this.callsVary = callsVary;
    this.batches = batches;
    this.hours = hours;
    this.overall = new GroupSamples(batches.count());
  }

  void add(IncidentRecord incident, List<ResponseRecord> responses, int cluster) {
    addIncident(overall, incident, cluster);
    addIncident(group(byType, incident.incident().type().id()), incident, cluster);
    Zone zone = incident.incident().place().zone();
    if (zoned) {
      addIncident(group(byZone, zone == null ? OUTSIDE : zone.id()), incident, cluster);
    }
    int hour = hours.hourOfWeek(incident.reportedMillis()) % 24;
    addIncident(group(byHour, HOURS_OF_DAY.get(hour)), incident, cluster);
    addIncident(group(bySeverity, incident.incident().type().severity().id()), incident, cluster);
    addTierArrivals(incident, responses, cluster);
    for (ResponseRecord response : responses) {
      responsesOf.merge(response.unit().station(), 1L, Long::sum);
      if (response.onSceneMillis() != NEVER) {
        addResponse(overall, response, cluster);
        addResponse(group(byTier, response.unit().station().tier().id()), response, cluster);
        addResponse(group(byStation, response.unit().station().id()), response, cluster);
      }
    }
  }

  /** How often units of a station were sent, whether they came or were called off. */
  long responsesOf(Station station) {
    return responsesOf.getOrDefault(station, 0L);
  }

  void handTo(Samples<MeasureKey> all) {
    overall.handTo(all, "", "");
    byType.forEach((value, samples) -> samples.handTo(all, "type", value));
    byZone.forEach((value, samples) -> samples.handTo(all, "zone", value));
    byHour.forEach((value, samples) -> samples.handTo(all, "hour", value));
    bySeverity.forEach((value, samples) -> samples.handTo(all, "severity", value));
    byTier.forEach((value, samples) -> samples.handTo(all, "tier", value));
    byStation.forEach((value, samples) -> samples.handTo(all, "station", value));
  }

  private void addIncident(GroupSamples group, IncidentRecord row, int cluster) {
    long reported = row.reportedMillis();
    group.add(MeasureKind.FIRST_ARRIVAL, cluster, reported, row.firstArrivalMillis());
    group.add(MeasureKind.CALL_HANDLING, cluster, reported, row.verifiedMillis());
    group.add(MeasureKind.FIRST_ACTION, cluster, untilNeeded(row, row.firstActionMillis()));
    group.add(MeasureKind.FULL_FORCE, cluster, untilNeeded(row, row.fullForceMillis()));
    if (row.verifiedMillis() != NEVER && !row.outcome().equals(IncidentRecord.TURNED_AWAY)) {
      group.add(MeasureKind.QUEUE_WAIT, cluster, 0, row.queueWaitMillis());
    }
    if (callsVary) {
      group.add(MeasureKind.CALL_ANSWERING, cluster, reported, row.answeredMillis());
      if (row.answeredMillis() != NEVER) {
        group.add(MeasureKind.CALL_PROCESSING, cluster, row.answeredMillis(), row.verifiedMillis());
      }
    }
  }

  /** From the report to a moment that is not needed any more once the incident is under control. */
  private static ClockReading untilNeeded(IncidentRecord row, long moment) {
    return ClockReading.of(row.reportedMillis(), moment, row.controlledMillis());
  }

  /** First arrival of a tier, for the incidents to which it was sent. */
  private void addTierArrivals(
      IncidentRecord incident, List<ResponseRecord> responses, int cluster) {
    for (int i = 0; i < responses.size(); i++) {
      String tier = responses.get(i).unit().station().tier().id();
      if (isFirstOfTier(responses, i, tier)) {
        group(byTier, tier)
            .add(
                MeasureKind.FIRST_ARRIVAL,
                cluster,
                TierArrivals.reading(incident, responses, tier, incident.reportedMillis()));
      }
    }
  }

  private static boolean isFirstOfTier(List<ResponseRecord> responses, int index, String tier) {
    for (int i = 0; i < index; i++) {
      if (responses.get(i).unit().station().tier().id().equals(tier)) {
        return false;
      }
    }
    return true;
  }

  private static void addResponse(GroupSamples group, ResponseRecord row, int cluster) {
    group.add(MeasureKind.TURNOUT, cluster, row.notifiedMillis(), row.enRouteMillis());
    group.add(MeasureKind.TRAVEL, cluster, row.enRouteMillis(), row.onSceneMillis());
  }

  private GroupSamples group(Map<String, GroupSamples> groups, String value) {
    GroupSamples known = groups.get(value);
    if (known == null) {
      known = new GroupSamples(batches.count());
      groups.put(value, known);
    }
    return known;
  }
}
