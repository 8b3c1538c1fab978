package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.city.Tier;
import org.tocsin.drill.ChangesRefusedException;
import org.tocsin.drill.Drill;
import org.tocsin.report.SitingFiles;
import org.tocsin.report.SitingTable;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.Messages;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.siting.city.CityModels;
import org.tocsin.siting.city.SitingHour;
import org.tocsin.siting.city.SitingQuestion;
import org.tocsin.siting.city.Study;
import org.tocsin.siting.problem.Limits;

/** {@code tocsin site SCENARIO}: from models to a proof. */
record CitySiting(
    Terminal terminal, String scenario, CityOptions options, List<String> models, int seconds) {

  int answer() throws InterruptedException {
    Messages messages = RunOptions.messages(options.language);
    ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
    List<String> asked = models.isEmpty() ? CityModels.USUAL : models;
    asked.forEach(model -> Known.of("--model", model, CityModels.names()));
    String folder = ResultDirectory.name(options.output, argument.stem() + "-sites");
    checkNumbers();
    Path place = terminal.resolve(folder);
    ResultDirectory.check(place, options.force);
    LoadedScenario loaded = argument.loadWhole(options.edits);
    SitingWishes wishes = new SitingWishes(options, loaded.drill().orElseThrow());
    Study.Settings settings = settings(wishes, asked);
    SitingCandidates found = candidates(wishes);
    SitingQuestion question = question(wishes, found);
    try (ResultDirectory directory = ResultDirectory.prepare(place, options.force)) {
      Study study = study(question, settings);
      Provenance provenance = argument.provenance(loaded, options.edits, found.inputs());
      SitingModel model = StudyModel.of(study, provenance, options.add);
      SitingFiles.write(directory.unfinished(), model, messages);
      new SitedScenarios(study, model, scenario, options.edits)
          .write(directory.unfinished(), place, terminal);
      directory.finish();
      SitingTable.lines(model, messages).forEach(terminal::print);
      terminal.print("");
      for (String file : List.of("site.html", SitingFiles.SELECTED, SitingFiles.LAYOUTS)) {
        terminal.print(Path.of(folder).resolve(file).toString());
      }
      return Tocsin.DONE;
    }
  }

  private void checkNumbers() {
    int add = options.add == null ? 0 : options.add;
    int remove = options.remove == null ? 0 : options.remove;
    if (options.add == null && options.remove == null && options.budget == null) {
      throw new UserMistake("nothing to change; --add, --budget or --remove");
    }
    atLeast("--add", add, options.add == null ? 0 : 1);
    atLeast("--remove", remove, options.remove == null ? 0 : 1);
    atLeast("--alternatives", options.alternatives, 0);
    atLeast("--max", options.most, 10);
    atLeast("-r/--replications", options.replications, 2);
    Double budget = options.budget;
    if (budget != null && !(budget >= 0 && !Double.isInfinite(budget))) {
      throw new UserMistake("--budget: " + budget + "; 0 or more");
    }
    if (!(options.confidence > 0.5 && options.confidence < 1)) {
      throw new UserMistake("--confidence: " + options.confidence + "; above 0.5 and below 1");
    }
    Integer hour = options.hour;
    if (hour != null && (hour < 0 || hour > 23)) {
      throw new UserMistake("--hour: " + hour + "; 0 to 23");
    }
  }

  private static void atLeast(String option, int value, int least) {
    if (value < least || value > 1_000_000) {
      throw new UserMistake(option + ": " + value + "; " + least + " to 1000000");
    }
  }

  private Study study(SitingQuestion question, Study.Settings settings)
      throws InterruptedException {
    boolean shown = options.threads.wantsProgress(terminal);
    try (ProgressLine progress = ProgressLine.on(terminal, shown, options.most)) {
      return Study.of(question, settings, done -> progress.replicationsDone(done, options.most));
    } catch (ChangesRefusedException e) {
      throw new UserMistake(
          e.problems().stream().map(problem -> "tocsin: " + problem.oneLine()).toList());
    }
  }

  private SitingCandidates candidates(SitingWishes wishes) {
    if (options.add == null && options.budget == null) {
      return SitingCandidates.NONE;
    }
    SitingCandidates found = SitingCandidates.of(wishes, mayGo(wishes), terminal);
    found.tell(terminal);
    Integer add = options.add;
    int left = found.candidates().size();
    if (add != null && add > left) {
      throw new UserMistake(
          "--add: " + add + "; 1 to " + left + ", as many as there are candidates");
    }
    return found;
  }

  private Set<Tier> mayGo(SitingWishes wishes) {
    return options.remove == null ? Set.of() : wishes.tiers().keySet();
  }

  private SitingQuestion question(SitingWishes wishes, SitingCandidates found) {
    Drill drill = wishes.drill();
    Set<Tier> mayGo = mayGo(wishes);
    int remove = options.remove == null ? 0 : options.remove;
    long standing = drill.city().stations().stream().filter(s -> mayGo.contains(s.tier())).count();
    if (remove > standing) {
      throw new UserMistake(
          "--remove: " + remove + "; 1 to " + standing + ", as many as there are of --tier");
    }
    Collection<Tier> changing = new LinkedHashSet<>(mayGo);
    found.candidates().forEach(candidate -> changing.add(candidate.tier()));
    double budget = options.budget == null ? Double.POSITIVE_INFINITY : options.budget;
    int most = options.add != null ? options.add : found.candidates().size();
    return new SitingQuestion(
        drill,
        found.candidates(),
        wishes.garrisons(changing),
        wishes.layers(changing),
        mayGo,
        new Limits(most, remove, remove, budget),
        wishes.spacingMetres(),
        options.hour == null ? SitingHour.usual(drill) : SitingHour.at(drill, options.hour));
  }

  private Study.Settings settings(SitingWishes wishes, List<String> asked) {
    SitingWishes.Zone zone = wishes.zone();
    return new Study.Settings(
        asked,
        options.alternatives,
        zone.criterion(),
        options.confidence,
        zone.size(),
        options.most,
        options.replications,
        options.threads.seed(),
        options.threads.threads(),
        Duration.ofSeconds(seconds));
  }
}
