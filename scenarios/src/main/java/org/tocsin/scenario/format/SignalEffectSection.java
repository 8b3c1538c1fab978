package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.drill.Communication;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;

/** What an inject does to those who pass on calls, orders and reports, and to their means. */
public sealed interface SignalEffectSection extends EffectSection {

  @Override
  default <T> T bySubject(
      Function<RoadEffectSection, T> roads,
      Function<ForceEffectSection, T> forces,
      Function<HospitalEffectSection, T> hospitals,
      Function<DemandEffectSection, T> demand,
      Function<SignalEffectSection, T> signals) {
    return signals.apply(this);
  }

  <T> T match(
      Function<FewerTakers, T> takers,
      Function<DispatchDown, T> dispatch,
      Function<RadioDown, T> radio,
      Function<AlertingDown, T> alerting,
      Function<Restored, T> restored);

  /** There are fewer call takers. */
  record FewerTakers(int fewer, Optional<Duration> lasting, Spot spot)
      implements SignalEffectSection {
    @Override
    public <T> T match(
        Function<FewerTakers, T> takers,
        Function<DispatchDown, T> dispatch,
        Function<RadioDown, T> radio,
        Function<AlertingDown, T> alerting,
        Function<Restored, T> restored) {
      return takers.apply(this);
    }
  }

  /** The dispatch system is down. */
  record DispatchDown(Duration byHand, Optional<Duration> lasting) implements SignalEffectSection {
    @Override
    public <T> T match(
        Function<FewerTakers, T> takers,
        Function<DispatchDown, T> dispatch,
        Function<RadioDown, T> radio,
        Function<AlertingDown, T> alerting,
        Function<Restored, T> restored) {
      return dispatch.apply(this);
    }
  }

  /** The radio is down. */
  record RadioDown(Duration byHand, Optional<Duration> lasting) implements SignalEffectSection {
    @Override
    public <T> T match(
        Function<FewerTakers, T> takers,
        Function<DispatchDown, T> dispatch,
        Function<RadioDown, T> radio,
        Function<AlertingDown, T> alerting,
        Function<Restored, T> restored) {
      return radio.apply(this);
    }
  }

  /**
   * The alerting of stations is down.
   *
   * @param stations none: all
   */
  record AlertingDown(List<Spotted<String>> stations, Duration byHand, Optional<Duration> lasting)
      implements SignalEffectSection {
    @Override
    public <T> T match(
        Function<FewerTakers, T> takers,
        Function<DispatchDown, T> dispatch,
        Function<RadioDown, T> radio,
        Function<AlertingDown, T> alerting,
        Function<Restored, T> restored) {
      return alerting.apply(this);
    }
  }

  /** They work again. */
  record Restored(List<Communication> means, Spot spot) implements SignalEffectSection {
    @Override
    public <T> T match(
        Function<FewerTakers, T> takers,
        Function<DispatchDown, T> dispatch,
        Function<RadioDown, T> radio,
        Function<AlertingDown, T> alerting,
        Function<Restored, T> restored) {
      return restored.apply(this);
    }
  }

  Field<Duration> FOR =
      optional("for", Quantities.SPAN, "how long it holds; to the end, or until it is restored");
  Field<Integer> FEWER =
      required(
          "fewer",
          Scalars.count(1, 10_000),
          "how many are missing; of several that hold all count");
  Field<Duration> TAKERS_FOR = optional("for", Quantities.SPAN, "how long it holds; to the end");
  Field<List<FewerTakers>> CALL_TAKERS =
      optional(
          "callTakers",
          new OneOrSeveral<>(
              new Form<>(
                  "fewerCallTakers",
                  "Call takers who are missing; who is busy ends the call first.",
                  List.of(FEWER, TAKERS_FOR),
                  v -> new FewerTakers(v.get(FEWER), v.find(TAKERS_FOR), v.spot()))),
          "call takers who are missing; none");
  Field<Duration> DECISION =
      required(
          "byHand", Quantities.SPAN, "how long it takes to decide whom to send to one incident");
  Field<List<DispatchDown>> DISPATCH_DOWN =
      optional(
          "dispatchDown",
          new OneOrSeveral<>(
              new Form<>(
                  "dispatchDown",
                  "The dispatch system is down. Calls are taken as ever; whom to send to them, or in"
                      + " addition, is decided by hand, one incident after the other. Who becomes"
                      + " free goes on to what waits for units at once, and tiers alerted directly"
                      + " by the alarm go as ever.",
                  List.of(DECISION, FOR),
                  v -> new DispatchDown(v.get(DECISION), v.find(FOR)))),
          "a dispatch system that is down; it works");
  Field<Duration> WORD =
      required(
          "byHand", Quantities.SPAN, "how long word from a scene takes, by messenger or telephone");
  Field<List<RadioDown>> RADIO_DOWN =
      optional(
          "radioDown",
          new OneOrSeveral<>(
              new Form<>(
                  "radioDown",
                  "The radio is down. Crews on the road can be neither recalled nor sent elsewhere"
                      + " until they are in quarters; who comes and is not needed leaves at once. The"
                      + " alarm level that those on scene call for is known when word has come.",
                  List.of(WORD, FOR),
                  v -> new RadioDown(v.get(WORD), v.find(FOR)))),
          "a radio that is down; it works");
  Field<List<Spotted<String>>> STATION =
      optional(
          "station",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "one of stations, or several; all");
  Field<Duration> TURNOUT =
      required("byHand", Quantities.SPAN, "how much longer crews take to turn out");
  Field<List<AlertingDown>> ALERTING_DOWN =
      optional(
          "alertingDown",
          new OneOrSeveral<>(
              new Form<>(
                  "alertingDown",
                  "Stations without alerting or power: crews are called by other means and open the"
                      + " doors by hand. The dispatcher does not reckon with it.",
                  List.of(STATION, TURNOUT, FOR),
                  v -> new AlertingDown(v.or(STATION, List.of()), v.get(TURNOUT), v.find(FOR)))),
          "stations without alerting or power; none");

  Field<List<Restored>> RESTORED =
      optional(
          "restored",
          Spotted.of(new OneOrSeveral<>(new Choice<>(means())))
              .as(means -> List.of(new Restored(means.value(), means.spot()))),
          "which of dispatch, radio and alerting work again, whatever inject had them down; none");

  List<Field<? extends List<? extends EffectSection>>> FIELDS =
      List.of(CALL_TAKERS, DISPATCH_DOWN, RADIO_DOWN, ALERTING_DOWN, RESTORED);

  private static Map<String, Communication> means() {
    Map<String, Communication> words = new LinkedHashMap<>();
    for (Communication means : Communication.values()) {
      words.put(means.word(), means);
    }
    return words;
  }
}
