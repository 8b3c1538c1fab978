package org.tocsin.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the fonts of a machine usually are. */
public final class FontFolders {

  private static final int DEPTH = 8;

  private FontFolders() {}

  /**
   * Those of a user first.
   *
   * @param system name of the operating system
   */
  public static List<Path> usual(Map<String, String> environment, String system, Path home) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      List<Path> folders = new ArrayList<>();
      String own = environment.get("LOCALAPPDATA");
      if (own != null) {
        folders.add(Path.of(own, "Microsoft", "Windows", "Fonts"));
      }
      String windows = Objects.requireNonNullElse(environment.get("WINDIR"), "C:\\Windows");
      folders.add(Path.of(windows, "Fonts"));
      return folders;
    }
    if (lower.startsWith("mac")) {
      return List.of(
          home.resolve("Library/Fonts"),
          Path.of("/Library/Fonts"),
          Path.of("/System/Library/Fonts"));
    }
    String own = environment.get("XDG_DATA_HOME");
    return List.of(
        (own == null ? home.resolve(".local/share") : Path.of(own)).resolve("fonts"),
        home.resolve(".fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/usr/share/fonts"));
  }

  /** All files in a folder that may be TrueType fonts; none if it can't be read. */
  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      return all.filter(FontFolders::mayBeFont).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean mayBeFont(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return (name.endsWith(".ttf") || name.endsWith(".ttc")) && Files.isRegularFile(file);
  }
}
