package org.tocsin.scenario.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.scenario.format.StandardsSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.yaml.YamlText;
import org.tocsin.standard.Standard;

/** The standards that come with Tocsin, from {@code library/standards.yaml}. */
final class StandardLibrary {

  private static final String FILE = "/org/tocsin/scenario/library/standards.yaml";

  private StandardLibrary() {}

  static Named<Standard> standards() {
    Problems problems = new Problems();
    Map<String, Standard> byId = new LinkedHashMap<>();
    YamlText.read(FILE, text(), problems)
        .flatMap(entry -> StandardsSection.FILE.read(entry, problems))
        .ifPresent(all -> all.forEach(standard -> byId.put(standard.id(), standard)));
    if (problems.hasErrors()) {
      throw new IllegalStateException(problems.all().toString());
    }
    return new Named<>(byId, byId.keySet());
  }

  private static String text() {
    try (InputStream in = StandardLibrary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
