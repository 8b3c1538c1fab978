package org.tocsin.timeline;

/** Something that happened to roads. */
public interface RoadFact extends Fact {

  /** Said of what neither the dispatcher nor the crews know of. */
  String NOT_KNOWN = "not known yet";

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
