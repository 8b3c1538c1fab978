package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.ResultFiles;
import org.tocsin.report.SitingFiles;

/**
 * A directory of results that appears only when it is whole: it is filled under a temporary name
 * beside its place and renamed at the end. Whatever ends a run early, Ctrl-C too, leaves nothing.
 */
final class ResultDirectory implements AutoCloseable {

  private static final int REMOVAL_TRIES = 50;
  private static final int REMOVAL_PAUSE_MILLIS = 20;

  private final Path place;
  private final boolean force;
  private final Path temporary;
  private final AtExit atExit;

  private ResultDirectory(Path place, boolean force, Path temporary) {
    this.place = place;
    this.force = force;
    this.temporary = temporary;
    this.atExit = AtExit.of("remove unfinished results", () -> remove(temporary));
  }

  /**
   * Prepares a directory of results.
   *
   * @param force whether results that are there may be replaced
   * @throws UserMistake if there is something that may not be replaced, or nothing can be written
   */
  static ResultDirectory prepare(Path place, boolean force) {
    check(place, force);
    Path target = place.toAbsolutePath().normalize();
    Path parent = target.getParent();
    try {
      Files.createDirectories(parent);
      String name = "." + target.getFileName() + "-unfinished-";
      return new ResultDirectory(target, force, Files.createTempDirectory(parent, name));
    } catch (IOException e) {
      throw new UserMistake(
          place + " can't be made: " + WriteFailure.reason(e) + "; a folder that can be written");
    }
  }

  /**
   * What the folder of {@code -o} is called.
   *
   * @param usual its name if nothing was asked for
   * @throws UserMistake if an empty name was
   */
  static String name(@Nullable String asked, String usual) {
    String name = asked == null ? usual : asked;
    if (name.isBlank()) {
      throw new UserMistake("-o: nothing; the name of a folder to make");
    }
    return name;
  }

  /**
   * Refuses a place that may not be replaced, before anything else is done.
   *
   * @throws UserMistake if so
   */
  static void check(Path shown, boolean force) {
    Path target = shown.toAbsolutePath().normalize();
    if (target.getParent() == null) {
      throw new UserMistake(shown + " is a whole disk; a folder to make");
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new UserMistake(shown + " is a file; a new folder" + notEven(force));
    }
    if (!isOurs(target)) {
      throw new UserMistake(
          shown + " holds other files than results of Tocsin; a new folder" + notEven(force));
    }
    if (!force) {
      throw new UserMistake(shown + " exists already; a new folder, or --force to replace results");
    }
  }

  private static String notEven(boolean force) {
    return force ? ": --force replaces only results" : "";
  }

  /** Whether a directory holds nothing but what a run, or siting, has written. */
  private static boolean isOurs(Path target) {
    try (Stream<Path> entries = Files.list(target)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .allMatch(name -> ResultFiles.NAMES.contains(name) || SitingFiles.NAMES.contains(name));
    } catch (IOException e) {
      return false;
    }
  }

  /** Where to write. */
  Path unfinished() {
    return temporary;
  }

  /** Puts the whole directory in its place. */
  void finish() {
    try {
      openToReaders();
      // Another run may have made it meanwhile.
      check(place, force);
      if (Files.exists(place)) {
        replace();
      } else {
        Files.move(temporary, place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(place + " can't be written: " + WriteFailure.reason(e), e);
    }
  }

  /** Old results go only when the new ones are in their place. */
  private void replace() throws IOException {
    Path old = Files.createTempDirectory(place.getParent(), "." + place.getFileName() + "-old-");
    Path kept = old.resolve("replaced");
    Files.move(place, kept);
    try {
      Files.move(temporary, place);
    } catch (IOException e) {
      Files.move(kept, place);
      throw e;
    } finally {
      remove(old);
    }
  }

  /** Temporary directories are for their owner only; results are as open as any new folder. */
  private void openToReaders() throws IOException {
    Path probe = Files.createDirectory(temporary.resolve("probe"));
    if (Files.getFileStore(probe).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(probe));
    }
    Files.delete(probe);
  }

  @Override
  public void close() {
    remove(temporary);
    atExit.close();
  }

  /** Deletes a directory, also while a thread that is being stopped still adds files to it. */
  private static void remove(Path directory) {
    for (int i = 0; i < REMOVAL_TRIES && Files.exists(directory); i++) {
      try (Stream<Path> entries = Files.walk(directory)) {
        for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(entry);
        }
        return;
      } catch (IOException | UncheckedIOException e) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(REMOVAL_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
