package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.tocsin.city.CallCentre;
import org.tocsin.city.HangUp;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.city.Takers;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.Incident;
import org.tocsin.incident.SourceKind;
import org.tocsin.random.Constant;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.theory.ErlangQueue;
import org.tocsin.timeline.CallAbandoned;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.CallRepeated;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.IncidentFact;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.town.TinyTown;

/** Call takers against queueing theory, and shares against what they were set to. */
class B04CallTheoryTest {

  private static final double SERVICE_SECONDS = 60;
  private static final int REPLICATIONS = 20;

  /** Erlang C for 3 servers and 2 erlangs: every call waits 0.444444 mean services on average. */
  @Test
  void threeTakersOfTwoErlangsLetCallsWaitAsErlangCSays() {
    TinyTown town = desk(3, 2);

    List<Tally> tallies = run(town);

    assertThat(
            deviations(
                tallies,
                t -> t.waitSeconds / t.answered,
                new ErlangQueue(2, 3).meanWaitInServices() * SERVICE_SECONDS))
        .isBetween(-3.0, 3.0);
  }

  /** The same load brings more waiting to fewer hands: 1 server and 0.8 erlangs. */
  @Test
  void oneTakerOfFourFifthsErlangsLetsCallsWaitFourServices() {
    TinyTown town = desk(1, 0.8);

    List<Tally> tallies = run(town);

    assertThat(
            deviations(
                tallies,
                t -> t.waitSeconds / t.answered,
                new ErlangQueue(0.8, 1).meanWaitInServices() * SERVICE_SECONDS))
        .isBetween(-3.0, 3.0);
  }

  /**
   * One server, 1.5 erlangs, patience as long as a service on average: births at rate 1.5, deaths
   * at rate n with n calls there (Palm, 1957), so the number there is Poisson with mean 1.5. Lost
   * are the calls that come less those served: 1 - (1 - exp(-1.5)) / 1.5.
   */
  @Test
  void impatientCallersGiveUpAsOftenAsPalmSays() {
    RandomDuration patience = new RandomDuration(new Exponential(SERVICE_SECONDS));
    TinyTown town =
        desk(1, 1.5)
            .callCentre(
                centre ->
                    centre.withCallers(
                        Optional.of(new HangUp(patience, 0, RandomDuration.ZERO)),
                        Optional.empty(),
                        Optional.empty()));

    List<Tally> tallies = run(town);

    double lost = 1 - (1 - StrictMath.exp(-1.5)) / 1.5;
    assertThat(deviations(tallies, t -> (double) t.abandoned / t.reported, lost))
        .isBetween(-3.0, 3.0);
    assertThat(tallies).allSatisfy(t -> assertThat(t.unreported).isEqualTo(t.abandoned));
  }

  @Test
  void furtherCallsAreAsManyAsTheAuthorSays() {
    TinyTown town =
        desk(100, 1)
            .callCentre(
                centre ->
                    centre.withCallers(
                        Optional.empty(),
                        Optional.of(
                            new RepeatedCalls(1.5, Duration.ofMinutes(5), RandomDuration.ZERO)),
                        Optional.empty()));

    List<Tally> tallies = run(town);

    assertThat(deviations(tallies, t -> (double) t.repeated / t.reported, 1.5))
        .isBetween(-3.0, 3.0);
  }

  /**
   * Of what an alarm notices 60 % is nothing, and it weeds out half of that: 3 of 7 reports are
   * false. It misses a third.
   */
  @Test
  void falseAlarmsAndMissesHaveTheSharesThatTheAuthorSays() {
    AlarmSource alarm =
        new AlarmSource(SourceKind.AUTOMATIC_ALARM, RandomDuration.ZERO)
            .withErrors(1 / 3.0, 0.6, 0.5);
    TinyTown town = desk(100, 1, alarm);

    List<Tally> tallies = run(town);

    assertThat(deviations(tallies, t -> (double) t.unreported / t.occurred, 1 / 3.0))
        .isBetween(-3.0, 3.0);
    assertThat(deviations(tallies, t -> (double) t.weededOut / (t.reported + t.weededOut), 0.3))
        .isBetween(-3.0, 3.0);
    assertThat(deviations(tallies, t -> (double) t.falseAlarms / t.reported, 3 / 7.0))
        .isBetween(-3.0, 3.0);
  }

  /** So many erlangs for so many takers; an engine is always there and has no work. */
  private static TinyTown desk(int takers, double erlangs, AlarmSource... sources) {
    RandomDuration service = new RandomDuration(new Exponential(SERVICE_SECONDS));
    return TinyTown.onStreetOf(100)
        .turnout(new Constant(0))
        .work(new Constant(0))
        .station("a", "central", 0, "engine:pumping 1")
        .callCentre(
            centre ->
                new CallCentre(RandomDuration.ZERO, service).withTakers(Takers.always(takers)))
        .incidentType("fire", "first=pumping 1")
        .changeType(
            "fire", type -> sources.length == 0 ? type : type.withDetection(Detection.by(sources)))
        .poisson("p", "fire", erlangs * 86_400 / SERVICE_SECONDS, 0)
        .lasting(Duration.ofDays(3), Duration.ofHours(12));
  }

  private static List<Tally> run(TinyTown town) {
    List<Tally> tallies = new ArrayList<>();
    for (int replication = 0; replication < REPLICATIONS; replication++) {
      Tally tally = new Tally();
      DrillRunner.run(town.drill(), new RandomStreams(1, replication), tally);
      tallies.add(tally);
    }
    return tallies;
  }

  /** By how many standard errors the mean over replications is off what theory says. */
  private static double deviations(
      List<Tally> tallies, ToDoubleFunction<Tally> measure, double expected) {
    SummaryStatistics moments = new SummaryStatistics();
    tallies.forEach(tally -> moments.addValue(measure.applyAsDouble(tally)));
    double error = moments.getStandardDeviation() / FastMath.sqrt(tallies.size());
    return (moments.getMean() - expected) / error;
  }

  /** Counts what becomes of the incidents of the drill, those of the warm-up left out. */
  private static final class Tally implements FactConsumer {
    private final Set<Incident> ofDrill = new HashSet<>();
    private final Map<Incident, Long> reportedMillis = new HashMap<>();
    private int occurred;
    private int answered;
    private int reported;
    private int abandoned;
    private int repeated;
    private int unreported;
    private int falseAlarms;
    private int weededOut;
    private double waitSeconds;

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      if (fact.atMillis() >= 0) {
        ofDrill.add(fact.incident());
        occurred++;
      }
    }

    @Override
    public void incidentReported(IncidentReported fact) {
      if (ofDrill.contains(fact.incident())) {
        reportedMillis.put(fact.incident(), fact.atMillis());
        reported++;
      }
    }

    @Override
    public void callAnswered(CallAnswered fact) {
      Long since = reportedMillis.get(fact.incident());
      if (since != null) {
        answered++;
        waitSeconds += (fact.atMillis() - since) / 1000.0;
      }
    }

    @Override
    public void callAbandoned(CallAbandoned fact) {
      abandoned += count(fact);
    }

    @Override
    public void callRepeated(CallRepeated fact) {
      repeated += count(fact);
    }

    @Override
    public void incidentUnreported(IncidentUnreported fact) {
      unreported += count(fact);
    }

    @Override
    public void falseAlarmFound(FalseAlarmFound fact) {
      if (reportedMillis.containsKey(fact.incident())) {
        falseAlarms++;
      } else {
        weededOut += count(fact);
      }
    }

    private int count(IncidentFact fact) {
      return ofDrill.contains(fact.incident()) ? 1 : 0;
    }
  }
}
