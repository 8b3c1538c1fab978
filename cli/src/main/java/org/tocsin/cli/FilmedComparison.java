package org.tocsin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Variant;
import org.tocsin.report.film.FilmFile;
import org.tocsin.report.film.FilmRecorder;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.Messages;
import picocli.CommandLine.Option;

/** The film of a comparison: replication 0 of two drills side by side, which is the same night. */
final class FilmedComparison {

  @Option(
      names = "--film",
      paramLabel = "FILE",
      description = "writes a page on which both of two drills can be watched side by side")
  private @Nullable String file;

  private List<FilmRecorder> takes = List.of();

  /**
   * Refuses what can't be filmed or written, before anything is run.
   *
   * @throws UserMistake if so
   */
  void check(int drills, boolean force, Terminal terminal) {
    if (file == null) {
      return;
    }
    if (drills != 2) {
      throw new UserMistake("--film: " + drills + " drills; two, which are shown side by side");
    }
    if (file.isBlank()) {
      throw new UserMistake("--film: nothing; the name of a file to write");
    }
    ResultFile.check(terminal.resolve(file), file, force);
  }

  /** What hears the facts of each replication. */
  ConsumerFactory consumers(List<Variant> variants) {
    if (file == null) {
      return ConsumerFactory.NONE;
    }
    List<FilmRecorder> recorders =
        variants.stream().map(v -> new FilmRecorder(v.name(), v.drill(), 0)).toList();
    takes = recorders;
    return (variant, replication) ->
        replication == 0
            ? recorders.get(placeOf(variant, variants))
            : ConsumerFactory.NONE.consumer(variant, replication);
  }

  /** By identity: two variants may well be of the same scenario. */
  private static int placeOf(Variant variant, List<Variant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      if (variants.get(i) == variant) {
        return i;
      }
    }
    throw new AssertionError("a variant of another experiment: " + variant.name());
  }

  /** Writes the film, if one is wanted, and returns where, as the user called it. */
  Optional<Path> write(
      List<Provenance> provenances, Messages messages, boolean force, Terminal terminal) {
    if (file == null) {
      return Optional.empty();
    }
    ResultFile.write(
        terminal.resolve(file),
        file,
        force,
        part -> FilmFile.write(part, takes, together(provenances), messages));
    return Optional.of(Path.of(file));
  }

  /** That of the first, with the names of all and whoever is to be named for any. */
  private static Provenance together(List<Provenance> all) {
    Provenance first = all.get(0);
    String attribution =
        all.stream()
            .flatMap(p -> p.attribution().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return new Provenance(
        all.stream().map(Provenance::scenario).collect(Collectors.joining(", ")),
        first.scenarioSha256(),
        first.inputs(),
        first.settings(),
        first.tocsinVersion(),
        first.javaVersion(),
        Optional.of(attribution).filter(text -> !text.isEmpty()));
  }
}
