package org.tocsin.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a replay compares with its record: in numbers, and as two cumulative distributions of the
 * time from reported to the first unit on scene.
 *
 * @param incidents that were followed, over all replications
 * @param lines over all, by priority, then by type
 * @param curve up to where the slower of both has 99 %
 * @param largestGap between the two shares at one time, 0 to 1 (the statistic of Kolmogorov and
 *     Smirnov)
 * @param furthest the incidents whose recorded and simulated times are furthest apart, those that
 *     nobody came to first; at most ten
 */
public record ReplayComparison(
    long incidents,
    List<ReplayLine> lines,
    List<Point> curve,
    double largestGap,
    List<ReplayCase> furthest) {

  private static final int POINTS = 240;
  private static final int MOST_CASES = 10;

  /** Shares of incidents that were reached within a time. */
  public record Point(double seconds, double recorded, double simulated) {}

  public ReplayComparison {
    lines = List.copyOf(lines);
    curve = List.copyOf(curve);
    furthest = List.copyOf(furthest);
  }

  public static ReplayComparison of(ReplayPairs all) {
    List<ReplayPairs.Pair> pairs = all.pairs();
    List<ReplayLine> lines = new ArrayList<>();
    lines.add(ReplayLine.of("", "", pairs));
    Map<Integer, List<ReplayPairs.Pair>> byPriority = new TreeMap<>();
    Map<String, List<ReplayPairs.Pair>> byType = new TreeMap<>();
    for (ReplayPairs.Pair pair : pairs) {
      byPriority.computeIfAbsent(pair.priority(), key -> new ArrayList<>()).add(pair);
      byType.computeIfAbsent(pair.type(), key -> new ArrayList<>()).add(pair);
    }
    byPriority.forEach(
        (priority, some) -> lines.add(ReplayLine.of("priority", priority.toString(), some)));
    byType.forEach((type, some) -> lines.add(ReplayLine.of("type", type, some)));
    long[] recorded = pairs.stream().mapToLong(ReplayPairs.Pair::recordedMillis).sorted().toArray();
    long[] simulated = ReplayLine.simulated(pairs);
    return new ReplayComparison(
        all.incidents(),
        lines,
        curve(recorded, simulated),
        gap(recorded, simulated),
        furthest(pairs));
  }

  private static List<ReplayCase> furthest(List<ReplayPairs.Pair> pairs) {
    return pairs.stream()
        .sorted(Comparator.comparingLong(ReplayPairs.Pair::distanceMillis).reversed())
        .limit(MOST_CASES)
        .filter(pair -> pair.distanceMillis() > 0)
        .map(ReplayPairs.Pair::asCase)
        .toList();
  }

  private static List<Point> curve(long[] recorded, long[] simulated) {
    if (recorded.length == 0) {
      return List.of();
    }
    int late = (int) Math.ceil(0.99 * recorded.length) - 1;
    long last = recorded[late];
    for (int i = late; i >= 0; i--) {
      if (simulated[i] != Long.MAX_VALUE) {
        last = Math.max(last, simulated[i]);
        break;
      }
    }
    long step = Math.max(1000, (last / POINTS / 1000 + 1) * 1000);
    List<Point> points = new ArrayList<>();
    for (long at = 0; at < last + step; at += step) {
      points.add(new Point(at / 1000.0, share(recorded, at), share(simulated, at)));
    }
    return points;
  }

  private static double gap(long[] recorded, long[] simulated) {
    double largest = 0;
    for (long[] times : List.of(recorded, simulated)) {
      for (long at : times) {
        if (at != Long.MAX_VALUE) {
          largest = Math.max(largest, Math.abs(share(recorded, at) - share(simulated, at)));
        }
      }
    }
    return Math.round(largest * 1e6) / 1e6;
  }

  /** Of rising times, how many are at or below one. */
  private static double share(long[] rising, long at) {
    int low = Arrays.binarySearch(rising, at);
    int count = low < 0 ? -low - 1 : low + 1;
    while (low >= 0 && count < rising.length && rising[count] == at) {
      count++;
    }
    return rising.length == 0 ? 0 : Math.round(1e6 * count / rising.length) / 1e6;
  }

  /** Over all incidents. */
  public ReplayLine overall() {
    return lines.get(0);
  }

  /** Whether the record knows any arrival. */
  public boolean isThere() {
    return overall().n() > 0;
  }
}
