package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types the commands of the pages that newcomers read, in their order. */
class DocumentedCommandsTest {

  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAMED_YAML =
      Pattern.compile(
          "^```yaml\\n# (\\S+\\.yaml)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../README.md",
        "../docs/tutorial/first-drill.md",
        "../docs/tutorial/full-alarm.md",
        "../docs/tutorial/watching-a-drill.md",
        "../docs/tutorial/rehearsing-a-drill.md",
        "../docs/tutorial/three-micro-stations.md",
        "../docs/comparing.md"
      })
  void everyCommandOfThePageDoesItsWork(String page) throws Exception {
    Session session = new Session(folder);

    List<String> commands = commands(Path.of(page));
    writeScenarios(Path.of(page));

    assertThat(commands).isNotEmpty();
    assumeTrue(
        PaperOptionsTest.hasFonts() || commands.stream().noneMatch(c -> c.contains("--pdf")),
        "no fonts; fonts-wqy-microhei has them");
    for (String command : commands) {
      if (command.startsWith("./tocsin ")) {
        Session.Outcome outcome = session.type(command.split(" +", 2)[1].split(" +"));
        assertThat(outcome.exitCode()).as(command + "\n" + outcome.err()).isZero();
      } else {
        Process shell =
            new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).inheritIO().start();
        assertThat(shell.waitFor()).as(command).isZero();
      }
    }
  }

  @Test
  void whatTheTutorialSaysOfTeamsThatGoFirstIsWhatItsComparisonShows() throws IOException {
    Session session = new Session(folder);
    writeScenarios(Path.of("../docs/tutorial/full-alarm.md"));

    Session.Outcome compared =
        session.type("compare", "call-centre.yaml", "tiers.yaml", "-r", "10");

    assertThat(compared.out())
        .containsPattern("First force on scene, mean .* B is smaller")
        .containsPattern("First action, mean .* B is smaller")
        .containsPattern("Full force assembled, mean .* A is smaller")
        .containsPattern("First force on scene \\(central\\), mean .* A is smaller")
        .containsPattern("First force on scene, 90 % .* no difference shown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../README.md",
        "../docs/tutorial/first-drill.md",
        "../docs/tutorial/full-alarm.md",
        "../docs/tutorial/watching-a-drill.md",
        "../docs/tutorial/rehearsing-a-drill.md",
        "../docs/tutorial/three-micro-stations.md",
        "../docs/architecture.md",
        "../docs/comparing.md",
        "../docs/contracts.md"
      })
  void everyLinkWithinTheRepositoryLeadsSomewhere(String page) throws IOException {
    Path file = Path.of(page);

    List<String> links =
        Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(links)
        .isNotEmpty()
        .allSatisfy(link -> assertThat(file.resolveSibling(link)).as(link).exists());
  }

  /** Writes the YAML blocks of a page whose first line is their file name as a comment. */
  private void writeScenarios(Path page) throws IOException {
    for (MatchResult block : NAMED_YAML.matcher(Files.readString(page)).results().toList()) {
      Files.writeString(folder.resolve(block.group(1)), block.group(2));
    }
  }

  /** Lines of unnamed code blocks that call Tocsin or prepare for it; the build is not called. */
  private static List<String> commands(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    BLOCK
        .matcher(Files.readString(page))
        .results()
        .filter(block -> block.group(1).isEmpty())
        .flatMap(block -> block.group(2).lines())
        .filter(
            line ->
                line.startsWith("./tocsin ") || line.startsWith("cp ") || line.startsWith("sed "))
        .forEach(commands::add);
    return commands;
  }
}
