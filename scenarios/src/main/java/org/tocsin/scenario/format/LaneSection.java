package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.incident.FireLane;
import org.tocsin.incident.FireLane.Patrol;
import org.tocsin.incident.FireLanes;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;

/** The lanes by which vehicles come to the doors of a kind of incident. */
public record LaneSection(FireLane otherwise, Named<FireLane> byZone, Spot byZoneSpot) {

  private static final Field<Double> BLOCKED =
      optional(
          "blocked",
          Scalars.number(0, 1),
          "probability that parked cars block it when an incident begins; by blocksPerDay");
  private static final Field<Double> BLOCKS_PER_DAY =
      optional(
          "blocksPerDay",
          Scalars.number(0, 1e6),
          "how often a clear lane blocks, instead of blocked: it stays so until a patrol comes by;"
              + " by blocked");
  private static final Field<Duration> PATROL_EVERY =
      optional(
          "patrolEvery",
          Quantities.SPAN,
          "how often a patrol comes by and clears it, with blocksPerDay");
  private static final Field<RandomDuration> DELAY =
      optional(
          "delay",
          Laws.TIME,
          "how long the first vehicle that finds it blocked takes to get through; median 6 min,"
              + " sigma 0.3 (a test in Zhengzhou: about 6 min for 168 m past three cars; the spread"
              + " is ours)");
  private static final List<Field<?>> OF_A_LANE =
      List.of(BLOCKED, BLOCKS_PER_DAY, PATROL_EVERY, DELAY);

  private static final Form<FireLane> ZONE_LANE =
      new Form<>("zoneLane", "The lanes of a zone.", OF_A_LANE, LaneSection::lane);
  private static final Field<Named<FireLane>> BY_ZONE =
      optional("byZone", new MapOf<>(ZONE_LANE), "lanes of zones that have their own");

  static final Form<LaneSection> FORM =
      new Form<>(
          "lane",
          "The lane by which vehicles come to the door. Whoever comes on foot or by e-bike passes.",
          fields(),
          v -> new LaneSection(lane(v), v.or(BY_ZONE, Named.none()), v.spot(BY_ZONE)));

  private static List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>(OF_A_LANE);
    fields.add(BY_ZONE);
    return fields;
  }

  private static FireLane lane(Values v) {
    v.refuseBoth(BLOCKED, BLOCKS_PER_DAY);
    Optional<Double> rate = v.find(BLOCKS_PER_DAY);
    if (v.find(BLOCKED).isEmpty() && rate.isEmpty()) {
      throw new IllegalArgumentException(
          "no key \"blocked\" and no key \"blocksPerDay\"; one of them");
    }
    if (rate.isPresent() != v.find(PATROL_EVERY).isPresent()) {
      throw new IllegalArgumentException(
          rate.isPresent()
              ? "blocksPerDay without patrolEvery; how often a patrol clears it"
              : "patrolEvery without blocksPerDay; how often a clear lane blocks");
    }
    RandomDuration delay = v.or(DELAY, FireLane.USUAL_DELAY);
    return rate.isPresent()
        ? FireLane.patrolled(new Patrol(rate.get(), v.get(PATROL_EVERY)), delay)
        : FireLane.blocked(v.get(BLOCKED), delay);
  }

  /** Of all zones. */
  public FireLanes lanes() {
    return new FireLanes(otherwise, byZone.values());
  }
}
