package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTeam;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.HangUp;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.city.Takers;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/**
 * Where calls arrive.
 *
 * @param types the incident types that have a processing time of their own
 * @param takersSpot where the number of call takers stands
 * @param secondSpot where the second centre stands
 */
public record CallCentreSection(
    CallCentre centre, List<Spotted<String>> types, Spot takersSpot, Spot secondSpot) {

  private static final RandomDuration DEFAULT_PAUSE =
      RandomDuration.constant(Duration.ofSeconds(30));

  private static final Field<Takers> TAKERS =
      optional(
          "takers",
          TakersShape.SHAPE,
          "how many call takers there are: a number, or 24 for the hours of a day, or 168 for those"
              + " of a week from Monday on; unlimited");
  private static final Field<RandomDuration> ANSWERING =
      optional(
          "answering",
          Laws.TIME,
          "from a call taker's picking up to answered; a wait for one comes before it; 0 s");
  private static final Field<RandomDuration> PROCESSING =
      optional("processing", Laws.TIME, "from answered to the decision whom to send; 0 s");
  private static final Field<Named<Spotted<RandomDuration>>> BY_TYPE =
      optional(
          "processingByType",
          new MapOf<>(Spotted.of(Laws.TIME)),
          "processing of an incident type, instead; none");
  private static final Field<Map<Integer, RandomDuration>> BY_PRIORITY =
      optional(
          "processingByPriority",
          new MapOf<>(Laws.TIME).as(PriorityKeys::numbered),
          "processing of a priority, instead, unless the type has its own; none");

  private static final Field<RandomDuration> AFTER =
      required("after", Laws.TIME, "how long somebody waits for a call taker before giving up");
  private static final Field<Double> CALLS_AGAIN =
      optional("callsAgain", Scalars.number(0, 1), "probability of calling again; 0");
  private static final Field<RandomDuration> PAUSE =
      optional("pause", Laws.TIME, "from giving up to calling again; 30 s");
  private static final Field<HangUp> HANG_UP =
      optional(
          "hangUp",
          new Form<>(
              "hangUp",
              "The patience of callers; machines and those on duty wait as long as it takes.",
              List.of(AFTER, CALLS_AGAIN, PAUSE),
              v -> new HangUp(v.get(AFTER), v.or(CALLS_AGAIN, 0.0), v.or(PAUSE, DEFAULT_PAUSE))),
          "callers who give up; nobody does");

  private static final Field<Double> MEAN =
      required("mean", Scalars.number(0, 1000), "how many there are on average");
  private static final Field<Duration> WITHIN =
      required("within", Quantities.SPAN, "how long after the first report they call");
  private static final Field<RandomDuration> HANDLING =
      optional(
          "handling",
          Laws.TIME,
          "how long a call taker is busy, once it is answered, with what is known already; 0 s");
  private static final Field<RepeatedCalls> REPEATED =
      optional(
          "repeatedCalls",
          new Form<>(
              "repeatedCalls",
              "Further people who report the same incident, and don't call again if they give up;"
                  + " false alarms have none.",
              List.of(MEAN, WITHIN, HANDLING),
              v ->
                  new RepeatedCalls(
                      v.get(MEAN), v.get(WITHIN), v.or(HANDLING, RandomDuration.ZERO))),
          "further people who report the same incident; none");

  private static final Field<Double> SHARE =
      optional(
          "share",
          Scalars.number(0, 1),
          "share of answered calls that are the second centre's, which answers and processes them"
              + " anew; 0");
  private static final Field<Duration> WAITING_OVER =
      optional(
          "waitingOver",
          Quantities.SPAN,
          "a call not answered in this time goes over by itself; none does");
  private static final Field<RandomDuration> TAKES =
      optional("takes", Laws.TIME, "how long handing over an answered call takes; 0 s");
  private static final Field<CallTeam> TO =
      required(
          "to",
          new Form<>(
              "secondCallCentre",
              "Where calls go on to.",
              List.of(TAKERS, ANSWERING, PROCESSING),
              CallCentreSection::team),
          "the second centre");
  private static final Field<Spotted<CallTransfer>> TRANSFER =
      optional(
          "transfer",
          Spotted.of(
              new Form<>(
                  "transfer",
                  "Calls that go on to a second centre, such as from the police to the fire"
                      + " service.",
                  List.of(SHARE, WAITING_OVER, TAKES, TO),
                  v ->
                      new CallTransfer(
                          v.or(SHARE, 0.0),
                          v.find(WAITING_OVER),
                          v.or(TAKES, RandomDuration.ZERO),
                          v.get(TO)))),
          "calls that go on to a second centre; none");

  static final Form<CallCentreSection> FORM =
      new Form<>(
          "callCentre",
          "Where calls arrive. Without a number of takers there are enough for every call; with one,"
              + " calls wait in one line, first come first served, and a taker is busy while"
              + " answering and processing.",
          List.of(TAKERS, ANSWERING, PROCESSING, BY_TYPE, BY_PRIORITY, HANG_UP, REPEATED, TRANSFER),
          CallCentreSection::of);

  static CallCentreSection none(Spot spot) {
    CallCentre centre = new CallCentre(RandomDuration.ZERO, RandomDuration.ZERO);
    return new CallCentreSection(centre, List.of(), spot, spot);
  }

  private static CallCentreSection of(Values v) {
    CallTeam team = team(v);
    Map<String, Spotted<RandomDuration>> byType = v.or(BY_TYPE, Named.none()).values();
    Map<String, RandomDuration> laws = new LinkedHashMap<>();
    byType.forEach((type, law) -> laws.put(type, law.value()));
    CallCentre centre =
        new CallCentre(team.answering(), team.processing())
            .withTakers(team.takers())
            .withProcessing(laws, v.or(BY_PRIORITY, Map.of()))
            .withCallers(v.find(HANG_UP), v.find(REPEATED), v.find(TRANSFER).map(Spotted::value));
    return new CallCentreSection(
        centre,
        byType.entrySet().stream()
            .map(entry -> new Spotted<>(entry.getKey(), entry.getValue().spot()))
            .toList(),
        v.spot(TAKERS),
        v.find(TRANSFER).map(Spotted::spot).orElse(v.spot()));
  }

  private static CallTeam team(Values v) {
    return new CallTeam(
        v.or(TAKERS, Takers.UNLIMITED),
        v.or(ANSWERING, RandomDuration.ZERO),
        v.or(PROCESSING, RandomDuration.ZERO));
  }
}
