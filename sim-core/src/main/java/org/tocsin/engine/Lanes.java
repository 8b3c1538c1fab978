package org.tocsin.engine;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.tocsin.incident.FireLane;
import org.tocsin.incident.FireLane.Patrol;
import org.tocsin.incident.FireLanes;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.NetworkKind;
import org.tocsin.timeline.LaneCleared;
import org.tocsin.timeline.LaneFoundBlocked;

/**
 * The blocked lanes to the doors of incidents: each until a patrol comes by, or the first vehicle
 * has got through; those that come meanwhile wait with it. Keeps blocked lanes only.
 */
final class Lanes {

  private static final class Block {
    final FireLane lane;
    @Nullable Scheduled patrol;
    boolean found;
    long openMillis;

    Block(FireLane lane) {
      this.lane = lane;
    }
  }

  private final Replication replication;
  private final Map<IncidentLifecycle, Block> blocks = new HashMap<>();

  Lanes(Replication replication) {
    this.replication = replication;
  }

  /** An incident begins: its lane is blocked, or not. */
  void occur(IncidentLifecycle incident) {
    FireLanes lanes = incident.type().lanes().orElse(null);
    if (lanes == null) {
      return;
    }
    FireLane lane = lanes.to(incident.incident().place());
    RandomStream luck = Luck.LANE_BLOCKED.of(incident);
    Patrol patrol = lane.patrol().orElse(null);
    if (patrol == null) {
      if (luck.nextDouble() < lane.blockedShare()) {
        blocks.put(incident, new Block(lane));
      }
      return;
    }
    // The incident falls anywhere between two visits; the lane has blocked since the last, or not.
    double sinceVisit = luck.nextDouble();
    double blocked = -FastMath.expm1(-patrol.blocksWithin(sinceVisit));
    if (luck.nextDouble() < blocked) {
      Block block = new Block(lane);
      blocks.put(incident, block);
      long untilVisit = Math.round((1 - sinceVisit) * patrol.interval().toMillis());
      block.patrol =
          replication.simulator().after(untilVisit, "patrol lane", () -> clear(incident));
    }
  }

  private void clear(IncidentLifecycle incident) {
    blocks.remove(incident);
    replication.state(new LaneCleared(replication.nowMillis(), incident.incident()));
  }

  /** How long a unit that comes to the lane of an incident now is held up; 0 if not at all. */
  long delayMillis(IncidentLifecycle incident, UnitLifecycle unit) {
    if (blocks.isEmpty() || unit.unit().type().outbound().network() != NetworkKind.CAR) {
      return 0;
    }
    Block block = blocks.get(incident);
    if (block == null) {
      return 0;
    }
    long now = replication.nowMillis();
    if (!block.found) {
      block.found = true;
      block.openMillis = now + Luck.LANE_DELAY.millis(block.lane.delay(), incident);
      cancelPatrol(block);
    }
    long delay = Math.max(0, block.openMillis - now);
    if (delay > 0) {
      replication.state(new LaneFoundBlocked(now, incident.incident(), unit.unit(), delay));
    }
    return delay;
  }

  /** An incident is over. */
  void end(IncidentLifecycle incident) {
    Block block = blocks.isEmpty() ? null : blocks.remove(incident);
    if (block != null) {
      cancelPatrol(block);
    }
  }

  private void cancelPatrol(Block block) {
    if (block.patrol != null) {
      replication.simulator().cancel(block.patrol);
      block.patrol = null;
    }
  }
}
