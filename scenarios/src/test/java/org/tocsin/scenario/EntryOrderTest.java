package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.timeline.TimelineText;

/** In which order an author tells of his stations, zones and incidents changes nothing. */
class EntryOrderTest {

  /** Groups whose order has no meaning, unlike that of alarm levels, waves, ranks and cards. */
  private static final Set<String> WITHOUT_ORDER =
      Set.of(
          "",
          "clock",
          "city",
          "zones",
          "hospitals",
          "rosters",
          "unitTypes",
          "stations",
          "community",
          "incidents",
          "demand",
          "plan",
          "standards");

  private static final String SCENARIO =
      """
      tocsin: 1
      clock: { start: 2026-03-10T18:00:00, zone: Asia/Shanghai, duration: 24h, warmUp: 2h }
      city:
        roads: { nodes: nodes.csv, arcs: arcs.csv }
        zones:
          - { id: west, population: 3000, centre: [116.400, 39.9025] }
          - { id: east, population: 1000, centre: [116.410, 39.9025] }
          - { id: middle, population: 2000, centre: [116.405, 39.9025] }
        hospitals:
          - { id: mercy, name: Mercy, at: [116.400, 39.905], bays: 1, divertsAt: 2 }
          - { id: grace, name: Grace, at: [116.410, 39.905], bays: 1, divertsAt: 2 }
      rosters:
        day: { shifts: [ { days: [mon, tue, wed], hours: "07:00-19:00" } ] }
        evening: { shifts: [ { days: [tue, wed], hours: "15:00-23:00" } ] }
      unitTypes:
        engine: { provides: { pumping: 1, initial-attack: 1 }, flow: 300 L/min, mode: drive, turnout: 60 s }
        rescue: { provides: { rescue: 1, captain: 1 }, mode: drive, turnout: 60 s }
        ambulance: { provides: { medical: 1, transport: 1 }, mode: drive, turnout: 30 s, noise: 0.2 }
      stations:
        - { id: second, tier: central, at: [116.410, 39.900], units: [ { type: engine, roster: day }, { type: rescue } ] }
        - { id: first, tier: central, at: [116.400, 39.900], units: [ { type: engine, roster: evening }, { type: rescue } ] }
        - { id: third, tier: small, at: [116.405, 39.900], units: [ { type: engine }, { type: ambulance, count: 2 } ] }
      community:
        - { id: riders, tier: grid-worker, perZone: 2, provides: { initial-attack: 1 }, alert: { radius: 600 m, accepts: 0.4 } }
        - { id: neighbours, tier: volunteer, people: 8, where: population, provides: { initial-attack: 1 }, alert: { radius: 600 m, accepts: 0.4 } }
      incidents:
        house-fire:
          needs: { first: { initial-attack: 1 }, alarm-1: { pumping: 2, rescue: 1 } }
          alarm: { atOnce: first, sizeUp: 30 s, finds: { first: 0.5, alarm-1: 0.5 } }
          course: { fire: { growth: fast } }
        illness:
          needs: { first: { medical: 1 } }
          work: 12 min
          transport: { handover: 20 min }
        bin-fire:
          severity: minor
          needs: { first: { initial-attack: 1 } }
          work: 10 min
      demand:
        - { type: illness, perDay: 30, where: population }
        - { type: house-fire, perDay: 12, where: population }
        - { type: bin-fire, perDay: 20, where: streets }
        - { id: one, type: house-fire, at: "03:10", place: [116.404, 39.905] }
        - { id: another, type: bin-fire, at: "03:10", place: [116.406, 39.905] }
        - { id: third-at-once, type: house-fire, at: "03:10", place: [116.405, 39.905] }
      plan:
        preempt: [ { from: 4, to: 2 }, { from: 4, to: 3 } ]
        reassign: 20 s
        command: { ranks: [ { commander: captain, delay: 90 s, present: 20 s } ] }
        relocation: { dmexclp: { type: engine, within: 3 min, busy: 0.3 } }
      standards: [ cn-5-minute, nfpa-1710, cn-60-second ]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theSameEntriesInAnotherOrderAreTheSameDrill(int shuffling) throws InterruptedException {
    ScenarioText scenario = ScenarioText.in(folder).replacedBy(SCENARIO);
    Told told = told(scenario.drill());

    String shuffled = shuffled(new Random(shuffling));

    assertThat(shuffled).isNotEqualTo(shuffled(new Random(0)));
    assertThat(told(scenario.replacedBy(shuffled).drill())).isEqualTo(told);
  }

  /** Everything that results say, and the timelines. */
  private record Told(List<List<String>> timelines, List<?> results) {}

  private static Told told(Drill drill) throws InterruptedException {
    List<List<String>> timelines = new ArrayList<>();
    ConsumerFactory consumers =
        (variant, replication) -> {
          List<String> lines = new ArrayList<>();
          timelines.add(lines);
          return new TimelineText(lines::add);
        };
    Results results =
        new Experiment(1, 2, 1).run(new Variant("drill", drill), consumers, Progress.SILENT);
    assertThat(timelines.get(0)).hasSizeGreaterThan(500);
    return new Told(
        timelines,
        List.of(
            results.incidents(),
            results.measures(),
            Set.copyOf(results.clauses()),
            results.coverage(),
            results.arrivalCurves(),
            results.stationLoads()));
  }

  private static String shuffled(Random random) {
    Object top = new Load(LoadSettings.builder().build()).loadFromString(SCENARIO);
    return new Dump(DumpSettings.builder().build()).dumpToString(shuffled("", top, random));
  }

  private static Object shuffled(String key, Object value, Random random) {
    if (value instanceof Map<?, ?> map) {
      List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
      if (WITHOUT_ORDER.contains(key)) {
        Collections.shuffle(entries, random);
      }
      Map<String, Object> result = new LinkedHashMap<>();
      entries.forEach(
          e -> {
            String name = String.valueOf(e.getKey());
            result.put(name, shuffled(name, e.getValue(), random));
          });
      return result;
    }
    if (value instanceof List<?> list && WITHOUT_ORDER.contains(key)) {
      List<Object> result = new ArrayList<>(list);
      Collections.shuffle(result, random);
      return result;
    }
    return value;
  }
}
