package org.tocsin.town;

/**
 * Something that a random drill may have or not. Whether it belongs to the demand matters to those
 * who compare drills under the same demand.
 */
public sealed interface Feature
    permits IncidentFeature, DemandFeature, CityFeature, PlanFeature, InjectFeature {

  String name();

  void addTo(TinyTown town, Dice dice);

  default boolean isOfDemand() {
    return this instanceof IncidentFeature || this instanceof DemandFeature;
  }
}
