package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.report.SitingFiles;
import org.tocsin.report.model.SitingModel;
import org.tocsin.scenario.StationsOver;
import org.tocsin.siting.city.Garrison;
import org.tocsin.siting.city.Study;

/** Writes the selected layout as a scenario, and all layouts as variants of one. */
record SitedScenarios(Study study, SitingModel model, String scenario, List<String> edits) {

  private static final String SELECTED = "selected";

  /**
   * Writes both.
   *
   * @param directory where they are written
   * @param place where that will be in the end
   */
  void write(Path directory, Path place, Terminal terminal) {
    String base = base(place, terminal);
    int best = model.selected().layout();
    StationsOver.Stations selected = stations(best);
    List<String> comments = new ArrayList<>();
    comments.add("The layout that tocsin site " + scenario + " selected.");
    edits.forEach(edit -> comments.add("It was found with --set " + edit));
    if (selected.removed().isEmpty()) {
      String ids = String.join(", ", model.best().added());
      String name = model.drill() + (ids.isEmpty() ? "" : ", with " + ids);
      write(
          directory.resolve(SitingFiles.SELECTED),
          StationsOver.text(base, name, comments, selected.added()));
    } else {
      comments.add("tocsin run " + SitingFiles.SELECTED + " --variant " + SELECTED + " runs it.");
      write(
          directory.resolve(SitingFiles.SELECTED),
          StationsOver.variants(base, comments, Map.of(SELECTED, selected)));
    }
    Map<String, StationsOver.Stations> variants = new LinkedHashMap<>();
    for (int i = 1; i < model.layouts().size(); i++) {
      variants.put(model.layouts().get(i).label(), stations(i));
    }
    comments.set(0, "The layouts that tocsin site " + scenario + " simulated, as variants.");
    write(directory.resolve(SitingFiles.LAYOUTS), StationsOver.variants(base, comments, variants));
  }

  private StationsOver.Stations stations(int layout) {
    City city = study.city().drill(study.layouts().get(layout)).city();
    SitingModel.LayoutLine line = model.layouts().get(layout);
    List<StationsOver.Added> added = new ArrayList<>();
    for (Station station : city.stations()) {
      if (line.added().contains(station.id())) {
        added.add(new StationsOver.Added(station, Garrison.of(city, station).units()));
      }
    }
    return new StationsOver.Stations(added, line.closed());
  }

  /** The scenario's name from the folder of results. */
  private String base(Path place, Terminal terminal) {
    Path file = terminal.resolve(scenario);
    if (!Files.isRegularFile(file)) {
      return scenario;
    }
    Path from = place.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    Path way = Objects.equals(from.getRoot(), to.getRoot()) ? from.relativize(to) : to;
    return way.toString().replace('\\', '/');
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }
}
