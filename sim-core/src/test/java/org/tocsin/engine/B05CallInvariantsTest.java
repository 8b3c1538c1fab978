package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTeam;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.HangUp;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.city.Takers;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.Incident;
import org.tocsin.incident.SourceKind;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.CallEnded;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentFact;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.timeline.IncidentVerified;
import org.tocsin.town.TinyTown;

/** What holds of calls in every replication of every drill. */
class B05CallInvariantsTest {

  @Property(tries = 60)
  void everyIncidentHasOneEndAndNoMoreCallsAreTakenThanThereAreTakers(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @DoubleRange(min = 100, max = 3000) double perDay,
      @ForAll @IntRange(min = 1, max = 3) int takers,
      @ForAll @DoubleRange(min = 0, max = 1) double callsAgain,
      @ForAll @DoubleRange(min = 0, max = 1) double transferred) {
    TinyTown town = surge(perDay, takers, callsAgain, transferred);
    Ends ends = new Ends();

    DrillRunner.run(town.drill(), new RandomStreams(seed, 0), ends);

    assertThat(ends.any()).isEqualTo(ends.occurred);
    assertThat(ends.verified.size() + ends.unreported.size() + ends.weededOut.size())
        .isEqualTo(ends.occurred.size());
    assertThat(ends.mostBusy()).isLessThanOrEqualTo(takers + 1);
  }

  /** What the callers do is drawn from the incident: whom to send has no say. */
  @Property(tries = 20)
  void moreTakersChangeNeitherWhoNoticesNorWhatIsFalse(@ForAll @IntRange(max = 1000) int seed) {
    List<String> few = noticed(surge(800, 1, 0.5, 0.2), seed);
    List<String> many = noticed(surge(800, 50, 0.5, 0.2), seed);

    assertThat(firstOfEach(few)).isEqualTo(firstOfEach(many));
  }

  private static List<String> noticed(TinyTown town, long seed) {
    return DrillTimeline.run(town, seed).stream()
        .filter(line -> line.contains(" noticed "))
        .toList();
  }

  /** While it is not answered, later sources notice too. */
  private static List<String> firstOfEach(List<String> noticed) {
    Set<String> seen = new HashSet<>();
    return noticed.stream().filter(line -> seen.add(line.split(" +", 4)[2])).toList();
  }

  /** One taker at the second centre. */
  private static TinyTown surge(double perDay, int takers, double callsAgain, double transferred) {
    CallTeam second = new CallTeam(Takers.always(1), mean(5), mean(30));
    CallCentre centre =
        new CallCentre(mean(6), mean(60))
            .withTakers(Takers.always(takers))
            .withCallers(
                Optional.of(new HangUp(mean(60), callsAgain, mean(20))),
                Optional.of(new RepeatedCalls(1.5, Duration.ofMinutes(5), mean(15))),
                Optional.of(
                    new CallTransfer(
                        transferred, Optional.of(Duration.ofSeconds(90)), mean(10), second)));
    return TinyTown.onStreetOf(4000)
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
        .station("m", "micro", 2000, "team:pumping 1")
        .alertDirectly("micro", 30)
        .callCentre(plain -> centre)
        .incidentType("fire", "first=pumping 1")
        .changeType(
            "fire",
            type ->
                type.withDetection(
                    Detection.by(
                        new AlarmSource(SourceKind.CALLER, mean(60)).withErrors(0.3, 0.2, 0),
                        new AlarmSource(SourceKind.MONITORING_CENTRE, mean(60))
                            .withErrors(0.5, 0.5, 0.5),
                        new AlarmSource(SourceKind.AUTOMATIC_ALARM, mean(60))
                            .withErrors(0.8, 0.5, 0)
                            .withDirectLine())))
        .poisson("p", "fire", perDay, 0, 700, 1950, 3330, 4000)
        .lasting(Duration.ofHours(6), Duration.ofHours(1));
  }

  private static RandomDuration mean(double seconds) {
    return new RandomDuration(new Exponential(seconds));
  }

  private static final class Ends implements FactConsumer {
    private final Set<Incident> occurred = new HashSet<>();
    private final Set<Incident> reported = new HashSet<>();
    private final Set<Incident> answered = new HashSet<>();
    private final Set<Incident> verified = new HashSet<>();
    private final Set<Incident> closed = new HashSet<>();
    private final Set<Incident> unreported = new HashSet<>();
    private final Set<Incident> weededOut = new HashSet<>();
    private final List<long[]> changes = new ArrayList<>();
    private long latestMillis = Long.MIN_VALUE;

    @Override
    public void hear(Fact fact) {
      assertThat(fact.atMillis()).isGreaterThanOrEqualTo(latestMillis);
      latestMillis = fact.atMillis();
      fact.tell(this);
    }

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      once(occurred, fact);
    }

    @Override
    public void incidentReported(IncidentReported fact) {
      once(reported, fact);
    }

    @Override
    public void callAnswered(CallAnswered fact) {
      assertThat(reported).contains(fact.incident());
      once(answered, fact);
    }

    @Override
    public void incidentVerified(IncidentVerified fact) {
      once(verified, fact);
    }

    @Override
    public void incidentUnreported(IncidentUnreported fact) {
      once(unreported, fact);
    }

    @Override
    public void falseAlarmFound(FalseAlarmFound fact) {
      if (!reported.contains(fact.incident())) {
        once(weededOut, fact);
      }
    }

    @Override
    public void incidentClosed(IncidentClosed fact) {
      assertThat(verified).contains(fact.incident());
      once(closed, fact);
    }

    @Override
    public void callEnded(CallEnded fact) {
      changes.add(new long[] {fact.takenMillis(), 1});
      changes.add(new long[] {fact.atMillis(), -1});
    }

    /** Verified, unreported or weeded out. */
    private Set<Incident> any() {
      Set<Incident> any = new HashSet<>(verified);
      any.addAll(unreported);
      any.addAll(weededOut);
      return any;
    }

    /** The most takers busy at a time; who ends a call may take the next in the same moment. */
    private int mostBusy() {
      changes.sort(
          (one, other) ->
              one[0] != other[0] ? Long.compare(one[0], other[0]) : Long.compare(one[1], other[1]));
      int busy = 0;
      int most = 0;
      for (long[] change : changes) {
        busy += (int) change[1];
        most = Math.max(most, busy);
      }
      return most;
    }

    private static void once(Set<Incident> incidents, IncidentFact fact) {
      assertThat(incidents.add(fact.incident())).as("%s once", fact).isTrue();
    }
  }
}
