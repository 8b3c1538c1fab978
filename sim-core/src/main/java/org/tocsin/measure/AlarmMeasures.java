package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Need;
import org.tocsin.timeline.AlarmLowered;
import org.tocsin.timeline.AlarmRaised;
import org.tocsin.timeline.CommandEstablished;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentSizedUp;
import org.tocsin.timeline.IncidentVerified;

/**
 * How high alarms rise, how long it takes from a size-up that finds more is needed until the alarm
 * is raised, and when a commander is on scene. Of incidents of the drill that were verified; only
 * what is still open is kept.
 */
final class AlarmMeasures implements FactFold {

  private static final class Open {
    final int cluster;
    long reportedMillis = NEVER;
    long foundMoreMillis = NEVER;

    /** Called for now; before the call is verified, what will be called for then. */
    int level;

    /** Called for so far. */
    int highest;

    boolean verified;
    boolean commanded;

    Open(int cluster, int level) {
      this.cluster = cluster;
      this.level = level;
    }
  }

  private final Batches batches;
  private final boolean commanded;
  private final TreeSet<String> levels;
  private final Map<Incident, Open> open = new HashMap<>();
  private final GroupSamples overall;
  private final Map<String, GroupSamples> byLevel = new HashMap<>();

  AlarmMeasures(Drill drill, Batches batches) {
    this.batches = batches;
    this.commanded = drill.plan().command().isPresent();
    this.levels =
        drill.types().stream()
            .filter(type -> type.alarm().isPresent())
            .flatMap(type -> type.need().levels().stream())
            .map(Need.Level::id)
            .collect(Collectors.toCollection(TreeSet::new));
    this.overall = new GroupSamples(batches.count());
  }

  /** Whether alarm levels may change, or anybody commands. */
  static boolean areNeeded(Drill drill) {
    return drill.plan().command().isPresent()
        || drill.types().stream().anyMatch(type -> type.alarm().isPresent());
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    if (fact.atMillis() >= 0 && (commanded || mayChange(fact.incident()))) {
      int atOnce = fact.incident().type().alarm().map(rule -> rule.atOnce()).orElse(0);
      open.put(fact.incident(), new Open(batches.indexAt(fact.atMillis()), atOnce));
    }
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    Open incident = open.get(fact.incident());
    if (incident != null) {
      incident.reportedMillis = fact.atMillis();
    }
  }

  @Override
  public void incidentVerified(IncidentVerified fact) {
    Open incident = open.get(fact.incident());
    if (incident != null) {
      incident.verified = true;
      incident.highest = Math.max(incident.highest, incident.level);
    }
  }

  @Override
  public void incidentSizedUp(IncidentSizedUp fact) {
    Open incident = open.get(fact.incident());
    // Where nobody commands, a decision takes no time and is no measure.
    if (commanded && incident != null && level(fact.incident(), fact.level()) > incident.level) {
      incident.foundMoreMillis = fact.atMillis();
    }
  }

  @Override
  public void alarmRaised(AlarmRaised fact) {
    Open incident = open.get(fact.incident());
    if (incident != null) {
      if (incident.foundMoreMillis != NEVER) {
        overall.add(
            MeasureKind.ALARM_DECISION,
            incident.cluster,
            incident.foundMoreMillis,
            fact.atMillis());
        incident.foundMoreMillis = NEVER;
      }
      incident.level = level(fact.incident(), fact.level());
      incident.highest = Math.max(incident.highest, incident.level);
    }
  }

  @Override
  public void alarmLowered(AlarmLowered fact) {
    Open incident = open.get(fact.incident());
    if (incident != null) {
      incident.level = level(fact.incident(), fact.level());
    }
  }

  @Override
  public void commandEstablished(CommandEstablished fact) {
    Open incident = open.get(fact.incident());
    if (incident != null) {
      incident.commanded = true;
      addCommand(incident, fact.atMillis());
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

  @Override
  public void handTo(Samples<MeasureKey> all) {
    overall.handTo(all, "", "");
    byLevel.forEach((level, samples) -> samples.handTo(all, "level", level));
  }

  private void end(Incident incident, Open what) {
    if (what.verified && mayChange(incident)) {
      String highest = incident.type().need().levels().get(what.highest).id();
      for (String level : levels) {
        byLevel
            .computeIfAbsent(level, l -> new GroupSamples(batches.count()))
            .add(
                MeasureKind.ALARM_LEVEL,
                what.cluster,
                0,
                level.equals(highest) ? OutcomeMeasures.YES : OutcomeMeasures.NO);
      }
    }
    if (what.verified && !what.commanded) {
      addCommand(what, NEVER);
    }
  }

  private void addCommand(Open incident, long atMillis) {
    if (commanded) {
      overall.add(MeasureKind.COMMAND, incident.cluster, incident.reportedMillis, atMillis);
    }
  }

  private static boolean mayChange(Incident incident) {
    return incident.type().alarm().isPresent();
  }

  private static int level(Incident incident, String id) {
    List<Need.Level> levels = incident.type().need().levels();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(incident + " has no level " + id);
  }
}
