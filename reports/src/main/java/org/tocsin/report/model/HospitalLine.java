package org.tocsin.report.model;

import java.util.List;
import java.util.Optional;
import org.tocsin.city.Hospital;
import org.tocsin.measure.MeasureKind;

/**
 * A hospital to which patients were brought, or that diverted.
 *
 * @param transports journeys to it over all replications
 * @param transport from the scene to it
 * @param bayWait from a crew's coming to its handover
 * @param diverting share of time in which it sent ambulances elsewhere; none if it never does
 */
public record HospitalLine(
    String id,
    String name,
    long transports,
    Figure transport,
    Figure bayWait,
    Figure bayWaitP90,
    Figure handover,
    Figure diverting) {

  /** Empty if nobody was brought there and it never diverts. */
  static Optional<HospitalLine> of(Hospital hospital, List<MeasureLine> measures) {
    List<MeasureLine> own =
        measures.stream()
            .filter(m -> m.isBy("hospital") && hospital.id().equals(m.group().get("hospital")))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Optional<MeasureLine> transport = find(own, MeasureKind.TRANSPORT);
    Optional<MeasureLine> wait = find(own, MeasureKind.HOSPITAL_WAIT);
    return Optional.of(
        new HospitalLine(
            hospital.id(),
            hospital.name(),
            transport.map(MeasureLine::n).orElse(0L),
            transport.map(MeasureLine::mean).orElse(Figure.NONE),
            wait.map(MeasureLine::mean).orElse(Figure.NONE),
            wait.map(MeasureLine::p90).orElse(Figure.NONE),
            find(own, MeasureKind.HANDOVER).map(MeasureLine::mean).orElse(Figure.NONE),
            find(own, MeasureKind.DIVERSION).map(MeasureLine::mean).orElse(Figure.NONE)));
  }

  /** The name, or the id where the author gave no name. */
  public String title() {
    return name.isEmpty() ? id : name;
  }

  private static Optional<MeasureLine> find(List<MeasureLine> own, MeasureKind kind) {
    return own.stream().filter(line -> line.id().equals(kind.id())).findFirst();
  }
}
