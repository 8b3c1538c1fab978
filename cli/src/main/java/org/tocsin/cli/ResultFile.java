package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A single file of results, which appears only when it is whole. */
final class ResultFile {

  /** What writes a whole file. */
  interface Content {
    void write(Path file) throws IOException;
  }

  private ResultFile() {}

  /**
   * Refuses a place that may not be replaced, before anything else is done.
   *
   * @param shown the place as the user wrote it
   * @throws UserMistake if so
   */
  static void check(Path place, String shown, boolean force) {
    if (Files.isDirectory(place)) {
      throw new UserMistake(shown + " is a folder; a file to make");
    }
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !force) {
      throw new UserMistake(shown + " exists already; another name, or --force to replace it");
    }
  }

  /**
   * Writes a file under another name beside its place and moves it there.
   *
   * @throws UserMistake if it can't be written there
   */
  static void write(Path place, String shown, boolean force, Content content) {
    Path target = place.toAbsolutePath().normalize();
    Path part = target.resolveSibling("." + target.getFileName() + "-unfinished");
    AtExit atExit = AtExit.of("remove an unfinished file", () -> remove(part));
    try {
      Files.createDirectories(target.getParent());
      content.write(part);
      // Another run may have made it meanwhile.
      check(place, shown, force);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw refused(shown, e);
    } catch (UncheckedIOException e) {
      throw refused(shown, Objects.requireNonNull(e.getCause()));
    } finally {
      remove(part);
      atExit.close();
    }
  }

  private static UserMistake refused(String shown, IOException e) {
    return new UserMistake(
        shown + " can't be written: " + WriteFailure.reason(e) + "; a folder that can be written");
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It stays, under a name that says what it is.
    }
  }
}
