package org.tocsin.timeline;

/** Something that happened to roads. */
public interface RoadFact extends Fact {

  /** What the inject calls them. */
  String roads();

  @Override
  default String subject() {
    return roads();
  }

  @Override
  default String detail() {
    return "";
  }
}
