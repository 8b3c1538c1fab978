package org.tocsin.evaluation;

/** What became of an expected action in one replication. */
public enum ActionState {
  /** It came in time. */
  MET("met"),
  /** It came after its deadline. */
  LATE("late"),
  /** It never came. */
  MISSED("missed"),
  /** It did not come and need not, as its incident was under control or over before. */
  NOT_NEEDED("not-needed"),
  /** Its clock never began, or its deadline lies after the end of the run. */
  NOT_JUDGED("not-judged");

  private final String id;

  ActionState(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public boolean isJudged() {
    return this != NOT_JUDGED && this != NOT_NEEDED;
  }
}
