package org.tocsin.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Variant;
import org.tocsin.report.model.Provenance;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.problem.NearestName;

/**
 * The drills of a comparison: scenarios of their own; or one scenario, the variants that it names,
 * and variants by edits.
 */
final class ComparedDrills {

  private static final String BASELINE = "baseline";

  private final Terminal terminal;
  private final List<String> edits;
  private final List<ComparedDrill> drills = new ArrayList<>();

  private ComparedDrills(Terminal terminal, List<String> edits) {
    this.terminal = terminal;
    this.edits = edits;
  }

  /**
   * All of them, the one that others are held against first.
   *
   * @param edits of every scenario
   * @param only names of the variants of a single scenario that are compared; empty: all
   * @throws UserMistake if any of them is wrong, or there is nothing to compare
   */
  static List<ComparedDrill> load(
      List<String> scenarios,
      List<String> edits,
      List<VariantEdit> variants,
      List<String> only,
      Terminal terminal) {
    ComparedDrills loading = new ComparedDrills(terminal, edits);
    if (scenarios.size() > 1) {
      if (!only.isEmpty()) {
        throw new UserMistake(
            "--only: given with " + scenarios.size() + " scenarios; with the variants of one");
      }
      scenarios.forEach(scenario -> loading.scenario(scenario, scenario));
    } else {
      LoadedScenario loaded = loading.scenario(scenarios.get(0), BASELINE);
      loading.named(scenarios.get(0), loaded, only, !variants.isEmpty());
    }
    variants.forEach(variant -> loading.edited(scenarios.get(0), variant));
    loading.check(scenarios.get(0));
    return List.copyOf(loading.drills);
  }

  private LoadedScenario scenario(String written, String name) {
    ScenarioArgument argument = new ScenarioArgument(written, terminal);
    LoadedScenario loaded = argument.loadWhole(edits);
    add(name, loaded.drill().orElseThrow(), argument.provenance(loaded, edits));
    return loaded;
  }

  private void named(String scenario, LoadedScenario loaded, List<String> only, boolean hasOthers) {
    Map<String, Drill> known = loaded.variants();
    List<String> problems = new ArrayList<>();
    for (String name : only) {
      if (!known.containsKey(name)) {
        problems.add(
            "tocsin: --only: no variant \""
                + name
                + "\"; "
                + (known.isEmpty()
                    ? scenario + " names none"
                    : "any of " + String.join(", ", known.keySet()))
                + NearestName.of(name, known.keySet())
                    .map(near -> ". Maybe \"" + near + "\"?")
                    .orElse(""));
      }
    }
    if (!problems.isEmpty()) {
      throw new UserMistake(problems);
    }
    if (known.isEmpty() && !hasOthers) {
      throw new UserMistake(
          scenario
              + " alone, which names no variants; another scenario, variants: in it, or --variant");
    }
    Provenance of = drills.get(0).provenance();
    known.forEach(
        (name, drill) -> {
          if (only.isEmpty() || only.contains(name)) {
            add(name, drill, of);
          }
        });
  }

  /** The first scenario with edits. */
  private void edited(String scenario, VariantEdit variant) {
    List<String> all = new ArrayList<>(edits);
    all.addAll(variant.edits());
    ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
    LoadedScenario loaded = argument.loadQuietly(all);
    add(variant.name(), loaded.drill().orElseThrow(), argument.provenance(loaded, all));
  }

  private void add(String name, Drill drill, Provenance provenance) {
    drills.add(new ComparedDrill(new Variant(name, drill), provenance));
  }

  /** Names tell variants of one scenario apart. */
  private void check(String scenario) {
    Set<String> names = new HashSet<>();
    for (ComparedDrill one : drills) {
      String name = one.variant().name();
      boolean isOfFile = one.provenance().scenario().equals(name);
      if (!names.add(name) && !isOfFile) {
        throw new UserMistake(
            "--variant " + name + ": a second variant of " + scenario + " with that name; another");
      }
    }
  }
}
