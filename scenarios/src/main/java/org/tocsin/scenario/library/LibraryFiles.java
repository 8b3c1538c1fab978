package org.tocsin.scenario.library;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.scenario.yaml.Sequence;
import org.tocsin.scenario.yaml.YamlText;

/**
 * The files of which a ready scenario consists: its own, and those that come with it and are named
 * in one of them. Data that lies elsewhere does not come with it.
 */
final class LibraryFiles {

  private final Function<String, Optional<byte[]>> library;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private LibraryFiles(Function<String, Optional<byte[]>> library) {
    this.library = library;
  }

  /** By their names, the scenario's own first. */
  static Map<String, byte[]> of(String file, Function<String, Optional<byte[]>> library) {
    LibraryFiles all = new LibraryFiles(library);
    all.add(file);
    return all.files;
  }

  private void add(String file) {
    Optional<byte[]> bytes = files.containsKey(file) ? Optional.empty() : library.apply(file);
    if (bytes.isPresent()) {
      files.put(file, bytes.get());
      if (file.endsWith(".yaml")) {
        String text = new String(bytes.get(), StandardCharsets.UTF_8);
        YamlText.read(file, text, new Problems()).stream()
            .flatMap(LibraryFiles::words)
            .filter(LibraryFiles::isFile)
            .forEach(this::add);
      }
    }
  }

  private static boolean isFile(String word) {
    return word.matches("[\\w-]+\\.(yaml|csv|geojson)");
  }

  private static Stream<String> words(Entry entry) {
    if (entry instanceof Mapping keys) {
      return keys.pairs().values().stream().flatMap(pair -> words(pair.value()));
    } else if (entry instanceof Sequence list) {
      return list.items().stream().flatMap(LibraryFiles::words);
    }
    return entry instanceof Scalar word ? Stream.of(word.text()) : Stream.empty();
  }
}
