package org.tocsin.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the results come from, as far as every machine agrees on it. */
public record Origin(
    String scenario,
    String scenarioSha256,
    List<String> settings,
    String tocsinVersion,
    @Nullable String attribution) {

  public Origin {
    settings = List.copyOf(settings);
  }

  public static Origin of(Provenance provenance) {
    return new Origin(
        provenance.scenario(),
        provenance.scenarioSha256(),
        provenance.settings(),
        provenance.tocsinVersion(),
        provenance.attribution().orElse(null));
  }
}
