package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.experiment.Results;
import org.tocsin.report.file.EvaluationFile;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;

/** Expected actions and objectives in the report, on the terminal, and for other programs. */
class ExpectedTest {

  private static final GridTown TOWN = new GridTown(24, 9);

  @TempDir Path directory;

  private static Results results() {
    return SampleEvaluation.in(SampleResults.of(TOWN));
  }

  private static ReportModel model() {
    return ReportModel.of(results(), SampleResults.provenance());
  }

  @Test
  void thePageSaysHowOftenEachCameInTimeAndWhatMadeItLate() {
    String page = Page.render(model(), Messages.english());

    assertThat(page)
        .contains("1 of 2 expected actions came in time every time")
        .contains("微型消防站60秒到场 &lt;b&gt;first&lt;/b&gt; (critical)")
        .contains("within 1\u00a0min of reported")
        .contains("units were busy (3×), nobody of the kind was sent (2×)")
        .contains("on scene: drill, central (no. 2)")
        .contains("by 20:00:00")
        .contains("M (with major challenges, 中); S to M with 95 % certainty");
  }

  @Test
  void aChinesePageSaysItInChinese() {
    String page = Page.render(model(), Messages.in("zh"));

    assertThat(page)
        .contains("在全部 2 项预期行动中，有 1 项每次都按时完成")
        .contains("报警后 1 分钟内")
        .contains("力量被占用（3 次）、未派出此类力量（2 次）")
        .contains("到场：drill、")
        .contains("中（M，有重大困难）");
  }

  @Test
  void theTerminalListsThemWithinEightyColumns() {
    List<String> lines =
        ClosingTable.lines(
            results(), SampleResults.provenance(), Messages.english(), List.of(), false);

    assertThat(lines)
        .anySatisfy(line -> assertThat(line).startsWith("✗  微型消防站60秒到场").contains("75 %"))
        .anySatisfy(line -> assertThat(line).startsWith("✓  on scene: drill, central (no. 2)"));
  }

  @Test
  void otherProgramsReadItFromAFile() throws Exception {
    EvaluationFile.write(directory.resolve("evaluation.json"), model());

    JsonNode tree = new ObjectMapper().readTree(directory.resolve("evaluation.json").toFile());
    JsonNode micro = tree.get("expects").get(0);
    assertThat(micro.get("id").asText()).isEqualTo("micro-first");
    assertThat(micro.get("action").toString())
        .isEqualTo("{\"fact\":\"on scene\",\"incident\":\"drill\",\"tier\":\"micro\",\"count\":1}");
    assertThat(micro.get("deadline").get("within").asDouble()).isEqualTo(60);
    assertThat(micro.get("probability").asDouble()).isEqualTo(0.75);
    assertThat(micro.get("ci95").toString()).isEqualTo("[0.53,0.89]");
    assertThat(micro.get("margin").get("p10").isNull()).isTrue();
    assertThat(micro.get("causes").toString()).isEqualTo("{\"units-busy\":3,\"not-sent\":2}");
    assertThat(micro.get("replication0").get("margin").asDouble()).isEqualTo(8);
    assertThat(tree.get("objectives").get(0).get("rating").asText()).isEqualTo("M");
    assertThat(tree.get("objectives").get(0).get("grade").asText()).isEqualTo("中");
  }

  @Test
  void theModelIsReadBackAsItWasWritten() {
    ModelFile.write(directory.resolve("report.json"), model());

    assertThat(ModelFile.read(directory.resolve("report.json"))).isEqualTo(model());
  }
}
