package org.tocsin.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the ready scenarios give, kept beside the tests: a change is reviewed as a difference of
 * files and earns a line under "Results change" in the changelog. Rewritten by {@code make golden}.
 */
class GoldenRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path DATA =
      Path.of(System.getenv().getOrDefault("TOCSIN_DATA", "../../shared/data"));

  /** Injects and what they do, expected actions, and the incidents of a script. */
  private static final Pattern DRILL =
      Pattern.compile(
          "^\\S+ (inject|road|due|met|overdue|done late|not needed|station|unit (out|back)|down|restored|demand|as usual|diverts|reopens)"
              + "| (drill|leak|crush|earthquake|fire-on-the-far-bank)/\\S*");

  @TempDir Path folder;

  @Test
  void theDrillOfXichengGivesWhatItGave() throws Exception {
    Session session = new Session(folder);

    Session.Outcome run =
        session.type("run", "xicheng", "-r", "4", "--set", "clock.duration=6h", "-o", "out");

    keeps("xicheng/closing.txt", run.out());
    keeps("xicheng/timeline.txt", session.read("out/timeline.txt"));
    keeps("xicheng/digests.txt", digests(session.path("out")));
  }

  @Test
  void theWinterNightInHarbinGivesWhatItGave() throws Exception {
    assumeTrue(
        Files.isRegularFile(DATA.resolve("osm/harbin-2024.osm.pbf")),
        "no extract of Harbin; TOCSIN_DATA names the folder that has it");
    Session session = new Session(folder).with("TOCSIN_DATA", DATA.toAbsolutePath().toString());

    Session.Outcome run =
        session.type("run", "harbin-winter-night", "-r", "4", "-s", "7", "-o", "out");

    keeps("harbin-winter-night/closing.txt", run.out());
    keeps("harbin-winter-night/digests.txt", digests(session.path("out")));
  }

  /** Drills with a script: what happens in the first replication, and the evaluation of all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "xicheng-60-seconds",
        "xicheng-market-gas",
        "xicheng-festival",
        "xicheng-earthquake"
      })
  void aDrillWithExpectedActionsIsEvaluatedAsItWas(String drill) throws Exception {
    keepsEvaluation(drill, new Session(folder));
  }

  @Test
  void theIcyBridgeOfHarbinIsEvaluatedAsItWas() throws Exception {
    assumeTrue(
        Files.isRegularFile(DATA.resolve("osm/harbin-2024.osm.pbf")),
        "no extract of Harbin; TOCSIN_DATA names the folder that has it");
    Session session = new Session(folder).with("TOCSIN_DATA", DATA.toAbsolutePath().toString());

    keepsEvaluation("harbin-icy-bridge", session);
  }

  private static void keepsEvaluation(String drill, Session session) throws Exception {
    Session.Outcome run = session.type("run", drill, "-r", "20", "-o", "out");

    keeps(drill + "/closing.txt", run.out());
    keeps(drill + "/timeline.txt", told(session.read("out/timeline.txt")));
    keeps(drill + "/evaluation.json", session.read("out/evaluation.json"));
  }

  /** What is told of the drill itself: the rest is everyday service, which its digest keeps. */
  private static String told(String timeline) throws Exception {
    String facts =
        timeline
            .lines()
            .filter(line -> DRILL.matcher(line).find())
            .map(l -> l + "\n")
            .collect(joining());
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(timeline.getBytes(StandardCharsets.UTF_8));
    return facts + HexFormat.of().formatHex(hash) + "  timeline.txt\n";
  }

  /** SHA-256 of every file of a run, but of those that name the versions that ran it. */
  private static String digests(Path directory) throws Exception {
    TreeMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        digests.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
      }
    }
    digests.keySet().removeAll(List.of("manifest.json", "report.json", "report.html"));
    StringBuilder lines = new StringBuilder();
    digests.forEach((file, digest) -> lines.append(digest).append("  ").append(file).append('\n'));
    return lines.toString();
  }

  private static void keeps(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("tocsin.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(golden).as("run make golden once and look at the difference").exists();
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
