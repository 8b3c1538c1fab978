package org.tocsin.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.scenario.ScenarioFiles;
import org.tocsin.scenario.roads.RoadFiles;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentOccurred;

/** The ready drill that shows what injects do: from the author's words to the timeline. */
class EarthquakeTest {

  @TempDir Path folder;

  @Test
  void whatTheAuthorWroteHappens() {
    Log quake = run("xicheng-earthquake");

    assertThat(quake.words)
        .contains("road closed", "road open", "road slow", "unit out", "unit back")
        .contains("road reported", "road known")
        .contains("station shut", "station open", "down", "restored", "demand", "as usual");
    assertThat(quake.incidents)
        .contains("earthquake/school/1", "earthquake/ignitions/8", "earthquake/collapsed-house/12")
        .anyMatch(id -> id.startsWith("person-trapped+earthquake/"))
        .anyMatch(id -> id.matches("earthquake/collapsed-house/\\d+/person-trapped/\\d"));
  }

  @Test
  void theIncidentsOfAnOrdinaryDayAreTheSameWithAndWithoutIt() {
    List<String> everyday = run("xicheng").incidents;

    assertThat(run("xicheng-earthquake").incidents).containsAll(everyday).hasSizeGreaterThan(60);
    assertThat(everyday).hasSizeLessThan(60);
  }

  private Log run(String name) {
    Drill drill =
        ScenarioFiles.load(
                ScenarioLibrary.find(name).orElseThrow(),
                List.of(),
                new RoadFiles(Map.of(), "Linux", folder),
                Map.of())
            .drill()
            .orElseThrow();
    Log log = new Log();
    DrillRunner.run(drill, new RandomStreams(1, 0), log);
    return log;
  }

  /** What has happened. */
  private static final class Log implements FactConsumer {
    final Set<String> words = new TreeSet<>();
    final List<String> incidents = new ArrayList<>();

    @Override
    public void hear(Fact fact) {
      words.add(fact.word());
      fact.tell(this);
    }

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      if (fact.atMillis() >= 0) {
        incidents.add(fact.incident().id());
      }
    }
  }
}
