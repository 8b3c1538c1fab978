package org.tocsin.scenario.resolve;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.city.Takers;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Detection;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.format.CallCentreSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.time.DrillClock;

/**
 * Warns of call centres whose takers have too little time for everyday demand: what is offered to
 * them in an hour, mean number of calls times mean time of one, over how many they are. Counted are
 * a first call for each incident that some source may report on the public line, and its repeated
 * calls; those who give up and call again are not.
 */
final class CallLoad {

  private static final double MOST = 0.95;
  private static final double MILLIS = 3_600_000;

  private final Problems problems;

  CallLoad(Problems problems) {
    this.problems = problems;
  }

  void check(CallCentreSection section, List<DemandEntry> demand) {
    if (Stream.of("callCentre", "incidents", "demand").anyMatch(problems::hasErrorsIn)) {
      return;
    }
    CallCentre centre = section.centre();
    double[] first = new double[DrillClock.HOURS_OF_WEEK];
    double[] second = new double[DrillClock.HOURS_OF_WEEK];
    for (DemandEntry entry : demand) {
      if (entry instanceof PoissonDemand poisson) {
        double reports = publicReports(poisson.type().detection());
        double atFirst = reports * firstHours(centre, poisson) + repeatedHours(centre);
        double atSecond = reports * secondHours(centre);
        for (int hour = 0; hour < DrillClock.HOURS_OF_WEEK; hour++) {
          first[hour] += poisson.perHour(hour) * atFirst;
          second[hour] += poisson.perHour(hour) * atSecond;
        }
      }
    }
    warn("the call centre", centre.takers(), first, section.takersSpot());
    centre
        .transfer()
        .ifPresent(
            transfer ->
                warn("the second centre", transfer.to().takers(), second, section.secondSpot()));
  }

  private void warn(String who, Takers takers, double[] busyTakers, Spot spot) {
    if (takers.areUnlimited()) {
      return;
    }
    int worst = 0;
    for (int hour = 1; hour < busyTakers.length; hour++) {
      // Products, as there may be hours without takers.
      if (busyTakers[hour] * takers.at(worst) > busyTakers[worst] * takers.at(hour)) {
        worst = hour;
      }
    }
    if (busyTakers[worst] > MOST * takers.at(worst)) {
      problems.warning(
          spot,
          String.format(
              Locale.ROOT,
              "%s has work for %.2f call takers from %s on, and %d there",
              who,
              busyTakers[worst],
              hour(worst),
              takers.at(worst)),
          "busy up to 95 %; above it the line of waiting calls grows long, and above 100 % without"
              + " end");
    }
  }

  /** {@code mon 18:00} */
  private static String hour(int hourOfWeek) {
    String day = DayOfWeek.of(hourOfWeek / 24 + 1).name().substring(0, 3).toLowerCase(Locale.ROOT);
    return String.format(Locale.ROOT, "%s %02d:00", day, hourOfWeek % 24);
  }

  /** Mean number of first reports that a call taker answers, an incident. */
  private static double publicReports(Detection detection) {
    double missed = detection.hasSources() ? 1 : 0;
    boolean anyPublic = !detection.hasSources();
    for (AlarmSource source : detection.sources()) {
      missed *= source.misses();
      anyPublic |= !source.directLine();
    }
    return anyPublic ? 1 - missed : 0;
  }

  private static double firstHours(CallCentre centre, PoissonDemand demand) {
    RandomDuration processing = centre.processing(demand.type().id(), demand.type().priority());
    double handled = hours(processing);
    if (centre.transfer().isPresent()) {
      CallTransfer transfer = centre.transfer().get();
      handled = (1 - transfer.share()) * handled + transfer.share() * hours(transfer.takes());
    }
    return hours(centre.answering()) + handled;
  }

  private static double secondHours(CallCentre centre) {
    return centre
        .transfer()
        .map(t -> t.share() * (hours(t.to().answering()) + hours(t.to().processing())))
        .orElse(0.0);
  }

  private static double repeatedHours(CallCentre centre) {
    if (centre.repeatedCalls().isEmpty()) {
      return 0;
    }
    RepeatedCalls further = centre.repeatedCalls().get();
    return further.mean() * (hours(centre.answering()) + hours(further.handling()));
  }

  private static double hours(RandomDuration time) {
    return time.meanMillis() / MILLIS;
  }
}
