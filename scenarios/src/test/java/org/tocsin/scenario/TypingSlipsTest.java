package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told whose keyboard slipped: a Chinese one's marks, blanks, quotes, commas. */
class TypingSlipsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          work: 20 min      | course: { fire: { growth： fast } } | "growth： fast", a full-width colon "："      | growth: fast
          work: 20 min      | work： 20 min        | "work： 20 min", a full-width colon "："         | work: 20 min
          work: 20 min      | work：20 min         | "work：20 min", a full-width colon "："          | work: 20 min
          work: 20 min      | work:　20 min        | "work:　20 min", a full-width blank "　"         | work: 20 min
          work: 20 min      | work: ２０ min       | "２０ min", a full-width digit "２"             | 20 min
          incidents:        | incidents：          | "incidents：", a full-width colon "："           | incidents:
          [116.405, 39.900] | [116.405， 39.900]   | "116.405， 39.900", a full-width comma "，"      | 116.405, 39.900
          [116.405, 39.900] | [116.405，39.900]    | "116.405，39.900", a full-width comma "，"       | 116.405, 39.900
          id: first, tier   | id: first， tier     | "- { id: first， tier: central, at:", a full-width comma "，" | - { id: first, tier: central, at:
          perDay: 6         | perDay: １５         | "１５", a full-width digit "１"                  | 15
          perDay: 6         | perDay: 6, hours: “07:00-09:00” | "“07:00-09:00”", a full-width quote "“" | 07:00-09:00
          perDay: 6         | perDay: 6, share： 5％ | "share： 5％", a full-width colon "："         | share: 5%
          [ cn-5-minute ]   | 【cn-5-minute】      | "【cn-5-minute】", a full-width bracket "【"     | [cn-5-minute]
          [ cn-5-minute ]   | [ “cn-5-minute” ]    | "“cn-5-minute”", a full-width quote "“"         | cn-5-minute
          """)
  void aMarkOfAChineseKeyboardIsNamedWithItsAsciiForm(
      String passage, String instead, String found, String meant) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead);

    assertThat(text.problems())
        .anySatisfy(
            line -> assertThat(line).contains(found + "; ").endsWith(". Maybe \"" + meant + "\"?"));
  }

  @Test
  void aShareInFullWidthPerCentIsToldAsANumber() {
    ScenarioText text =
        ScenarioText.in(folder).with("20 min", "20 min\n    lane: { blocked: 90％ }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith("\"90％\", a full-width percent sign \"％\"; a number from 0 to 1. Maybe \"0.9\"?");
  }

  @Test
  void aChineseTextMayHaveItsOwnMarks() {
    ScenarioText text = ScenarioText.in(folder).plus("name: 西城区（夜间）：演练，“一”\n");

    assertThat(text.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          severity:minor         | "severity:minor", no blank after the colon; a key, a colon and a blank before its value. Maybe "severity: minor"? | 5
          severity minor         | "severity minor"; a key, a colon and a blank before its value                     | 5
          severity: minor: worse | a second colon; one key in a line; a text with a colon in quotes                  | 20
          \\u0020severity: minor | indented by 5 where the line above has 4; what belongs together begins in one column | 6
          """)
  void aLineThatIsNotYamlIsToldInTheWordsOfItsAuthor(String line, String message, int column) {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("work: 20 min", "work: 20 min\n    " + line.replace("\\u0020", " "));

    assertThat(text.problems()).containsExactly("drill.yaml:19:" + column + ": error: " + message);
  }

  @Test
  void aLineThatIsIndentedLessThanItsNeighboursIsTold() {
    ScenarioText text = ScenarioText.in(folder).with("work: 20", "work: 20 min\n   severity: x");

    assertThat(text.problems())
        .containsExactly(
            "drill.yaml:19:4: error: indented by 3 where the line above has 4; what belongs"
                + " together begins in one column");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ^  zones:^        | ^　zones:^            | ^　zones^          | a full-width blank (U+3000) before "zones"       | ^  zones^
          ^    work:^       | ^　　work:^           | ^　　work^         | 2 full-width blanks (U+3000) before "work"       | ^    work^
          ^  roads:^        | ^~~roads:^            | ^~~roads^          | 2 no-break blanks (U+00A0) before "roads"        | ^  roads^
          ^    work:^       | ^  ~ work:^           | ^~ work^           | a no-break blank (U+00A0) before "work"          | ^    work^
          ^    needs:^      | ^~   needs:^          | ^~   needs^        | a no-break blank (U+00A0) before "needs"         | ^    needs^
          ^  - { id: drill^ | ^　- { id: drill^     | ^　- { id: drill^  | a full-width blank (U+3000) before "- { id"      | ^  - { id^
          """)
  void aBlankThatIsNoneOfTheSpaceBarIsNamedWhereItIndents(
      String passage, String instead, String place, String found, String meant) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead.replace('~', '\u00a0'));

    assertThat(text.problems())
        .containsExactly(
            text.at(place.replace('~', '\u00a0'))
                + ": error: "
                + found
                + "; blanks of the space bar to indent. Maybe \""
                + meant
                + "\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          perDay: 6, where  | perDay: 6， where     | ， where   | commas "," between the parts
          [116.405, 39.900] | [116.405，39.900]     | ，39.900   | commas "," between the items of a list
          [ cn-5-minute ]   | [ london、nfpa-1710 ] | 、nfpa     | commas "," between the items of a list
          """)
  void aFullWidthCommaIsToldWhereItStands(
      String passage, String instead, String place, String allowed) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead);

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at(place) + ": error: ")
        .contains(", a full-width comma \"" + place.charAt(0) + "\"; " + allowed + ". Maybe \"");
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Beijing, Asia/Shanghai",
    "beijing, Asia/Shanghai",
    "Asia/Bejing, Asia/Shanghai",
    "北京, Asia/Shanghai",
    "Asia/Xi'an, Asia/Shanghai",
    "China, Asia/Shanghai",
    "Tokyo, Asia/Tokyo",
    "Asia/New York, America/New_York",
    "Europe/Pariss, Europe/Paris"
  })
  void aZoneThatIsNamedAfterAnotherCityIsGuessed(String zone, String meant) {
    ScenarioText text = ScenarioText.in(folder).with("zone: Asia/Shanghai", "zone: " + zone);

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith("; a time zone such as Asia/Shanghai. Maybe \"" + meant + "\"?");
  }

  @Test
  void aTimeBeyondAllDrillsIsToldWithTheLongest() {
    ScenarioText text = ScenarioText.in(folder).with("24h", "99999999999999h");

    assertThat(text.problems())
        .containsExactly(
            text.at("99999999999999h")
                + ": error: clock.duration: longer than 370370 d; at most that, a thousand years");
  }

  @Test
  void aTabIsNamed() {
    ScenarioText text = ScenarioText.in(folder).with("    work:", "\twork:");

    assertThat(text.problems())
        .containsExactly("drill.yaml:18:1: error: a tab; blanks to indent and to part");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          [ cn-5-minute ] | [ "cn-5-minute ] | "cn-5 | a quote that is not closed; a closing quote
          id: first       | id: "first       | "first | a quote that is not closed before line 21; a closing quote
          count: 2 } ] }  | count: 2 } ]     | { id: first | no comma and no "}" before 15:1; commas between the parts, "}" after the last
          id: first, tier | id: first tier   | : central, at | no comma and no "}"; commas between the parts, "}" after the last
          """)
  void whatIsNotClosedIsToldWhereItOpens(
      String passage, String instead, String place, String message) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead);

    assertThat(text.problems()).containsExactly(text.at(place) + ": error: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          work: 20 min      | work: 20 min\\n    lane: { blocked: 0,5 } | "0,5"; a number from 0 to 1. Maybe "0.5"?
          work: 20 min      | work: 1,5 min         | "1,5 min"; a duration such as 90 s, 3 min or 1h30m. Maybe "1.5 min"?
          population: 3000  | population: 3,000     | "3,000"; a number from 0 to 10000000000. Maybe "3000"?
          duration: 24h     | duration: 24 hours    | "24 hours"; a duration above 0 such as 90 s, 3 min or 1h30m. Maybe "24 h"?
          duration: 24h     | duration: 24小时      | "24小时"; a duration above 0 such as 90 s, 3 min or 1h30m. Maybe "24 h"?
          turnout: 60 s     | turnout: 60           | "60"; a duration such as 90 s, 3 min or 1h30m. Maybe "60 s"?
          20 min            | 20                    | "20"; a duration such as 90 s, 3 min or 1h30m. Maybe "20 min"?
          mode: drive       | flow: 10 l/s          | "10 l/s"; a flow such as 600 L/min or 10 L/s. Maybe "10 L/s"?
          mode: drive       | flow: 600             | "600"; a flow such as 600 L/min or 10 L/s. Maybe "600 L/min"?
          zone: Asia/Shanghai | zone: Asia/Shangai  | "Asia/Shangai"; a time zone such as Asia/Shanghai. Maybe "Asia/Shanghai"?
          [ cn-5-minute ]   | cn-60-second          | . Maybe "[ cn-60-second ]"?
          work: 20 min      | course: { fire: { area: 100㎡ } } | "100㎡", a full-width character "㎡"; an area such as 100 m2 or 2 ha. Maybe "100 m2"?
          """)
  void anAmountInOtherLettersIsToldAsTheFormatHasIt(
      String passage, String instead, String message) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead.replace("\\n", "\n"));

    assertThat(text.problems()).anySatisfy(line -> assertThat(line).endsWith(message));
  }

  @Test
  void anotherShortNameIsNoSlipOfThePen() {
    ScenarioText town =
        ScenarioText.in(folder).with("id: west,", "id: 北区,").with("id: east,", "id: 南区,");

    assertThat(lane(town, "西区")).endsWith("no zone \"西区\"; any of 北区, 南区");
    assertThat(lane(town, "区北")).endsWith(". Maybe \"北区\"?");
    assertThat(lane(town, "北")).endsWith(". Maybe \"北区\"?");
  }

  private static String lane(ScenarioText town, String zone) {
    return town.with(
            "20 min",
            "20 min\n    lane: { blocked: 0.1, byZone: { " + zone + ": { blocked: 0.3 } } }")
        .problems()
        .get(0);
  }
}
