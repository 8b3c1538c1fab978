package org.tocsin.scenario.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** Workbooks with what nobody wants in them. */
class HostileWorkbookTest {

  private static final Spot NAMED_AT = Spot.ofFile("drill.yaml");

  private final Problems problems = new Problems();

  private List<Sheet> read(byte[] bytes) {
    return XlsxFile.read("list.xlsx", bytes, NAMED_AT, problems);
  }

  private List<String> told() {
    return problems.all().stream().map(problem -> problem.oneLine()).toList();
  }

  private static byte[] table() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Table table =
        new Table(
            "Sheet",
            false,
            List.of(new Table.Column("Time", 10)),
            List.of(List.of(new Datum.Words("18:30"))));
    TableFile.XLSX.write(table, out);
    return out.toByteArray();
  }

  /** A workbook with one part more, or written otherwise. */
  private static byte[] with(String name, byte[] part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream copy = new ZipOutputStream(out);
        ZipFile zip = ZipFile.builder().setByteArray(table()).get()) {
      for (ZipArchiveEntry old : Collections.list(zip.getEntries())) {
        if (!old.getName().equals(name)) {
          copy.putNextEntry(new ZipEntry(old.getName()));
          zip.getInputStream(old).transferTo(copy);
        }
      }
      copy.putNextEntry(new ZipEntry(name));
      copy.write(part);
    }
    return out.toByteArray();
  }

  @Test
  void aMacroIsToldAndNeverRun() throws IOException {
    assertThat(read(with("xl/vbaProject.bin", new byte[] {1, 2, 3}))).hasSize(1);
    assertThat(told())
        .containsExactly(
            "drill.yaml: warning: list.xlsx: has a macro, which is never run; a workbook without"
                + " macros");
  }

  @Test
  void aWorkbookThatUnpacksToHundredsOfMegabytesIsRefused() throws IOException {
    assertThat(read(with("xl/media/image1.png", new byte[270_000_000]))).isEmpty();
    assertThat(told())
        .containsExactly(
            "drill.yaml: error: list.xlsx: more than 256 MB when unpacked; a list of injects and"
                + " little else");
  }

  @Test
  void aWorkbookThatWasCutShortIsRefused() throws IOException {
    byte[] whole = table();

    assertThat(read(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    assertThat(told())
        .containsExactly(
            "drill.yaml: error: list.xlsx: a damaged workbook; a file that was saved whole");
  }

  @Test
  void entitiesOfAFileAreNotOpened() throws IOException {
    String sheet =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&f;</t></is></c></row>"
            + "</sheetData></worksheet>";

    List<Sheet> sheets =
        read(with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)));

    assertThat(sheets.stream().flatMap(s -> s.rows().stream())).isEmpty();
  }

  @Test
  void anOldWorkbookAndOneWithAPasswordAreNamed() {
    byte[] old = new byte[512];
    byte[] mark = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(mark, 0, old, 0, mark.length);

    assertThat(read(old)).isEmpty();
    assertThat(told())
        .containsExactly(
            "drill.yaml: error: list.xlsx: a workbook of before 2007, or with a password; a workbook"
                + " in the .xlsx format without a password");
  }
}
