package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.measure.MeasureKind;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.TimelineText;
import org.tocsin.town.RandomDrill;
import org.tocsin.town.RandomDrills;

/** What holds of the results of every drill, whatever features it has. */
class RandomDrillsTest {

  /** Of time from time 0 on, and of moves that no incident asks for. */
  private static final Set<MeasureKind> NOT_OF_INCIDENTS =
      Set.of(
          MeasureKind.UTILISATION,
          MeasureKind.DIVERSION,
          MeasureKind.TAKER_UTILISATION,
          MeasureKind.MOVE);

  @Property(tries = 40)
  void whatCameBeforeTimeZeroIsInNoMeasure(@ForAll(supplier = RandomDrills.class) RandomDrill some)
      throws InterruptedException {
    List<Fact> happened = new ArrayList<>();
    ConsumerFactory consumers =
        (variant, replication) ->
            new FactConsumer() {
              @Override
              public void incidentOccurred(IncidentOccurred fact) {
                happened.add(fact);
              }
            };

    Results results =
        new Experiment(some.number(), 4, 1)
            .run(new Variant("warm-up", some.warmUpAlone()), consumers, Progress.SILENT);

    assertThat(happened).isNotEmpty();
    assertThat(results.incidents()).isZero();
    assertThat(results.open()).isZero();
    assertThat(results.measures())
        .filteredOn(measure -> !NOT_OF_INCIDENTS.contains(measure.kind()))
        .allMatch(measure -> measure.n() == 0);
  }

  @Property(tries = 30)
  void aVariantWithoutChangesIsTheBaselineByteForByte(
      @ForAll(supplier = RandomDrills.class) RandomDrill some) throws InterruptedException {
    List<List<String>> told = new ArrayList<>();
    ConsumerFactory consumers =
        (variant, replication) -> {
          List<String> lines = new ArrayList<>();
          told.add(lines);
          return new TimelineText(lines::add);
        };

    List<Results> results =
        new Experiment(some.number(), 2, 1)
            .run(
                List.of(new Variant("base", some.drill()), new Variant("same", some.drill())),
                consumers,
                Progress.SILENT);

    Results base = results.get(0);
    Results same = results.get(1);
    assertThat(told.subList(2, 4)).isEqualTo(told.subList(0, 2));
    assertThat(same.incidents()).isEqualTo(base.incidents());
    assertThat(same.open()).isEqualTo(base.open());
    assertThat(same.measures()).isEqualTo(base.measures());
    assertThat(same.clauses()).isEqualTo(base.clauses());
    assertThat(same.coverage()).isEqualTo(base.coverage());
    assertThat(same.arrivalCurves()).isEqualTo(base.arrivalCurves());
    assertThat(same.stationLoads()).isEqualTo(base.stationLoads());
  }
}
