package org.tocsin.siting.city;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.SetCovering;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Limits;
import org.tocsin.siting.program.OrTools;
import org.tocsin.siting.selection.KimNelson;
import org.tocsin.siting.selection.Selection;

/**
 * From a question to a proof: models propose layouts, the best of them is selected in simulation,
 * and what each buys is estimated on fresh replications.
 *
 * @param outcomes of the proposed layouts, in their order
 * @param front cost against coverage, from the cheapest on
 * @param shortfall if set covering was asked, and can't have all demand within reach
 */
public record Study(
    CityProblem city,
    Settings settings,
    Busyness busyness,
    Proposals proposals,
    Selection selection,
    List<LayoutOutcome> outcomes,
    List<Front.Point> front,
    Optional<Shortfall> shortfall) {

  /** Of how many replications of the present layout models learn how busy units are. */
  static final int PILOT = 3;

  /**
   * How it is done.
   *
   * @param models names of {@link CityModels}
   * @param alternatives nearly as good layouts of each model
   * @param confidence probability of a correct selection
   * @param zone indifference zone: seconds, or a share, as the criterion is
   * @param mostReplications of a layout in the selection
   * @param replications for estimates; 2 or more give intervals
   * @param perModel wall time of a question to the solver
   */
  public record Settings(
      List<String> models,
      int alternatives,
      Criterion criterion,
      double confidence,
      double zone,
      int mostReplications,
      int replications,
      long seed,
      int threads,
      Duration perModel) {

    /** Replications of every layout before any is left out. */
    static final int FIRST = 10;

    public Settings {
      models = List.copyOf(models);
    }

    KimNelson procedure() {
      return new KimNelson(confidence, zone, FIRST, Math.max(FIRST, mostReplications));
    }
  }

  /** Told how far the selection is. */
  @FunctionalInterface
  public interface Progress {
    void replicationsDone(int replications);
  }

  public Study {
    outcomes = List.copyOf(outcomes);
    front = List.copyOf(front);
  }

  /** All layouts that were simulated; the first is as things stand. */
  public List<Layout> layouts() {
    return proposals.layouts().stream().map(Proposals.Proposal::layout).toList();
  }

  /** The layout that was selected. */
  public Layout best() {
    return layouts().get(selectable(city, layouts()).get(selection.best()));
  }

  /** In how many replications of the selection a layout took part. */
  public int selectionReplications(int layout) {
    int system = selectable(city, layouts()).indexOf(layout);
    return system < 0 ? 0 : selection.replications()[system];
  }

  /** Those that are allowed: where stations have to go, things can't stay as they are. */
  static List<Integer> selectable(CityProblem city, List<Layout> layouts) {
    return IntStream.range(0, layouts.size())
        .filter(i -> layouts.get(i).isAllowed(city.problem()))
        .boxed()
        .toList();
  }

  /**
   * Does it all.
   *
   * @throws org.tocsin.siting.program.SolverException if no solver runs here
   */
  public static Study of(SitingQuestion question, Settings settings, Progress progress)
      throws InterruptedException {
    OrTools.load();
    CityProblem city = CityProblem.of(question, settings.threads());
    List<Layout> present = List.of(city.present());
    Busyness busyness;
    try (LayoutTrials pilot =
        new LayoutTrials(city, present, settings.seed(), settings.threads(), progress)) {
      busyness = pilot.busyness(PILOT);
    }
    Proposals proposals =
        new LayoutSearch(city, OrTools.HIGHS, settings.perModel(), settings.alternatives())
            .ask(CityModels.of(settings.models(), busyness));
    List<Front.Point> front =
        Front.of(city, dearest(question.limits()), OrTools.HIGHS, settings.perModel());
    Optional<Shortfall> shortfall = shortfall(city, settings, proposals);
    List<Layout> layouts = proposals.layouts().stream().map(Proposals.Proposal::layout).toList();
    try (LayoutTrials trials =
        new LayoutTrials(city, layouts, settings.seed(), settings.threads(), progress)) {
      Selection selection =
          trials.select(settings.procedure(), settings.criterion(), selectable(city, layouts));
      List<LayoutOutcome> outcomes = trials.estimate(settings.replications());
      return new Study(city, settings, busyness, proposals, selection, outcomes, front, shortfall);
    }
  }

  private static Optional<Shortfall> shortfall(
      CityProblem city, Settings settings, Proposals proposals) throws InterruptedException {
    boolean isShort =
        proposals.answers().stream()
            .map(Proposals.Told::answer)
            .anyMatch(
                answer ->
                    answer.model().equals(new SetCovering().id())
                        && answer.proof() == Answer.Proof.INFEASIBLE);
    return isShort
        ? Optional.of(Shortfall.of(city, OrTools.HIGHS, settings.perModel(), settings.threads()))
        : Optional.empty();
  }

  /** Twice what is asked: what more would buy. */
  private static Limits dearest(Limits limits) {
    int add = (int) Math.min(Integer.MAX_VALUE, 2L * limits.add());
    return new Limits(add, limits.closeLeast(), limits.closeMost(), 2 * limits.budget());
  }
}
