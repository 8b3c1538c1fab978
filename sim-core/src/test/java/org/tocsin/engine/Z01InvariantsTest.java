package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.drill.Drill;
import org.tocsin.engine.IncidentWatch.End;
import org.tocsin.incident.Incident;
import org.tocsin.incident.PeopleCourse;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordAssembler;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.AtLevel;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.CommunicationFact;
import org.tocsin.timeline.EvaluationFact;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.IncidentFact;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.OfUnit;
import org.tocsin.timeline.RoadFact;
import org.tocsin.timeline.StationFact;
import org.tocsin.timeline.TimelineText;
import org.tocsin.town.RandomDrill;
import org.tocsin.town.RandomDrills;

/** What holds in every drill, whatever features it has. */
class Z01InvariantsTest {

  @Property(tries = 300)
  void noUnitIsInTwoPlacesNoneIsSentOffDutyAndEveryIncidentHasOneEnd(
      @ForAll(supplier = RandomDrills.class) RandomDrill some) {
    Drill drill = some.drill();
    IncidentWatch incidents = new IncidentWatch();
    OutcomeWatch outcomes = new OutcomeWatch();
    PatientWatch patients = new PatientWatch();

    run(
        some,
        drill,
        new Broadcast(
            List.of(
                incidents,
                new UnitWatch(),
                new DutyWatch(drill),
                new DoorWatch(drill.city().units()),
                new RadioWatch(),
                new EvaluatorWatch(),
                new PostWatch(drill.city().units()),
                patients,
                outcomes)));

    assertThat(patients.leftBehind).isEmpty();
    assertThat(incidents.occurred).containsAll(incidents.reported);
    assertThat(incidents.reported.size())
        .isEqualTo(
            incidents.count(End.CLOSED)
                + incidents.count(End.TURNED_AWAY)
                + incidents.count(End.UNREPORTED)
                + incidents.open());
    assertThat(incidents.ends.keySet())
        .filteredOn(incident -> hasPeople(incident, some))
        .allSatisfy(incident -> assertThat(outcomes.settled).containsKey(incident));
  }

  /** Who waits for help until somebody comes, or nobody will. */
  private static boolean hasPeople(Incident incident, RandomDrill some) {
    return incident.type().course() instanceof PeopleCourse
        && !Sighting.isFalseAlarm(incident, new RandomStreams(some.number(), 0));
  }

  @Property(tries = 100)
  void eachIncidentFromTimeZeroOnHasOneRowThatTellsItsEnd(
      @ForAll(supplier = RandomDrills.class) RandomDrill some) {
    IncidentWatch incidents = new IncidentWatch();
    Rows rows = new Rows();
    Broadcast consumers = new Broadcast(List.of(incidents, rows, new RecordAssembler(rows)));

    run(some, some.drill(), consumers);
    consumers.close();

    assertThat(rows.outcomes.keySet()).isEqualTo(rows.counted);
    assertThat(rows.outcomes)
        .allSatisfy(
            (incident, outcome) -> {
              End end = incidents.ends.get(incident);
              assertThat(outcome).isEqualTo(end == null ? IncidentRecord.OPEN : end.outcome());
            });
  }

  @Property(tries = 60)
  void theSameSeedGivesTheSameFacts(@ForAll(supplier = RandomDrills.class) RandomDrill some) {
    assertThat(timeline(some)).isEqualTo(timeline(some));
  }

  /** Else the properties would hold of nothing: whatever can happen does in some of these. */
  @Example
  void everyKindOfFactHappensInSomeRandomDrill() {
    Set<String> happened = new TreeSet<>();
    Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
    FactConsumer listener =
        new FactConsumer() {
          @Override
          public void hear(Fact fact) {
            happened.add(fact.getClass().getSimpleName());
            kinds.add(fact.kind());
            assertThat(about(fact)).as(fact.word()).isEqualTo(about(fact.kind()));
          }
        };
    for (int number = 0; number < 100; number++) {
      RandomDrill some = RandomDrill.of(number);
      run(some, some.drill(), listener);
    }

    assertThat(happened).isEqualTo(everyKindOfFact());
    assertThat(kinds).containsExactly(FactKind.values());
  }

  /** What a fact is about, by what it holds. */
  private static List<Boolean> about(Fact fact) {
    return List.of(
        fact instanceof IncidentFact,
        fact instanceof OfUnit,
        fact instanceof AtLevel,
        fact instanceof RoadFact,
        fact instanceof StationFact,
        fact instanceof CommunicationFact,
        fact instanceof EvaluationFact);
  }

  /** The same, by what its kind says. */
  private static List<Boolean> about(FactKind kind) {
    return List.of(
        kind.topic() == FactKind.Topic.INCIDENT,
        kind.isOfUnit(),
        kind.isAtLevel(),
        kind.topic() == FactKind.Topic.ROADS,
        kind.topic() == FactKind.Topic.STATION,
        kind.topic() == FactKind.Topic.COMMUNICATION,
        kind.topic() == FactKind.Topic.EXPECTED_ACTION);
  }

  /** Those that a consumer can hear of. */
  private static Set<String> everyKindOfFact() {
    return Arrays.stream(FactConsumer.class.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 1)
        .map(method -> method.getParameterTypes()[0])
        .filter(kind -> kind != Fact.class && Fact.class.isAssignableFrom(kind))
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> timeline(RandomDrill some) {
    List<String> lines = new ArrayList<>();
    run(some, some.drill(), new TimelineText(lines::add));
    return lines;
  }

  private static void run(RandomDrill some, Drill drill, FactConsumer consumer) {
    DrillRunner.run(drill, new RandomStreams(some.number(), 0), consumer);
  }

  /** The rows of a replication, and the incidents that should have one. */
  private static final class Rows implements RecordConsumer, FactConsumer {
    private final Set<Incident> counted = new HashSet<>();
    private final Map<Incident, String> outcomes = new HashMap<>();

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      if (fact.atMillis() >= 0) {
        counted.add(fact.incident());
      }
    }

    @Override
    public void incident(IncidentRecord incident, List<ResponseRecord> responses) {
      assertThat(outcomes.put(incident.incident(), incident.outcome())).as("one row").isNull();
    }

    @Override
    public void response(ResponseRecord response) {
      assertThat(counted).contains(response.incident());
      assertThat(response.notifiedMillis()).isNotNegative();
    }

    @Override
    public void close() {}
  }
}
