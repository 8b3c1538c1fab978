package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.engine.DrillRunner;
import org.tocsin.incident.HospitalChoice;
import org.tocsin.incident.Transport;
import org.tocsin.random.Constant;
import org.tocsin.random.Exponential;
import org.tocsin.random.Mixture;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.TimelineText;

/** Hospitals and transport of patients, as an author writes them. */
class TransportTest {

  private static final String HOSPITAL =
      "{ id: north, at: [116.405, 39.905], bays: 3, beds: 40, divertsAt: 5, stay: 2 h, specialties:"
          + " [ burns ] }";

  @TempDir Path folder;

  @Test
  void everyKeyOfAHospitalIsRead() {
    Hospital hospital = scenario(HOSPITAL, "{}").drill().city().hospitals().get(0);

    assertThat(hospital.intake())
        .isEqualTo(new Intake(3, 40, 5, Optional.of(RandomDuration.constant(Duration.ofHours(2)))));
    assertThat(hospital.specialties()).containsExactly("burns");
  }

  @Test
  void everyKeyOfATransportIsRead() {
    Transport transport =
        transport(
            scenario(
                HOSPITAL,
                "{ share: 0.8, patients: { 1: 0.9, 3: 0.1 }, loading: 5 min, handover: {"
                    + " exponential: { mean: 12 min } }, to: least-wait, specialty: burns }"));

    assertThat(transport)
        .isEqualTo(
            new Transport(
                0.8,
                new Mixture(
                    List.of(
                        new Mixture.Component(0.9, new Constant(1)),
                        new Mixture.Component(0.1, new Constant(3)))),
                RandomDuration.constant(Duration.ofMinutes(5)),
                new RandomDuration(new Exponential(720)),
                HospitalChoice.LEAST_WAIT,
                Optional.of("burns")));
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    ScenarioText text = scenario("{ id: north, at: [116.405, 39.905] }", "{}");

    assertThat(transport(text)).isEqualTo(Transport.PLAIN);
    assertThat(text.drill().city().hospitals().get(0).intake()).isEqualTo(Intake.UNLIMITED);
  }

  @Test
  void aTableSaysHowManyBaysAndBedsEachHospitalHas() {
    ScenarioText text =
        scenario("{ from: h.csv, bays: 2, divertsAt: 4 }", "{}")
            .file("h.csv", "id,lon,lat,bays,beds\ne,116.410,39.905,6,80\nw,116.400,39.905,,\n");

    assertThat(text.drill().city().hospitals())
        .extracting(Hospital::intake)
        .containsExactly(
            new Intake(6, 80, 4, Optional.empty()),
            new Intake(2, Intake.NO_LIMIT, 4, Optional.empty()));
  }

  @Test
  void aDrillFromAFileBringsItsPatientsToHospital() {
    List<String> lines = new ArrayList<>();
    DrillRunner.run(
        scenario(HOSPITAL, "{ handover: 12 min }").drill("demand.everyday.perDay=0"),
        new RandomStreams(1, 0),
        new TimelineText(lines::add));

    assertThat(lines)
        .anyMatch(line -> line.contains("handed over  drill/1 first/engine-1 north 1"));
  }

  @Test
  void aHospitalThatNoStreetReachesIsAnError() {
    ScenarioText text = scenario("{ id: far, at: [116.44, 39.905] }", "{}");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at("[116.44, 39.905]") + ": error: city.hospitals[0].at: hospital far at")
        .endsWith("m from the nearest street; at most 500 m (city.snapLimit)");
  }

  @Test
  void aHospitalOnAStreetThatDoesNotHangTogetherWithTheOthersIsAnErrorToo() {
    ScenarioText text = scenario("{ id: isle, at: [116.43, 39.905] }", "{}");
    text.file("nodes.csv", text.read("nodes.csv") + "i,116.430,39.905\nk,116.431,39.905\n")
        .file("arcs.csv", text.read("arcs.csv") + "i,k,85,residential,Isle Road\n");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at("[116.43, 39.905]") + ": error: city.hospitals[0].at: hospital isle");
  }

  @Test
  void transportWithoutAHospitalIsAnError() {
    ScenarioText text = withTransport(ScenarioText.in(folder), "{}");

    assertThat(text.problems())
        .containsExactly(
            text.at("{}")
                + ": error: incidents.fire.transport: no hospital to bring patients to; at least"
                + " one in city.hospitals");
  }

  @Test
  void transportWithoutAUnitThatCarriesIsAnErrorWithTheNearestWord() {
    ScenarioText text =
        scenario(HOSPITAL, "{}").with("transport: 1 }\n    mode", "trasport: 1 }\n    mode");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("error: incidents.fire.transport: no unit provides \"transport\"")
        .endsWith("Maybe \"trasport\"?");
  }

  @Test
  void aSpecialtyThatNoHospitalTreatsIsAnErrorWithTheNearestName() {
    ScenarioText text = scenario(HOSPITAL, "{ specialty: bruns }");

    assertThat(text.problems())
        .containsExactly(
            text.at("bruns")
                + ": error: incidents.fire.transport.specialty: no hospital treats \"bruns\"; any"
                + " of burns. Maybe \"burns\"?");
  }

  @Test
  void aCrewThatMayComeAloneAndCarriesNobodyIsWarnedOf() {
    ScenarioText text =
        scenario(HOSPITAL, "{}")
            .with(
                "unitTypes:",
                "unitTypes:\n  bike: { provides: { pumping: 1 }, mode: drive, turnout: 1 s }")
            .with("units: [", "units: [ { type: bike },");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("warning: incidents.fire.needs: patients to bring, and no need for \"transport\"")
        .contains("\"bike\" may be sent alone");
  }

  @Test
  void aHospitalThatNeverKeepsACrewWaitingCannotDivert() {
    ScenarioText text = scenario("{ id: n, at: [116.405, 39.905], divertsAt: 7 }", "{}");

    assertThat(text.problems())
        .containsExactly(
            text.at("7 } ]")
                + ": error: city.hospitals[0].divertsAt: hospital n has a bay for every crew, so"
                + " that none ever waits; bays, or no divertsAt");
  }

  @Test
  void numbersOutOfBoundsAreErrorsWithWhatIsAllowed() {
    ScenarioText text =
        scenario(
            "{ id: n, at: [116.405, 39.905], bays: 0, beds: -1 }",
            "{ share: 1.2, patients: { none: 1 }, to: nearset }");

    assertThat(text.problems())
        .hasSize(5)
        .anySatisfy(
            p -> assertThat(p).contains("city.hospitals[0].bays: \"0\"; a whole number from 1"))
        .anySatisfy(
            p -> assertThat(p).contains("city.hospitals[0].beds: \"-1\"; a whole number from"))
        .anySatisfy(p -> assertThat(p).contains("transport.share: \"1.2\"; a number from 0 to 1"))
        .anySatisfy(p -> assertThat(p).contains("patients").contains("\"none\"; a whole number"))
        .anySatisfy(p -> assertThat(p).contains("one of nearest, least-wait. Maybe \"nearest\"?"));
  }

  private static Transport transport(ScenarioText text) {
    return text.drill().demand().get(0).type().transport().orElseThrow();
  }

  private ScenarioText scenario(String hospital, String transport) {
    return withTransport(
        ScenarioText.in(folder).with("city:", "city:\n  hospitals: [ " + hospital + " ]"),
        transport);
  }

  private static ScenarioText withTransport(ScenarioText text, String transport) {
    return text.with("provides: { pumping: 1 }", "provides: { pumping: 1, transport: 1 }")
        .with("work: 20 min", "work: 20 min\n    transport: " + transport);
  }
}
