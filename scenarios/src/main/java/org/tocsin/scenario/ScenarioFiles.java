package org.tocsin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.format.ScenarioForm;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.msel.MasterList;
import org.tocsin.scenario.msel.MselFiles;
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
import org.tocsin.time.DrillClock;

/**
 * Reads a scenario with everything that it names: text, included files, edits, tables, streets. The
 * first half of the straight line, from YAML to {@link Drill}.
 */
public final class ScenarioFiles {

  private static final int MOST_INCLUDES = 100;

  private final Problems problems = new Problems();
  private final Sources sources;
  private final MselFiles masterLists;
  private final List<String> opened = new ArrayList<>();
  private boolean lacksIncluded;

  private ScenarioFiles(Map<String, String> environment) {
    this.sources = new Sources(environment);
    this.masterLists = new MselFiles(sources, problems);
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

  /**
   * Reads a scenario for the list of its injects and expected actions. Neither its streets are
   * looked at nor what its names stand for.
   *
   * @param edits changes from the command line, {@code path=value}
   * @param environment where {@code TOCSIN_DATA} may be set
   */
  public static LoadedMasterList masterList(
      ScenarioSource source, List<String> edits, Map<String, String> environment) {
    return new ScenarioFiles(environment).masterList(source, edits);
  }

  private LoadedMasterList masterList(ScenarioSource source, List<String> edits) {
    Optional<Mapping> top = edited(source, edits);
    Optional<DrillClock> clock = top.flatMap(keys -> read(keys).clock());
    return new LoadedMasterList(
        problems.hasErrors()
            ? Optional.empty()
            : top.flatMap(
                keys -> clock.map(known -> MasterList.of(keys, known, masterLists.above()))),
        problems.all());
  }

  private LoadedScenario load(ScenarioSource source, List<String> edits, RoadSource roads) {
    Resolver resolver = new Resolver(sources, roads, problems);
    Optional<Drill> drill =
        edited(source, edits)
            .flatMap(top -> resolver.resolve(read(top), stem(source.label()), top.spot()));
    return new LoadedScenario(
        drill,
        problems.all(),
        sources.inputs(),
        resolver.attribution().orElse(""),
        resolver.incidentTypes(),
        problems.hasErrors() ? Map.of() : resolver.variants(),
        resolver.notes());
  }

  private Scenario read(Mapping top) {
    Scenario scenario = ScenarioForm.read(top, problems);
    scenario.clock().ifPresent(masterLists::check);
    return scenario;
  }

  /** With the rows of its lists, which can be edited as if they had been written in it. */
  private Optional<Mapping> edited(ScenarioSource source, List<String> edits) {
    Predicate<String> ofLists = edit -> edit.startsWith(ScenarioForm.MSEL_KEY);
    return mapping(source, source.label(), Spot.ofFile(source.label()))
        .filter(top -> !lacksIncluded)
        .map(top -> edited(top, edits.stream().filter(ofLists)))
        .map(masterLists::join)
        .map(top -> edited(top, edits.stream().filter(ofLists.negate())));
  }

  private Mapping edited(Mapping top, Stream<String> edits) {
    Entry edited = top;
    for (String edit : edits.toList()) {
      edited = Edit.apply(edited, edit, ScenarioForm.ID_KEYS, problems);
    }
    return (Mapping) edited;
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
      ScenarioSource included = included(file);
      Optional<Mapping> layer = mapping(included, file.value(), file.spot());
      layer.ifPresent(layers::add);
      // What a file leaves out for another to say is not missing if that one cannot be read.
      lacksIncluded |= layer.isEmpty();
    }
    layers.add(top);
    return layers.stream().reduce(new Overlay(ScenarioForm.WHOLE)::over).orElse(top);
  }

  /** A file, or if there is none, the ready scenario of that name. */
  private ScenarioSource included(Spotted<String> named) {
    ScenarioSource file = sources.find(named.spot(), named.value());
    return file.obstacle().isPresent() ? ScenarioLibrary.find(named.value()).orElse(file) : file;
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
