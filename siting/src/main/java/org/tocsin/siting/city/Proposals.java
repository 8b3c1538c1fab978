package org.tocsin.siting.city;

import java.util.List;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.problem.Layout;

/**
 * What the models propose: fixed before anything is simulated to select among it.
 *
 * @param answers of each model, in the order in which they were asked
 * @param layouts all that are to be simulated; the first is as things stand
 */
public record Proposals(List<Told> answers, List<Proposal> layouts) {

  /**
   * A model's answer.
   *
   * @param present the value of things as they stand; infinite where they lack what it demands
   * @param obstacle what it lacks, if it is impossible
   */
  public record Told(Answer answer, double present, String obstacle) {}

  /**
   * A layout.
   *
   * @param models those of which it is among the best; empty for the present one
   */
  public record Proposal(Layout layout, List<String> models) {

    public Proposal {
      models = List.copyOf(models);
    }
  }

  public Proposals {
    answers = List.copyOf(answers);
    layouts = List.copyOf(layouts);
  }
}
