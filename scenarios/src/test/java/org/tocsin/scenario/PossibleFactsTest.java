package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.timeline.FactFilter.Named;

/** What an author expects, or waits for, and what can never come. */
class PossibleFactsTest {

  @TempDir Path folder;

  /** A town whose fires ask for pumps, with an ambulance for those who fall ill. */
  private ScenarioText town() {
    return ScenarioText.in(folder)
        .with(
            "stations:\n",
            """
              ambulance:
                provides: { transport: 1 }
                mode: drive
                turnout: 60 s
            stations:
              - { id: clinic, tier: medical, at: [116.400, 39.905], units: [ { type: ambulance } ] }
            """)
        .with(
            "demand:\n",
            """
              illness:
                needs: { first: { transport: 1 } }
                work: 5 min
                transport: {}
            demand:
              - { id: ill, type: illness, at: "04:00", place: [116.404, 39.905] }
            """)
        .with("  zones:", "  hospitals: [ { id: ward, at: [116.410, 39.905] } ]\n  zones:");
  }

  private ScenarioText expecting(String expected) {
    return town().with("plan:", "expects:\n  - " + expected + "\nplan:");
  }

  private ScenarioText doing(String... injects) {
    return town().with("plan:", "injects:\n  - " + String.join("\n  - ", injects) + "\nplan:");
  }

  @Test
  void nobodyComesToAnIncidentThatCallsForNothingOfTheirs() {
    ScenarioText text =
        expecting("{ fact: on scene, incident: drill, unit: ambulance, within: 60 s }");

    assertThat(text.problems())
        .containsExactly(
            text.at("ambulance, within")
                + ": error: expects[0].unit: nobody of unit \"ambulance\" ever comes to \"fire\"; who"
                + " provides what these call for (pumping): engine. Maybe \"engine\"?");
    assertThat(
            expecting("{ fact: on scene, incident: ill, station: first, within: 60 s }").problems())
        .singleElement()
        .asString()
        .contains("nobody of station \"first\" ever comes to \"illness\"")
        .endsWith("(transport): clinic. Maybe \"clinic\"?");
    assertThat(expecting("{ fact: en route, type: fire, tier: medical, by: \"+2h\" }").problems())
        .singleElement()
        .asString()
        .contains("nobody of tier \"medical\" ever comes to \"fire\"");
  }

  @Test
  void whoIsCalledForMayCome() {
    assertThat(
            expecting("{ fact: on scene, incident: ill, unit: ambulance, within: 60 s }")
                .problems())
        .isEmpty();
    assertThat(expecting("{ fact: on scene, unit: ambulance, by: \"+2h\" }").problems()).isEmpty();
  }

  @Test
  void nobodyIsBroughtToHospitalWherePatientsStay() {
    ScenarioText text = expecting("{ fact: to hospital, incident: drill, within: 1h }");

    assertThat(text.problems())
        .containsExactly(
            text.at("{ fact: to hospital")
                + ": error: expects[0]: \"to hospital\" never comes of \"fire\"; incidents with"
                + " transport: illness");
    assertThat(expecting("{ fact: to hospital, incident: ill, within: 1h }").problems()).isEmpty();
    assertThat(expecting("{ fact: flashed over, by: \"+2h\" }").problems())
        .singleElement()
        .asString()
        .endsWith(
            "\"flashed over\" never comes of \"illness\", \"fire\"; incidents with course: { fire:"
                + " ... }; none has that");
  }

  @Test
  void noInjectWaitsForItself() {
    ScenarioText text =
        doing("{ id: again, when: { fact: inject, name: again }, message: Where are you? }");

    assertThat(text.problems())
        .containsExactly(
            text.at("again }, message")
                + ": error: injects[0].when.name: inject \"again\" waits for itself; an inject that"
                + " comes before, or another fact");
  }

  @Test
  void noTwoInjectsWaitForEachOther() {
    ScenarioText text =
        doing(
            "{ id: one, when: { all: [ { fact: closed }, { fact: inject, name: two } ] }, message: 1 }",
            "{ id: two, when: { fact: inject, name: one }, message: 2 }");

    assertThat(text.problems())
        .hasSize(2)
        .anyMatch(p -> p.contains("inject \"one\" waits for \"two\", which waits too"))
        .anyMatch(p -> p.contains("inject \"two\" waits for \"one\", which waits too"));
    assertThat(
            doing(
                    "{ id: one, when: { any: [ { fact: closed }, { fact: inject, name: two } ] },"
                        + " message: 1 }",
                    "{ id: two, when: { fact: inject, name: one }, message: 2 }")
                .problems())
        .isEmpty();
  }

  @Test
  void notMoreCallTakersAreMissingThanThereAre() {
    ScenarioText text = doing("{ at: \"+1h\", callTakers: { fewer: 9 } }");

    assertThat(text.plus("callCentre: { takers: 3 }\n").problems())
        .containsExactly(
            text.at("{ fewer: 9 }")
                + ": error: injects[0].callTakers: 9 fewer call takers; at most 3, as many as there"
                + " are");
  }

  @Test
  void whatIsRestoredIsCalledByItsName() {
    ScenarioText text =
        doing(
            "{ at: \"+1h\", radioDown: { byHand: 60 s, for: 1h }, alertingDown: { byHand: 60 s } }",
            "{ id: word, when: { fact: restored, name: radio }, message: Radio works. }",
            "{ when: { fact: down, name: alerting }, message: No alerting. }",
            "{ when: { fact: restored, name: dispatch }, message: Dispatch works. }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("no outage of \"dispatch\"; any of radio, alerting");
    assertThat(
            doing(
                    "{ at: \"+1h\", radioDown: { byHand: 60 s, for: 1h } }",
                    "{ when: { fact: restored, name: radio }, message: Radio works. }")
                .drill()
                .injects()
                .get(1)
                .trigger()
                .toString())
        .contains(new Named("radio").toString());
  }

  @Test
  void aWrongIncidentIsNoUnknownOne() {
    ScenarioText text =
        town()
            .with("[116.404, 39.905] }\nplan", "[116.404, 49.905] }\nplan")
            .with(
                "plan:",
                """
                injects:
                  - { at: "+1h", id: more, incidents: { type: fire, place: [116.404, 49.905] } }
                expects:
                  - { fact: controlled, incident: drill, within: 60 s }
                  - { fact: on scene, incident: more/fire, tier: central, within: 60 s }
                  - { fact: on scene, incident: drll, within: 60 s }
                plan:""");

    assertThat(text.problems())
        .hasSize(3)
        .anyMatch(p -> p.contains("demand drill at [116.404, 49.905] lies"))
        .anyMatch(p -> p.contains("incident at [116.404, 49.905] lies"))
        .anyMatch(p -> p.contains("no incident \"drll\""));
  }

  @Test
  void ofAMisspeltUnitThereAreNotTooFew() {
    assertThat(
            expecting("{ fact: on scene, incident: drill, unit: engin, count: 2, within: 60 s }")
                .problems())
        .singleElement()
        .asString()
        .endsWith("Maybe \"engine\"?");
  }

  @Test
  void whatALostFileWouldSayIsNotMissing() {
    ScenarioText text =
        ScenarioText.in(folder).replacedBy("include: [ lost.yaml ]\nclock: { duration: 3h }\n");

    assertThat(text.problems()).singleElement().asString().contains("lost.yaml: no such file");
  }
}
