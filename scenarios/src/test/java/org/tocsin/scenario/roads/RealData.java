package org.tocsin.scenario.roads;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data beside the checkout, or named by {@code TOCSIN_DATA}. */
final class RealData {

  private RealData() {}

  /** A file of it; the test that asks is skipped where there is none. */
  static Path file(String name) {
    String named = System.getenv("TOCSIN_DATA");
    Path found =
        named == null ? beside(Path.of("").toAbsolutePath(), name) : Path.of(named).resolve(name);
    assumeTrue(
        Files.isRegularFile(found), () -> "no " + name + " in TOCSIN_DATA or ../shared/data");
    return found;
  }

  private static Path beside(Path folder, String name) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared").resolve("data").resolve(name);
      if (Files.exists(candidate)) {
        return candidate;
      }
    }
    return folder.resolve(name);
  }
}
