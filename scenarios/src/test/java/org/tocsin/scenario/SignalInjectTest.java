package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.Communication;
import org.tocsin.drill.CutAlerting;
import org.tocsin.drill.CutDispatch;
import org.tocsin.drill.CutRadio;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ReduceCallTakers;
import org.tocsin.drill.RestoreCommunication;

/** Fewer call takers, and dispatch, radio or alerting that are down, as an author writes it. */
class SignalInjectTest {

  private static final Duration BY_HAND = Duration.ofSeconds(90);
  private static final Optional<Duration> AN_HOUR = Optional.of(Duration.ofHours(1));

  @TempDir Path folder;

  private ScenarioText with(String effects) {
    return ScenarioText.in(folder)
        .with("plan:", "injects:\n  - { at: \"+1h\", " + effects + " }\nplan:");
  }

  @Test
  void whatIsDownIsDoneByHand() {
    Drill drill =
        with("dispatchDown: { byHand: 90 s, for: 1h }, radioDown: { byHand: 90 s, for: 1h },"
                + " alertingDown: [ { byHand: 90 s }, { station: first, byHand: 90 s, for: 1h } ]")
            .drill();

    assertThat(drill.injects().get(0).effects())
        .containsExactly(
            new CutDispatch(BY_HAND, AN_HOUR),
            new CutRadio(BY_HAND, AN_HOUR),
            new CutAlerting(drill.city().stations(), BY_HAND, Optional.empty()),
            new CutAlerting(drill.city().stations(), BY_HAND, AN_HOUR));
  }

  @Test
  void whatWasDownMayBeRestored() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(
                "plan:",
                "injects:\n  - { at: \"+1h\", radioDown: { byHand: 90 s } }\n"
                    + "  - { at: \"+2h\", restored: radio }\nplan:");

    assertThat(text.drill().injects().get(1).effects())
        .containsExactly(new RestoreCommunication(Communication.RADIO));
    assertThat(with("restored: [radio]").problems())
        .singleElement()
        .asString()
        .endsWith(
            "injects[0].restored: radio has not been down before; what an earlier inject has down");
  }

  @Test
  void callTakersMayBeFewer() {
    assertThat(
            with("callTakers: { fewer: 2, for: 1h }")
                .plus("callCentre: { takers: 3 }\n")
                .drill()
                .injects()
                .get(0)
                .effects())
        .containsExactly(new ReduceCallTakers(2, AN_HOUR));
  }

  @Test
  void ofEnoughForEveryCallNoneIsMissing() {
    ScenarioText text =
        with("callTakers: { fewer: 2 }, alertingDown: { station: frist, byHand: 1 s }");

    assertThat(text.problems())
        .containsExactly(
            text.at("{ fewer: 2 }")
                + ": error: injects[0].callTakers: fewer call takers, where there are enough for"
                + " every call; a number of callCentre.takers",
            text.at("frist")
                + ": error: injects[0].alertingDown.station: no station \"frist\"; any of first."
                + " Maybe \"first\"?");
  }
}
