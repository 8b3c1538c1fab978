package org.tocsin.report.film;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Unit;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.drill.Inject;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.report.GridTown;
import org.tocsin.roads.Closure;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadChange;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.DeadlinePassed;
import org.tocsin.timeline.DeadlineSet;
import org.tocsin.timeline.ExpectedActionLate;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentControlled;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.InjectDelivered;
import org.tocsin.timeline.Milestone;
import org.tocsin.timeline.RoadsClosed;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitOutOfService;
import org.tocsin.timeline.UnitReturned;

/** What a film holds of a short story, without a browser. */
class TakeJsonTest {

  private final Drill drill =
      new GridTown(4, 0)
          .drill
          .withInjects(
              List.of(
                  new Inject("ice", SimTime.ofMillis(2000), List.of(), "It is icy"),
                  new Inject("never", SimTime.ofMillis(9_000_000), List.of(), "")))
          .withExpects(
              List.of(expected("first", "First engine"), expected("told", ""), expected("x", "")));
  private final DemandEntry entry = drill.demand().get(0);
  private final Incident incident = new Incident(entry, 1, entry.places().place(0), 1);
  private final Unit unit = drill.city().units().get(0);
  private final FilmRecorder recorder = new FilmRecorder("as it is", drill, 3);

  private static ExpectedAction expected(String id, String title) {
    return new ExpectedAction(
        id,
        title,
        Milestone.first(FactPattern.of(FactKind.ON_SCENE)),
        new Deadline.At(SimTime.after(Duration.ofMinutes(5))),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private JsonNode take() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = mapper.getFactory().createGenerator(text)) {
      TakeJson.write(json, recorder, 0);
    }
    return mapper.readTree(text.toString());
  }

  private void aFireIsPutOut() {
    recorder.hear(new IncidentOccurred(1000, incident));
    recorder.hear(new IncidentReported(3000, incident));
    recorder.hear(new UnitNotified(30_000, incident, unit, "first", 90_000));
    recorder.hear(new UnitEnRoute(60_000, incident, unit));
    recorder.hear(new UnitArrived(121_000, incident, unit, 700));
    recorder.hear(new IncidentControlled(600_000, incident));
    recorder.hear(new UnitCleared(700_000, incident, unit));
    recorder.hear(new IncidentClosed(700_000, incident));
    recorder.hear(new UnitReturned(800_000, incident, unit));
  }

  @Test
  void anIncidentIsToldByItsStagesAndAUnitByWhatItDoesForWhich() throws IOException {
    aFireIsPutOut();

    JsonNode told = take().path("incidents").path(0);
    assertThat(told.path("id").asText()).isEqualTo(incident.id());
    assertThat(told.path("steps")).hasToString("[10,0,0,30,1,0,1210,3,0,6000,4,0,7000,5,0]");
    assertThat(take().path("units").path(0).path("id").asText()).isEqualTo(unit.id());
    assertThat(take().path("units").path(0).path("steps"))
        .hasToString("[300,1,0,600,2,0,1210,3,0,7000,4,0,8000,0,-1]");
  }

  @Test
  void aFactNamesItsIncidentAndItsUnitAndSaysTheRest() throws IOException {
    aFireIsPutOut();
    recorder.hear(new RoadsClosed(900_000, "Bridge", false, false));
    recorder.hear(new UnitOutOfService(900_000, unit, false));

    JsonNode facts = take().path("facts");
    assertThat(facts.path("words"))
        .hasToString(
            "[\"occurred\",\"reported\",\"notified\",\"en route\",\"on scene\",\"controlled\","
                + "\"cleared\",\"closed\",\"in quarters\",\"road closed\",\"unit out\"]");
    assertThat(facts.path("word")).hasToString("[0,1,2,3,4,5,6,7,8,9,10]");
    assertThat(facts.path("at")).hasToString("[10,20,270,300,610,4790,1000,0,1000,1000,0]");
    assertThat(facts.path("incident")).hasToString("[0,0,0,0,0,0,0,0,0,-1,-1]");
    assertThat(facts.path("unit")).hasToString("[-1,-1,0,0,0,-1,0,-1,0,-1,0]");
    assertThat(texts(facts.path("subject")))
        .containsExactly("", "", "", "", "", "", "", "", "", "Bridge", "");
    assertThat(texts(facts.path("detail")).subList(2, 11))
        .containsExactly(
            "first expected 90.0 s", "", "700 m", "", "", "", "", "not known yet", "in quarters");
  }

  @Test
  void whatBecomesOfAStreetIsToldWithWhetherAnybodyKnows() throws IOException {
    RoadChange closed = new RoadChange(1, NetworkKind.CAR, 5, Closure.CLOSED, 1);
    RoadChange slow = new RoadChange(2, NetworkKind.CAR, 6, Closure.OPEN, 0.5);
    RoadChange open = new RoadChange(3, NetworkKind.CAR, 5, Closure.OPEN, 1);
    recorder.streetsChangedUnseen(1000, List.of(closed));
    recorder.streetsChanged(2000, List.of(closed, slow));
    recorder.streetsChangedUnseen(2000, List.of(open));
    recorder.streetsChanged(3000, List.of(open));

    int first = recorder.segments().of(NetworkKind.CAR, 5);
    int second = recorder.segments().of(NetworkKind.CAR, 6);
    assertThat(take().path("streets"))
        .hasToString(
            "[10,%1$d,5,20,%1$d,2,20,%2$d,1,20,%1$d,2,30,%1$d,0]".formatted(first, second));
  }

  @Test
  void injectsSayWhenTheyCameAndDeadlinesHowTheyEnded() throws IOException {
    recorder.hear(new InjectDelivered(2000, "ice", "It is icy"));
    recorder.hear(new DeadlineSet(0, "first", 300_000));
    recorder.hear(new DeadlineSet(0, "told", 300_000));
    recorder.hear(new DeadlinePassed(300_000, "first"));
    recorder.hear(new DeadlinePassed(300_000, "told"));
    recorder.hear(new ExpectedActionLate(360_000, "first", 60_000));

    assertThat(take().path("injects"))
        .hasToString(
            "[{\"id\":\"ice\",\"text\":\"It is icy\",\"at\":20},"
                + "{\"id\":\"never\",\"text\":\"\",\"at\":-1}]");
    assertThat(take().path("deadlines"))
        .hasToString(
            "[{\"text\":\"First engine\",\"set\":0,\"due\":3000,\"state\":1,\"at\":3600},"
                + "{\"text\":\"told\",\"set\":0,\"due\":3000,\"state\":2,\"at\":-1}]");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
