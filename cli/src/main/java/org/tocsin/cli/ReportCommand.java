package org.tocsin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.report.ReportPage;
import org.tocsin.report.paper.FontSearch;
import org.tocsin.report.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin report}: the pages of a finished run again, perhaps in another language. */
@Command(
    name = "report",
    header = "Writes the pages of a finished run again.",
    footer = {
      "",
      "Example: tocsin report xicheng-out --lang zh",
      "         tocsin report xicheng-60-seconds-out --pdf"
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "a folder that tocsin run has made")
  private String directory = "";

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "language of the page (default: ${DEFAULT-VALUE})")
  private String language = "en";

  @Mixin private PaperOptions paper = new PaperOptions();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = RunOptions.messages(language);
    Path folder = terminal.resolve(directory);
    if (!Files.isDirectory(folder)) {
      throw new UserMistake(directory + " is no folder; one that tocsin run has made");
    }
    if (!Files.exists(folder.resolve("report.json"))) {
      throw new UserMistake(
          directory + " holds no results (no report.json); a folder that tocsin run has made");
    }
    Optional<FontSearch> fonts = paper.fonts(terminal);
    try {
      List<Path> written =
          fonts.isPresent()
              ? ReportPage.writeAndPrint(folder, messages, fonts.get())
              : ReportPage.write(folder, messages);
      written.forEach(
          page -> terminal.print(Path.of(directory).resolve(page.getFileName()).toString()));
    } catch (IllegalArgumentException e) {
      throw new UserMistake(String.valueOf(e.getMessage()));
    }
    return Tocsin.DONE;
  }
}
