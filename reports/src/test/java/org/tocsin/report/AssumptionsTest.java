package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTeam;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.City;
import org.tocsin.city.Readiness;
import org.tocsin.city.Takers;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.random.RandomDuration;
import org.tocsin.report.model.DrillOutline.CrewLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;
import org.tocsin.time.SimTime;

/** What a report says was assumed of calls, crews and forces. */
class AssumptionsTest {

  private static final GridTown TOWN = new GridTown(12, 5);

  @Test
  void aCallIsProcessedByTheLawOfWhatIsReported() {
    assertThat(page(centre -> centre))
        .contains("answered after 10\u00a0s and processed for 45\u00a0s on average.");
    assertThat(page(AssumptionsTest::fasterForFires))
        .contains("answered after 10\u00a0s and processed for 25\u00a0s on average.");
  }

  @Test
  void whereItVariesTheShortestAndTheLongestAreTold() {
    List<DemandEntry> demand = new ArrayList<>(TOWN.drill.demand());
    IncidentType fire = demand.get(0).type();
    IncidentType cat =
        new IncidentType(
            "cat", fire.severity(), 4, fire.need(), RandomDuration.ZERO, fire.course());
    demand.add(new ScriptedDemand("cat", cat, demand.get(0).places(), SimTime.ofMillis(0)));

    assertThat(page(drill(city(AssumptionsTest::fasterForFires), demand)))
        .contains("answered after 10\u00a0s on average, and processed for 25\u00a0s to 45\u00a0s");
  }

  @Test
  void theSecondCentreAndTheWaitForCallTakersAreTold() {
    CallTeam second = new CallTeam(Takers.UNLIMITED, seconds(5), seconds(35));
    CallTransfer transfer =
        new CallTransfer(0.25, Optional.of(Duration.ofMinutes(2)), seconds(8), second);

    String page =
        page(
            centre ->
                centre
                    .withTakers(Takers.always(2))
                    .withCallers(Optional.empty(), Optional.empty(), Optional.of(transfer)));

    assertThat(page)
        .contains(
            "25.0 % of calls go on to a second centre",
            "answered after 5\u00a0s and processed for 35\u00a0s",
            "So do calls that have waited for 2\u00a0min.",
            "Before that it may wait for a free call taker.");
    assertThat(page(centre -> centre)).doesNotContain("second centre", "Before that it may wait");
  }

  @Test
  void crewsOfOneTypeAndTierWithOtherTimesHaveALineOfTheirOwn() {
    Readiness slow =
        new Readiness(seconds(180), Duration.ofSeconds(60), 0.2, seconds(30), List.of());
    List<Unit> units = new ArrayList<>();
    for (Unit unit : TOWN.city.units()) {
      boolean volunteers = unit.station().id().equals("daoli");
      units.add(
          volunteers ? new Unit(unit.index(), unit.id(), unit.type(), unit.station(), slow) : unit);
    }

    List<CrewLine> crews =
        model(drill(TOWN.city.withUnits(units), TOWN.drill.demand())).drill().crews();

    assertThat(crews)
        .filteredOn(crew -> crew.tier().equals("central"))
        .extracting(CrewLine::units, CrewLine::turnoutSeconds)
        .containsExactly(tuple(3, 60.0), tuple(3, 180.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void whereAlarmsChangeThePageSaysWhatTheFullForceIs(String language) {
    Messages messages = Messages.in(language);
    Estimate half = SampleResults.about(0.5, 0.1);
    MeasureResult level =
        new MeasureResult(
            MeasureKind.ALARM_LEVEL,
            new TreeMap<>(Map.of("level", "first")),
            9,
            0,
            20,
            half,
            half,
            half);
    ReportModel changing =
        ReportModel.of(SampleResults.of(TOWN, List.of(level)), SampleResults.provenance());
    ReportModel plain = ReportModel.of(SampleResults.of(TOWN), SampleResults.provenance());

    assertThat(Page.render(changing, messages)).contains(messages.text("limit.full-force"));
    assertThat(Page.render(plain, messages)).doesNotContain(messages.text("limit.full-force"));
  }

  private static CallCentre fasterForFires(CallCentre centre) {
    return centre.withProcessing(Map.of("residential-fire", seconds(25)), Map.of());
  }

  private static RandomDuration seconds(int seconds) {
    return RandomDuration.constant(Duration.ofSeconds(seconds));
  }

  private static City city(UnaryOperator<CallCentre> change) {
    City city = TOWN.city;
    return new City(
        city.streets(),
        city.timeBands(),
        city.zones(),
        city.stations(),
        city.units(),
        city.hospitals(),
        change.apply(city.callCentre()));
  }

  private static Drill drill(City city, List<DemandEntry> demand) {
    Drill known = TOWN.drill;
    return new Drill(
        known.name(),
        known.clock(),
        city,
        demand,
        known.plan(),
        known.standards(),
        known.coverageTargets());
  }

  private static String page(UnaryOperator<CallCentre> change) {
    return page(drill(city(change), TOWN.drill.demand()));
  }

  private static String page(Drill drill) {
    return Page.render(model(drill), Messages.english());
  }

  private static ReportModel model(Drill drill) {
    Results plain = SampleResults.of(TOWN);
    Results results =
        new Results(
            new Variant(drill.name(), drill),
            plain.seed(),
            plain.replications(),
            plain.stopping(),
            plain.incidents(),
            plain.open(),
            plain.measures(),
            plain.clauses(),
            plain.coverage(),
            plain.arrivalCurves(),
            plain.stationLoads(),
            plain.streetCoverage(),
            plain.evaluation(),
            plain.samples());
    return ReportModel.of(results, SampleResults.provenance());
  }
}
