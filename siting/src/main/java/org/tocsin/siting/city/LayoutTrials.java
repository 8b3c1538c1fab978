package org.tocsin.siting.city;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.tocsin.experiment.Trials;
import org.tocsin.experiment.Variant;
import org.tocsin.measure.ClusteredRatio;
import org.tocsin.measure.RecordAssembler;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.selection.KimNelson;
import org.tocsin.siting.selection.Selection;

/**
 * Simulates layouts under common random numbers. What they are selected by and what is said of them
 * afterwards come from different replications, and neither from those of the search.
 */
final class LayoutTrials implements AutoCloseable {

  /** Replications of the search are numbered from 0. */
  private static final int SELECTION = 1_000_000;

  private static final int ESTIMATION = 2_000_000;
  private static final double DAYS_OF_YEAR = 365.25;
  private static final double MILLIS_OF_DAY = 86_400_000;

  private final CityProblem city;
  private final List<CoverLayer> layers;
  private final Trials trials;
  private final int count;
  private final Study.Progress progress;

  /**
   * @param layouts the first is what others are held against
   */
  LayoutTrials(
      CityProblem city, List<Layout> layouts, long seed, int threads, Study.Progress progress) {
    this.city = city;
    this.layers = city.question().layers();
    this.count = layouts.size();
    this.progress = progress;
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      variants.add(new Variant(Integer.toString(i), city.drill(layouts.get(i))));
    }
    this.trials = new Trials(seed, variants, threads);
  }

  /** How busy units are in some replications of the first layout. */
  Busyness busyness(int replications) throws InterruptedException {
    List<Busyness.Fold> folds = new ArrayList<>();
    trials.run(
        0,
        replications,
        List.of(0),
        (variant, replication) -> {
          Busyness.Fold fold = new Busyness.Fold(layers);
          synchronized (folds) {
            folds.add(fold);
          }
          return new RecordAssembler(fold);
        });
    long busy = folds.stream().mapToLong(Busyness.Fold::millis).sum();
    double duration = city.question().drill().clock().duration().toMillis();
    int units = city.standingUnits();
    return new Busyness(busy / (duration * replications * Math.max(1, units)), units);
  }

  /**
   * Selects.
   *
   * @param among places of the layouts that may be selected
   */
  Selection select(KimNelson procedure, Criterion criterion, List<Integer> among)
      throws InterruptedException {
    return procedure.select(
        among.size(),
        (replication, systems) -> {
          BitSet which = new BitSet();
          systems.stream().map(among::get).forEach(which::set);
          ArrivalTally[] tallies = run(SELECTION + replication, 1, which)[0];
          progress.replicationsDone(replication + 1);
          return which.stream().mapToDouble(i -> criterion.of(tallies[i], layers.size())).toArray();
        });
  }

  /** What each layout does, on fresh replications. */
  List<LayoutOutcome> estimate(int replications) throws InterruptedException {
    BitSet all = new BitSet();
    all.set(0, count);
    ArrivalTally[][] tallies = run(ESTIMATION, replications, all);
    return IntStream.range(0, count).mapToObj(i -> outcome(tallies, i)).toList();
  }

  /** By replication, then by layout. */
  private ArrivalTally[][] run(int first, int replications, BitSet which)
      throws InterruptedException {
    Map<String, ArrivalTally> tallies = new ConcurrentHashMap<>();
    trials.run(
        first,
        replications,
        which.stream().boxed().toList(),
        (variant, replication) -> {
          ArrivalTally tally = new ArrivalTally(layers);
          tallies.put(variant.name() + "/" + replication, tally);
          return new RecordAssembler(tally);
        });
    ArrivalTally[][] sorted = new ArrivalTally[replications][count];
    for (int r = 0; r < replications; r++) {
      for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
        sorted[r][i] = Objects.requireNonNull(tallies.get(i + "/" + (first + r)));
      }
    }
    return sorted;
  }

  private LayoutOutcome outcome(ArrivalTally[][] tallies, int layout) {
    List<LayoutOutcome.InTime> inTime = new ArrayList<>();
    for (int layer = 0; layer < layers.size(); layer++) {
      inTime.add(inTime(tallies, layout, layer));
    }
    Ratio present = ratio(tallies, 0, ArrivalTally::arrivalSeconds, ArrivalTally::incidents);
    Ratio with = ratio(tallies, layout, ArrivalTally::arrivalSeconds, ArrivalTally::incidents);
    return new LayoutOutcome(
        ClusteredRatio.estimate(with.values(), with.sizes(), null), with.less(present, 1), inTime);
  }

  private LayoutOutcome.InTime inTime(ArrivalTally[][] tallies, int layout, int layer) {
    Ratio present = ratio(tallies, 0, t -> t.inTime(layer), t -> t.counted(layer));
    Ratio with = ratio(tallies, layout, t -> t.inTime(layer), t -> t.counted(layer));
    double days = city.question().drill().clock().duration().toMillis() / MILLIS_OF_DAY;
    double perYear = DAYS_OF_YEAR / days * DoubleStream.of(present.sizes()).average().orElse(0);
    return new LayoutOutcome.InTime(
        ClusteredRatio.shareEstimate(with.values(), with.sizes(), null),
        with.less(present, perYear));
  }

  private static Ratio ratio(
      ArrivalTally[][] tallies,
      int layout,
      ToDoubleFunction<ArrivalTally> value,
      ToDoubleFunction<ArrivalTally> size) {
    return new Ratio(
        each(tallies, row -> value.applyAsDouble(row[layout])),
        each(tallies, row -> size.applyAsDouble(row[layout])));
  }

  private static double[] each(ArrivalTally[][] tallies, ToDoubleFunction<ArrivalTally[]> number) {
    double[] numbers = new double[tallies.length];
    for (int r = 0; r < numbers.length; r++) {
      numbers[r] = number.applyAsDouble(tallies[r]);
    }
    return numbers;
  }

  @Override
  public void close() {
    trials.close();
  }
}
