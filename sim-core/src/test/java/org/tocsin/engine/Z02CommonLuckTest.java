package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.incident.PeopleCourse;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FireFlashedOver;
import org.tocsin.timeline.GasExploded;
import org.tocsin.timeline.IncidentNoticed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.OutcomeSettled;
import org.tocsin.timeline.PatientsFound;
import org.tocsin.town.Feature;
import org.tocsin.town.RandomDrill;
import org.tocsin.town.RandomDrills;

/**
 * Two drills that differ by anything but their demand meet the same incidents with the same luck,
 * so that what differs in the outcome comes from the decisions.
 */
class Z02CommonLuckTest {

  @Property(tries = 100)
  void whateverElseIsChangedTheSameIncidentsComeAndGrowAlike(
      @ForAll(supplier = RandomDrills.class) RandomDrill some,
      @ForAll("features") Set<Feature> others) {
    Set<Feature> changed =
        others.stream().filter(f -> !f.isOfDemand()).collect(Collectors.toCollection(HashSet::new));
    some.features().stream().filter(Feature::isOfDemand).forEach(changed::add);

    Luck before = luck(some, some.drill());
    Luck after = luck(some, new RandomDrill(some.number(), changed).drill());

    assertThat(after.incidents).isEqualTo(before.incidents);
    before.growth.keySet().retainAll(after.growth.keySet());
    after.growth.keySet().retainAll(before.growth.keySet());
    assertThat(after.growth).isEqualTo(before.growth);
  }

  @Property(tries = 60)
  void aWarmUpChangesNoIncidentAfterIt(@ForAll(supplier = RandomDrills.class) RandomDrill some) {
    List<String> without = luck(some, some.drill(Duration.ZERO)).incidents;

    assertThat(luck(some, some.drill(Duration.ofMinutes(100))).incidents).isEqualTo(without);
    assertThat(luck(some, some.drill(Duration.ofDays(1))).incidents).isEqualTo(without);
  }

  @Provide
  Arbitrary<Set<Feature>> features() {
    return RandomDrills.features();
  }

  private static Luck luck(RandomDrill some, Drill drill) {
    Luck luck = new Luck();
    DrillRunner.run(drill, new RandomStreams(some.number(), 0), luck);
    return luck;
  }

  /** What no decision has a say in; of growth only what decisions let happen. */
  private static final class Luck implements FactConsumer {
    final List<String> incidents = new ArrayList<>();
    final Map<String, Object> growth = new TreeMap<>();

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      if (fact.atMillis() >= 0) {
        Incident incident = fact.incident();
        incidents.add(
            String.join(
                " ",
                String.valueOf(fact.atMillis()),
                incident.id(),
                incident.type().id(),
                incident.place().location().toString(),
                String.valueOf(incident.randomKey())));
      }
    }

    @Override
    public void incidentNoticed(IncidentNoticed fact) {
      growth.putIfAbsent(fact.incident() + " noticed", fact.atMillis() + " by " + fact.source());
    }

    @Override
    public void fireFlashedOver(FireFlashedOver fact) {
      growth.put(fact.incident() + " flashed over", fact.atMillis() + " at " + fact.kilowatts());
    }

    @Override
    public void gasExploded(GasExploded fact) {
      growth.put(fact.incident() + " exploded", fact.atMillis());
    }

    @Override
    public void patientsFound(PatientsFound fact) {
      growth.put(fact.incident() + " patients", fact.patients());
    }

    @Override
    public void outcomeSettled(OutcomeSettled fact) {
      if (fact.incident().type().course() instanceof PeopleCourse) {
        fact.outcome()
            .people()
            .ifPresent(people -> growth.put(fact.incident() + " people", people.casualties()));
      }
    }
  }
}
