package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.HangUp;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;

/** How calls and sources are written, and what is said of those written wrongly. */
class CallCentreTest {

  private static final String LOG_NORMAL = "{ lognormal: { median: 40 s, sigma: 0.4 } }";

  @TempDir Path folder;

  @Test
  void everythingThatCanBeSaidOfACallCentreIsRead() {
    ScenarioText text =
        ScenarioText.in(folder)
            .plus(
                """
                callCentre:
                  takers: 12
                  answering: 6 s
                  processing: { lognormal: { median: 40 s, sigma: 0.4 } }
                  processingByType: { fire: 60 s }
                  processingByPriority: { 1: 45 s }
                  hangUp: { after: { exponential: { mean: 2 min } }, callsAgain: 0.7, pause: 20 s }
                  repeatedCalls: { mean: 1.5, within: 5 min, handling: 20 s }
                  transfer:
                    share: 0.1
                    waitingOver: 30 s
                    takes: 25 s
                    to: { takers: 4, answering: 5 s, processing: 30 s }
                """);

    CallCentre centre = text.drill().city().callCentre();

    assertThat(centre.takers().byHour()).isEqualTo(Collections.nCopies(168, 12));
    assertThat(centre.processing("fire", 1).meanMillis()).isEqualTo(60_000);
    assertThat(centre.processing("leak", 1).meanMillis()).isEqualTo(45_000);
    assertThat(centre.processing("leak", 2)).isEqualTo(centre.processing());
    assertThat(centre.hangUp().map(HangUp::callsAgain)).hasValue(0.7);
    assertThat(centre.repeatedCalls().map(RepeatedCalls::mean)).hasValue(1.5);
    assertThat(centre.transfer().map(CallTransfer::share)).hasValue(0.1);
    assertThat(centre.transfer().orElseThrow().to().takers().at(0)).isEqualTo(4);
  }

  @Test
  void takersMayChangeByHourOrBeUnlimited() {
    String day = "[" + "1, ".repeat(18) + "2, 2, 2, 2, 2, 2]";

    CallCentre byHour = drill("callCentre.takers=" + day);
    CallCentre unlimited = drill("callCentre.takers=unlimited");

    assertThat(byHour.takers().at(24 + 17)).isEqualTo(1);
    assertThat(byHour.takers().at(24 + 18)).isEqualTo(2);
    assertThat(unlimited.isPlain()).isTrue();
  }

  @Test
  void everythingThatCanBeSaidOfSourcesIsRead() {
    ScenarioText text =
        withDetection(
            "{ caller: { delay: 3 min, misses: 0.02, falseAlarms: 0.05 }, monitoring-centre: {"
                + " delay: 20 s, verifies: 0.8, line: direct } }");

    Detection detection = text.drill().demand().get(0).type().detection();

    assertThat(detection.sources())
        .extracting(AlarmSource::kind)
        .containsExactly(SourceKind.CALLER, SourceKind.MONITORING_CENTRE);
    assertThat(detection.sources().get(0).misses()).isEqualTo(0.02);
    assertThat(detection.sources().get(0).falseAlarms()).isEqualTo(0.05);
    assertThat(detection.sources().get(1).verifies()).isEqualTo(0.8);
    assertThat(detection.sources().get(1).directLine()).isTrue();
  }

  @Test
  void detectionIsStillATimeOrALaw() {
    Detection time = withDetection("30 s").drill().demand().get(0).type().detection();
    Detection law = withDetection(LOG_NORMAL).drill().demand().get(0).type().detection();

    assertThat(time.delay().meanMillis()).isEqualTo(30_000);
    assertThat(law.hasSources()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ caller: { delay: 3 s, misses: 1.2 } } | caller.misses: \"1.2\"; a number from 0 to 1",
        "{ caller: { delay: 3 s, falseAlarms: -1 } } | falseAlarms: \"-1\"; a number from 0 to 1",
        "{ caler: { delay: 3 s } } | detection.caler: unknown key \"caler\"; any of caller,",
        "{ caler: { delay: 3 s } } | Maybe \"caller\"?",
        "{ lognormall: { median: 3 s } } | Maybe \"lognormal\"?",
        "{ patrol: { misses: 0.1 } } | detection.patrol: no key \"delay\"",
        "{ patrol: { delay: 3 s, line: dirct } } | Maybe \"direct\"?",
      })
  void aWrongSourceIsToldOf(String detection, String message) {
    assertThat(withDetection(detection).problems()).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "takers: 0 | callCentre.takers: \"0\"; unlimited, or a whole number from 1 to 10000",
        "takers: unlimitd | Maybe \"unlimited\"?",
        "takers: [1, 2, 3] | callCentre.takers: 3 numbers of call takers; 24 or 168",
        "hangUp: { after: 20 s, callsAgain: 7 } | hangUp.callsAgain: \"7\"; a number from 0 to 1",
        "transfer: { share: 1.5, to: { takers: 2 } } | share: \"1.5\"; a number from 0 to 1",
        "processingByType: { fier: 60 s } | no incident type \"fier\"; any of fire. Maybe \"fire\"?",
        "processingByPriority: { high: 60 s } | priority \"high\"; whole numbers from 1 to 1000",
      })
  void aWrongCallCentreIsToldOf(String line, String message) {
    ScenarioText text = ScenarioText.in(folder).plus("callCentre:\n  " + line + "\n");

    assertThat(text.problems()).singleElement().asString().contains("error").contains(message);
  }

  @Test
  void nobodyAtAnyHourIsAnError() {
    String none = "[" + "0, ".repeat(23) + "0]";

    assertThat(ScenarioText.in(folder).problems("callCentre.takers=" + none))
        .singleElement()
        .asString()
        .contains("callCentre.takers: no call taker at any hour; at least one");
  }

  @Test
  void aCallCentreBusierThan95PercentIsWarnedOfWithTheHourAndTheWork() {
    ScenarioText text =
        ScenarioText.in(folder)
            .plus("callCentre: { takers: 1, answering: 60 s, processing: 4 min }\n")
            .with("perDay: 6", "perDay: 276");

    assertThat(text.problems())
        .containsExactly(
            text.at("1, answering: 60 s")
                + ": warning: callCentre.takers: the call centre has work for 0.96 call takers from"
                + " mon 00:00 on, and 1 there; busy up to 95 %; above it the line of waiting calls"
                + " grows long, and above 100 % without end");
    assertThat(text.problems("demand.everyday.perDay=273")).isEmpty();
  }

  @Test
  void repeatedCallsCountAsWork() {
    ScenarioText text =
        ScenarioText.in(folder)
            .plus(
                """
                callCentre:
                  takers: 1
                  answering: 60 s
                  processing: 2 min
                  repeatedCalls: { mean: 2, within: 5 min, handling: 2 min }
                """)
            .with("perDay: 6", "perDay: 160");

    assertThat(text.problems()).singleElement().asString().contains("work for 1.00 call takers");
  }

  @Test
  void aSecondCentreThatIsTooBusyIsWarnedOf() {
    ScenarioText text =
        ScenarioText.in(folder)
            .plus("callCentre: { transfer: { share: 0.5, to: { takers: 1, processing: 1 h } } }\n")
            .with("perDay: 6", "perDay: 48");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("callCentre.transfer: the second centre has work for 1.00 call takers");
  }

  private CallCentre drill(String edit) {
    return ScenarioText.in(folder).drill(edit).city().callCentre();
  }

  private ScenarioText withDetection(String detection) {
    return ScenarioText.in(folder)
        .with("    work: 20 min", "    work: 20 min\n    detection: " + detection);
  }
}
