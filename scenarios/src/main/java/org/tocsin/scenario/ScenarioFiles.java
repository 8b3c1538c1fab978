package org.tocsin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.format.ScenarioForm;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.resolve.Resolver;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.source.RoadSource;
import org.tocsin.scenario.source.ScenarioSource;
import org.tocsin.scenario.source.Sources;
import org.tocsin.scenario.yaml.Edit;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Overlay;
import org.tocsin.scenario.yaml.YamlText;

/**
 * Reads a scenario with everything that it names: text, included files, edits, tables, streets. The
 * first half of the straight line, from YAML to {@link Drill}.
 */
public final class ScenarioFiles {

  private static final int MOST_INCLUDES = 100;

  private final Problems problems = new Problems();
  private final Sources sources;
  private final List<String> opened = new ArrayList<>();

  private ScenarioFiles(Map<String, String> environment) {
    this.sources = new Sources(environment);
  }

  /**
   * Loads a scenario.
   *
   * @param edits changes from the command line, {@code path=value}
   * @param roads brings the streets
   * @param environment where {@code TOCSIN_DATA} may be set
   */
  public static LoadedScenario load(
      ScenarioSource source,
      List<String> edits,
      RoadSource roads,
      Map<String, String> environment) {
    return new ScenarioFiles(environment).load(source, edits, roads);
  }

  private LoadedScenario load(ScenarioSource source, List<String> edits, RoadSource roads) {
    Resolver resolver = new Resolver(sources, roads, problems);
    Optional<Drill> drill =
        edited(source, edits)
            .flatMap(
                top ->
                    resolver.resolve(
                        ScenarioForm.read(top, problems), stem(source.label()), top.spot()));
    return new LoadedScenario(
        drill,
        problems.all(),
        sources.inputs(),
        resolver.attribution().orElse(""),
        resolver.incidentTypes(),
        resolver.notes());
  }

  private Optional<Mapping> edited(ScenarioSource source, List<String> edits) {
    return mapping(source, source.label(), Spot.ofFile(source.label()))
        .map(
            top -> {
              Entry edited = top;
              for (String edit : edits) {
                edited = Edit.apply(edited, edit, ScenarioForm.ID_KEYS, problems);
              }
              return (Mapping) edited;
            });
  }

  /** A file laid over those that it includes. */
  private Optional<Mapping> mapping(ScenarioSource source, String name, Spot namedAt) {
    if (opened.contains(source.label())) {
      problems.error(namedAt, name + " is included already", "each file once");
      return Optional.empty();
    }
    if (opened.size() >= MOST_INCLUDES) {
      problems.error(namedAt, "more than " + MOST_INCLUDES + " files", "fewer");
      return Optional.empty();
    }
    opened.add(source.label());
    Optional<Entry> entry =
        sources
            .text(source, name, namedAt, problems)
            .flatMap(text -> YamlText.read(source.label(), text, problems));
    if (entry.isPresent() && !(entry.get() instanceof Mapping)) {
      problems.error(entry.get().spot(), entry.get().kind(), "a scenario: groups of keys");
    }
    return entry
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .map(top -> overIncluded(top));
  }

  private Mapping overIncluded(Mapping top) {
    List<Mapping> layers = new ArrayList<>();
    for (Spotted<String> file : ScenarioForm.includes(top, problems)) {
      ScenarioSource included = sources.find(file.spot(), file.value());
      mapping(included, file.value(), file.spot()).ifPresent(layers::add);
    }
    layers.add(top);
    return layers.stream().reduce(new Overlay(ScenarioForm.WHOLE)::over).orElse(top);
  }

  /**
   * What a drill is called that has no name of its own, and results of it: the file's name without
   * folder and ending.
   */
  public static String stem(String label) {
    String file = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
