package org.tocsin.timeline;

import org.tocsin.city.Station;

/** Something that happened to a station. */
public interface StationFact extends Fact {

  Station station();

  @Override
  default String subject() {
    return station().id();
  }

  @Override
  default String detail() {
    return "";
  }
}
