package org.tocsin.siting.city;

import java.util.List;
import org.tocsin.measure.Estimate;

/**
 * What a layout does in simulation, on replications of its own.
 *
 * @param arrival mean time from report to the first unit of those who serve the layer, seconds;
 *     {@link ArrivalTally#LONGEST} where nobody came by then
 * @param change of that against the present layout, under common random numbers
 * @param layers in the order of the question
 */
public record LayoutOutcome(Estimate arrival, Estimate change, List<InTime> layers) {

  public LayoutOutcome {
    layers = List.copyOf(layers);
  }

  /**
   * Incidents of a layer that found somebody in time.
   *
   * @param share of all of the layer
   * @param morePerYear than with the present layout, incidents in 365.25 days like those of the
   *     drill
   */
  public record InTime(Estimate share, Estimate morePerYear) {}
}
