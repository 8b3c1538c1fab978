package org.tocsin.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Hospital;
import org.tocsin.drill.Drill;

/**
 * The share of time that hospitals sent ambulances elsewhere, for those that may: each, and all
 * together.
 */
final class Diversion {

  private final List<Hospital> hospitals;
  private final Predicate<Hospital> mayDivert;
  private final int replications;
  private final TimeShares shares;

  Diversion(Drill drill, List<ReplicationMeasures> parts, @Nullable String noInterval) {
    this.hospitals = drill.bringsPatients() ? drill.city().hospitals() : List.of();
    this.mayDivert = drill::mayDivert;
    this.replications = parts.size();
    this.shares = new TimeShares(noInterval);
    parts.forEach(part -> shares.add(part.divertedMillis(), part.batches()));
  }

  List<MeasureResult> results() {
    int[] may =
        IntStream.range(0, hospitals.size())
            .filter(i -> mayDivert.test(hospitals.get(i)))
            .toArray();
    List<MeasureResult> results = new ArrayList<>();
    if (may.length > 0) {
      results.add(result(new TreeMap<>(), may));
    }
    for (int i : may) {
      TreeMap<String, String> group = new TreeMap<>();
      group.put("hospital", hospitals.get(i).id());
      results.add(result(group, i));
    }
    return results;
  }

  private MeasureResult result(SortedMap<String, String> group, int... members) {
    return MeasureResult.ofTime(
        MeasureKind.DIVERSION, group, members.length, replications, shares.of(members));
  }
}
