package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** Something that happened to a unit by itself, for no incident. */
public interface UnitFact extends Fact {

  Unit unit();

  @Override
  default String subject() {
    return unit().id();
  }

  @Override
  default String detail() {
    return "";
  }
}
