package org.tocsin.timeline;

/** Something that happened to a unit by itself, for no incident. */
public interface UnitFact extends Fact, OfUnit {

  @Override
  default String subject() {
    return unit().id();
  }

  @Override
  default String detail() {
    return "";
  }
}
