package org.tocsin.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.CommunityAlerted;
import org.tocsin.timeline.FirstActionTaken;

/**
 * How many people of the community were alerted to incidents and came, how often they were the
 * first on scene, and whose first action was; by cluster and tier.
 */
final class CommunityCounts implements FactFold {

  /** What is counted of each tier, and of all of them together. */
  enum Count {
    /** Incidents to which people of the tier were alerted, even if nobody was near. */
    INCIDENTS,
    ALERTED,
    ACCEPTED,
    /** Of the incidents: those where one of the tier was the first of all on scene. */
    FIRST_ON_SCENE,
    /** Incidents, alerted to or not, whose first action was the tier's. */
    FIRST_ACTION
  }

  /** What one incident has seen. */
  private final class Tally {
    final int[] alerted = new int[tiers.size()];
    final int[] accepted = new int[tiers.size()];
    final boolean[] asked = new boolean[tiers.size()];
    int actedFirst = -1;
  }

  private final List<Tier> tiers;
  private final Map<Incident, Tally> open = new HashMap<>();
  private final long[][][] counts;
  private final GroupSamples[] people;

  CommunityCounts(Drill drill, Batches batches) {
    this.tiers = drill.city().tiersOfAll();
    this.counts = new long[batches.count()][tiers.size() + 1][Count.values().length];
    this.people = new GroupSamples[tiers.size() + 1];
    Arrays.setAll(people, i -> new GroupSamples(batches.count()));
  }

  @Override
  public void communityAlerted(CommunityAlerted fact) {
    if (fact.atMillis() >= 0) {
      CommunityPool pool = fact.pool();
      Tally tally = open.computeIfAbsent(fact.incident(), i -> new Tally());
      int tier = tiers.indexOf(pool.tier());
      tally.asked[tier] = true;
      tally.alerted[tier] += fact.alerted();
      tally.accepted[tier] += fact.accepted();
    }
  }

  @Override
  public void firstActionTaken(FirstActionTaken fact) {
    if (fact.atMillis() >= 0) {
      open.computeIfAbsent(fact.incident(), i -> new Tally()).actedFirst =
          tiers.indexOf(fact.unit().station().tier());
    }
  }

  /** An incident is over. */
  void add(IncidentRecord row, int cluster) {
    Tally tally = open.remove(row.incident());
    if (tally == null) {
      return;
    }
    int all = tiers.size();
    int first = row.firstUnit() == null ? -1 : tiers.indexOf(row.firstUnit().station().tier());
    boolean isAsked = false;
    for (int tier = 0; tier < tiers.size(); tier++) {
      if (tally.asked[tier]) {
        isAsked = true;
        addAsked(cluster, tier, tally.alerted[tier], tally.accepted[tier], first == tier);
      }
    }
    if (isAsked) {
      boolean isFirst = first >= 0 && tally.asked[first];
      int alerted = Arrays.stream(tally.alerted).sum();
      addAsked(cluster, all, alerted, Arrays.stream(tally.accepted).sum(), isFirst);
    }
    if (tally.actedFirst >= 0) {
      count(cluster, tally.actedFirst, Count.FIRST_ACTION, 1);
      count(cluster, all, Count.FIRST_ACTION, 1);
    }
  }

  private void addAsked(int cluster, int tier, int alerted, int accepted, boolean isFirst) {
    count(cluster, tier, Count.INCIDENTS, 1);
    count(cluster, tier, Count.ALERTED, alerted);
    count(cluster, tier, Count.ACCEPTED, accepted);
    count(cluster, tier, Count.FIRST_ON_SCENE, isFirst ? 1 : 0);
    int perUnit = MeasureKind.COMMUNITY_ALERTED.perUnit();
    people[tier].add(MeasureKind.COMMUNITY_ALERTED, cluster, 0, (long) alerted * perUnit);
    people[tier].add(MeasureKind.COMMUNITY_ACCEPTED, cluster, 0, (long) accepted * perUnit);
  }

  private void count(int cluster, int tier, Count what, int amount) {
    counts[cluster][tier][what.ordinal()] += amount;
  }

  @Override
  public void handTo(Samples<MeasureKey> all) {
    people[tiers.size()].handTo(all, "", "");
    for (int tier = 0; tier < tiers.size(); tier++) {
      people[tier].handTo(all, "tier", tiers.get(tier).id());
    }
  }

  /** By tier, in the order of {@link org.tocsin.city.City#tiersOfAll}, then of all; and count. */
  long[][] ofCluster(int cluster) {
    return counts[cluster];
  }
}
