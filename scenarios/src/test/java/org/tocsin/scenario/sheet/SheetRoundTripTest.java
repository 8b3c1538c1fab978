package org.tocsin.scenario.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** Whatever texts a table has, they are read again as they were, in both formats. */
class SheetRoundTripTest {

  @Provide
  Arbitrary<List<List<String>>> texts() {
    Arbitrary<String> text =
        Arbitraries.of("=+-@'\",;\n\t ax1.℃集市🔥<&>_".codePoints().boxed().toList())
            .map(Character::toString)
            .list()
            .ofMaxSize(8)
            .map(letters -> String.join("", letters).strip());
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(width -> text.list().ofSize(width).list().ofMinSize(1).ofMaxSize(4));
  }

  @Property(tries = 200)
  void textsComeBackFromCommaSeparatedValues(@ForAll("texts") List<List<String>> texts)
      throws IOException {
    String csv = new String(bytes(TableFile.CSV, texts), StandardCharsets.UTF_8).substring(1);
    Problems problems = new Problems();

    Sheet sheet = CsvSheet.read("list.csv", csv, problems).orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(texts(sheet, texts.get(0).size())).isEqualTo(texts);
  }

  @Property(tries = 100)
  void textsComeBackFromAWorkbook(@ForAll("texts") List<List<String>> texts) throws IOException {
    Problems problems = new Problems();

    List<Sheet> sheets =
        XlsxFile.read(
            "list.xlsx", bytes(TableFile.XLSX, texts), Spot.ofFile("drill.yaml"), problems);

    assertThat(problems.all()).isEmpty();
    List<List<String>> filled =
        texts.stream().filter(row -> row.stream().anyMatch(text -> !text.isEmpty())).toList();
    assertThat(texts(sheets.get(0), texts.get(0).size())).isEqualTo(filled);
  }

  private static byte[] bytes(TableFile format, List<List<String>> texts) throws IOException {
    List<Table.Column> columns =
        texts.get(0).stream().map(text -> new Table.Column("column", 10)).toList();
    List<List<Datum>> rows =
        texts.stream().map(row -> row.stream().<Datum>map(Datum.Words::new).toList()).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(new Table("Sheet", false, columns, rows), out);
    return out.toByteArray();
  }

  /** All below the headings, with cells that programs leave out where they are empty. */
  private static List<List<String>> texts(Sheet sheet, int width) {
    return sheet.rows().stream()
        .skip(1)
        .map(
            row ->
                IntStream.range(0, width)
                    .mapToObj(i -> i < row.size() ? row.get(i).text() : "")
                    .toList())
        .toList();
  }
}
