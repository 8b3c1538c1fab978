package org.tocsin.timeline;

/** What an evaluator notes of an expected action. */
public interface EvaluationFact extends Fact {

  /** Id of the expected action. */
  String expected();

  @Override
  default String subject() {
    return expected();
  }
}
