package org.tocsin.scenario.msel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Inject;
import org.tocsin.scenario.ScenarioText;
import org.tocsin.scenario.sheet.Office;

/** Lists that a spreadsheet program has saved. */
class OfficeListTest {

  /** A sheet as a program keeps it: a title, dates, times, numbers and formulas in their cells. */
  private static final String SHEETS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
        xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
        office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
      <office:automatic-styles>
        <number:time-style style:name="time"><number:hours/><number:text>:</number:text><number:minutes
          number:style="long"/></number:time-style>
        <number:date-style style:name="date"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year
          number:style="long"/></number:date-style>
        <style:style style:name="t" style:family="table-cell" style:data-style-name="time"/>
        <style:style style:name="d" style:family="table-cell" style:data-style-name="date"/>
      </office:automatic-styles>
      <office:body><office:spreadsheet>
        <table:table table:name="Contacts"><table:table-row>%s</table:table-row></table:table>
        <table:table table:name="导调清单">
          <table:table-row>%s</table:table-row>
          <table:table-row/>
          <table:table-row>%s%s%s%s%s</table:table-row>
          <table:table-row>%s
            <table:table-cell table:style-name="d" office:value-type="date" office:date-value="2026-03-10"/>
            <table:table-cell table:style-name="t" office:value-type="time" office:time-value="PT18H30M00S"/>%s%s</table:table-row>
          <table:table-row>
            <table:table-cell table:formula="of:=[.A4]+1"/>
            <table:table-cell table:style-name="d" office:value-type="date" office:date-value="2026-03-10"/>
            <table:table-cell table:style-name="t" table:formula="of:=[.C4]+TIME(0;15;0)"/>%s%s</table:table-row>
          <table:table-row>%s
            <table:table-cell table:style-name="d" office:value-type="date" office:date-value="2026-03-10"/>
            <table:table-cell table:formula="of:=&quot;soon&quot;&amp;&quot;!&quot;"/>%s%s</table:table-row>
        </table:table>
      </office:spreadsheet></office:body></office:document>
      """
          .formatted(
              text("Name"),
              text("春季演练"),
              text("序号"),
              text("日期"),
              text("时间"),
              text("注入内容"),
              text("经费"),
              number("7"),
              text("集市冒烟，</text:p><text:p>第二行"),
              number("1200.50"),
              text("阀门未关"),
              text(""),
              number("9"),
              text("记者来电"),
              text(""));

  @TempDir Path folder;

  private static String text(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String number(String number) {
    return "<table:table-cell office:value-type=\"float\" office:value=\"" + number + "\"/>";
  }

  private ScenarioText withSavedSheets() throws IOException {
    ScenarioText scenario = ScenarioText.in(folder).file("list.fods", SHEETS);
    Files.copy(Office.in(folder).save("list.fods", "xlsx"), folder.resolve("list.xlsx"));
    return scenario.plus("msel: [ list.xlsx ]\n");
  }

  @Test
  void itsCellsAreReadAsTheyAreShownAndWrongOnesToldByTheirPlace() throws IOException {
    assertThat(withSavedSheets().problems())
        .containsExactly(
            "list.xlsx:5:3: warning: sheet 导调清单, cell C5, 时间: a formula; its value when the file was"
                + " saved, 18:45, is taken; a time such as 10:05 or 2026-03-10 10:05",
            "list.xlsx:6:3: error: sheet 导调清单, cell C6, 时间: a formula whose value is \"soon!\"; a time"
                + " such as 10:05 or 2026-03-10 10:05");
  }

  @Test
  void whatIsRightInItIsTaken() throws IOException {
    ScenarioText scenario = withSavedSheets();
    scenario.file(
        "rest.fods",
        SHEETS.replace("of:=&quot;soon&quot;&amp;&quot;!&quot;", "of:=[.C4]+TIME(1;0;0)"));
    Files.copy(Office.in(folder).save("rest.fods", "xlsx"), folder.resolve("rest.xlsx"));

    Drill drill = ScenarioText.in(folder).plus("msel: [ rest.xlsx ]\n").drill();

    assertThat(drill.injects()).extracting(Inject::id).containsExactly("7", "8", "9");
    assertThat(drill.injects())
        .extracting(inject -> inject.plannedAt().orElseThrow().toString())
        .containsExactly("00:30:00.000", "00:45:00.000", "01:30:00.000");
    assertThat(drill.injects().get(0).message()).isEqualTo("集市冒烟，\n第二行");
  }

  @ParameterizedTest
  @CsvSource({"csv, xlsx", "xlsx, xlsx", "xlsx, csv"})
  void aListThatWasWrittenAndSavedAgainIsTheSameDrill(String written, String saved)
      throws IOException {
    Office office = Office.in(folder);
    ScenarioText scenario = ScenarioText.in(folder).plus(MselRoundTripTest.PLAYED);
    Drill before = scenario.drill();
    byte[] list = MselRoundTripTest.list(folder.resolve(ScenarioText.NAME), written, "zh");
    Files.write(folder.resolve("list." + written), list);

    Path again = office.save("list." + written, saved);
    Drill after =
        ScenarioText.in(folder).plus("msel: [ saved/" + again.getFileName() + " ]\n").drill();

    assertThat(after.injects()).isEqualTo(before.injects());
    assertThat(after.expects()).isEqualTo(before.expects());
  }
}
