package org.tocsin.scenario.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TimeBands;
import org.tocsin.scenario.ScenarioText;

/** The traffic of the week by hour and weekday. */
class TimeBandsTest {

  private static final int MONDAY = 0;
  private static final int FRIDAY = 4;
  private static final int SATURDAY = 5;

  @TempDir Path folder;

  private ScenarioText with(String bands) {
    return ScenarioText.in(folder).with("city:\n", "city:\n  bands:\n" + bands.indent(4));
  }

  private TimeBands bands(String bands) {
    return with(bands).drill().city().timeBands();
  }

  /** A letter for each hour of a day: the first of its band's name, or a dot in normal traffic. */
  private static String day(TimeBands bands, int day) {
    return IntStream.range(day * 24, day * 24 + 24)
        .map(bands::indexAt)
        .mapToObj(band -> band == 0 ? "." : bands.bands().get(band).id().substring(0, 1))
        .collect(Collectors.joining());
  }

  @Test
  void aCityWithoutBandsHasOne() {
    TimeBands bands = ScenarioText.in(folder).drill().city().timeBands();

    assertThat(bands.bands()).containsExactly(TimeBand.ALWAYS);
  }

  @Test
  void aBandHoldsOnItsDaysInItsHours() {
    TimeBands bands =
        bands(
            """
            morning: { days: [mon, fri], hours: "07:00-10:00", speed: 0.7 }
            evening: { hours: "17:00 - 20:00", speed: 0.8, speeds: { trunk: 0.6 } }
            """);

    assertThat(day(bands, MONDAY)).isEqualTo(".......mmm.......eee....");
    assertThat(day(bands, 1)).isEqualTo(".................eee....");
    assertThat(day(bands, FRIDAY)).isEqualTo(".......mmm.......eee....");
    assertThat(day(bands, SATURDAY)).isEqualTo(".................eee....");
    assertThat(bands.differByWeekday()).isTrue();
    assertThat(bands.bands().get(1).speedFactor(new RoadClass("trunk"))).isEqualTo(0.7);
    assertThat(bands.bands().get(2).speedFactor(new RoadClass("trunk"))).isEqualTo(0.6);
    assertThat(bands.bands().get(2).speedFactor(new RoadClass("primary"))).isEqualTo(0.8);
  }

  @Test
  void inABandOneModeMayStandForAnother() {
    ScenarioText scenario =
        with("night: { hours: \"22:00-06:00\", modes: { drive: at-night } }\n")
            .with("unitTypes:", "modes: { at-night: { factor: 1.3 } }\nunitTypes:");

    assertThat(scenario.drill().city().timeBands().bands().get(1).modes().get("drive").factor())
        .isEqualTo(1.3);
  }

  @Test
  void aModeThatStandsForAnotherIsKnownAndOnTheSameStreets() {
    ScenarioText scenario =
        with("night: { hours: \"22:00-06:00\", modes: { drve: drive-home, drive: walk } }\n");

    assertThat(scenario.problems())
        .hasSize(2)
        .anyMatch(
            problem -> problem.contains("no mode \"drve\"") && problem.contains("Maybe \"drive\""))
        .anyMatch(problem -> problem.contains("mode walk on other streets than drive"));
  }

  @Test
  void theFirstBandThatFitsHolds() {
    TimeBands bands =
        bands(
            """
            peak: { hours: "08:00-09:00" }
            day: { hours: "06:00-22:00" }
            weekend: { days: [sat, sun], hours: "00:00-24:00" }
            """);

    assertThat(day(bands, MONDAY)).isEqualTo("......ddpddddddddddddd..");
    assertThat(day(bands, SATURDAY)).isEqualTo("wwwwwwddpdddddddddddddww");
  }

  /** Days are calendar days: the small hours of a night belong to the day that they are on. */
  @ParameterizedTest
  @CsvSource({
    "22:00-06:00, nnnnnn................nn",
    "22:00-24:00, ......................nn",
    "23:00-00:00, .......................n",
    "00:00-24:00, nnnnnnnnnnnnnnnnnnnnnnnn",
    "7:00-8:00,   .......n................"
  })
  void hoursMayGoOverMidnight(String hours, String monday) {
    TimeBands bands = bands("night: { days: [mon], hours: \"" + hours + "\" }");

    assertThat(day(bands, MONDAY)).isEqualTo(monday);
    assertThat(day(bands, 1)).isEqualTo(".".repeat(24));
    assertThat(day(bands, 6)).isEqualTo(".".repeat(24));
  }

  @ParameterizedTest
  @ValueSource(strings = {"07:30-10:00", "07:00-25:00", "24:00-06:00", "7-10", "07:00", "morning"})
  void otherTextIsNoRangeOfHours(String hours) {
    ScenarioText text = with("peak: { hours: \"" + hours + "\" }");

    assertThat(text.problems())
        .containsExactly(
            text.at("\"" + hours)
                + ": error: city.bands.peak.hours: \""
                + hours
                + "\"; whole hours such as \"07:00-10:00\" or \"22:00-06:00\"");
  }

  @Test
  void anUnknownDayIsToldWithTheNearestOne() {
    assertThat(with("peak: { days: [mo], hours: \"07:00-10:00\" }").problems())
        .singleElement()
        .asString()
        .endsWith(
            "city.bands.peak.days[0]: \"mo\"; one of mon, tue, wed, thu, fri, sat, sun. Maybe"
                + " \"mon\"?");
  }

  @Test
  void moreBandsThanAWeekCanHaveAreAnError() {
    String six =
        IntStream.range(0, 6)
            .mapToObj(i -> "b" + i + ": { hours: \"0" + i + ":00-0" + (i + 1) + ":00\" }")
            .collect(Collectors.joining("\n"));

    assertThat(with(six).problems())
        .singleElement()
        .asString()
        .endsWith("error: city.bands: 6 bands; at most 5");
    assertThat(with(six.substring(six.indexOf('\n') + 1)).drill().city().timeBands().bands())
        .hasSize(6);
  }
}
