package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.report.model.ChronicleLine;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.InjectDelivered;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitOutOfService;

/** What stands in the timeline of an after-action report. */
class ChronicleTest {

  private final Drill town = new GridTown(12, 5).drill;
  private final DemandEntry everyday = town.demand().get(0);
  private final DemandEntry scripted =
      new ScriptedDemand("drill", everyday.type(), everyday.places(), SimTime.ZERO);
  private final Drill drill = town.withDemand(List.of(everyday, scripted), town.clock());
  private final Unit unit = town.city().units().get(0);

  private List<String> told(List<Fact> facts) {
    Chronicle chronicle = new Chronicle(drill);
    facts.forEach(chronicle::hear);
    return chronicle.lines().stream().map(ChronicleLine::word).toList();
  }

  private static Fact reported(DemandEntry entry) {
    return new IncidentReported(1000, new Incident(entry, 1, entry.places().place(0), 1));
  }

  @Test
  void itTellsWhatDrillControlDidToUnitsAndNotWhatBefellThemAnyway() {
    assertThat(
            told(
                List.of(
                    new InjectDelivered(0, "ice", "It is icy"),
                    new UnitOutOfService(0, unit, false),
                    new UnitBrokeDown(0, unit, false))))
        .containsExactly("inject", "unit out");
  }

  @Test
  void itTellsOfTheIncidentsOfTheDrillAndNotOfEverydayOnes() {
    assertThat(told(List.of(reported(everyday), reported(scripted)))).containsExactly("reported");
  }

  @Test
  void aLongStoryIsCutButNeverWhatDrillControlDid() {
    List<Fact> facts = new ArrayList<>(Collections.nCopies(500, reported(scripted)));
    facts.add(new InjectDelivered(2000, "end", "It is over"));

    assertThat(told(facts)).hasSize(ChronicleLine.MOST_OF_INCIDENTS + 1).endsWith("inject");
  }
}
