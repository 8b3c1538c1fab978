package org.tocsin.scenario.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.roads.Position;
import org.tocsin.scenario.generator.OldTown;

class NetworkCacheTest {

  @TempDir Path folder;

  private final CachedNetworks networks =
      new CachedNetworks(
          OldTown.generate(100, 1, new Position(116.4, 39.9)).networks(),
          List.of("说明"),
          List.of(new Position(116.4, 39.9), new Position(-122.4, 37.7)));

  @Test
  void whatWasKeptIsFoundAgain() {
    NetworkCache cache = new NetworkCache(folder);

    cache.keep("a", networks);

    CachedNetworks found = cache.find("a").orElseThrow();
    assertThat(found.notes()).isEqualTo(networks.notes());
    assertThat(found.access()).isEqualTo(networks.access());
    assertThat(found.inOrder()).hasToString(networks.inOrder().toString());
    assertThat(cache.find("b")).isEmpty();
    assertThat(cache.warnings()).isEmpty();
  }

  @Test
  void aDamagedFileIsAWarningAndReadAsAbsent() throws IOException {
    NetworkCache cache = new NetworkCache(folder);
    cache.keep("a", networks);
    try (Stream<Path> files = Files.list(folder)) {
      Path file = files.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    assertThat(cache.find("a")).isEmpty();
    assertThat(cache.warnings()).singleElement().asString().contains("damaged");
  }

  @Test
  void aFolderThatCannotBeWrittenIsAWarning() throws IOException {
    Path file = Files.createFile(folder.resolve("not-a-folder"));
    NetworkCache cache = new NetworkCache(file);

    cache.keep("a", networks);

    assertThat(cache.warnings()).singleElement().asString().contains("cannot write");
  }

  @Test
  void theFolderFollowsTheCustomsOfTheSystem() {
    Path home = Path.of("home");

    assertThat(NetworkCache.in(Map.of("TOCSIN_CACHE", "own"), "Linux", home))
        .hasToString("cache in own");
    assertThat(NetworkCache.in(Map.of("XDG_CACHE_HOME", "xdg"), "Linux", home))
        .hasToString("cache in " + Path.of("xdg", "tocsin"));
    assertThat(NetworkCache.in(Map.of(), "Linux", home))
        .hasToString("cache in " + Path.of("home", ".cache", "tocsin"));
    assertThat(NetworkCache.in(Map.of(), "Mac OS X", home))
        .hasToString("cache in " + Path.of("home", "Library", "Caches", "tocsin"));
  }
}
