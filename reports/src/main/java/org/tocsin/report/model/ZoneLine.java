package org.tocsin.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Zone;
import org.tocsin.report.text.Decimals;

/**
 * A zone and how it was served: first arrivals at its incidents, and the share of its everyday
 * demand within each coverage target of a station, in the order of the targets (absent where no
 * everyday demand lies in the zone).
 *
 * @param id empty for what lies outside every zone
 */
public record ZoneLine(
    String id,
    String name,
    double population,
    @Nullable String grade,
    @Nullable String parent,
    long incidents,
    long notReached,
    Figure mean,
    Figure median,
    Figure p90,
    List<@Nullable Double> covered) {

  public ZoneLine {
    covered = Collections.unmodifiableList(new ArrayList<>(covered));
  }

  static ZoneLine of(Zone zone, Optional<MeasureLine> arrival, List<@Nullable Double> covered) {
    return new ZoneLine(
        zone.id(),
        zone.name(),
        Double.parseDouble(Decimals.shortest(zone.population(), 1)),
        zone.grade().orElse(null),
        zone.parent().orElse(null),
        arrival.map(MeasureLine::n).orElse(0L),
        arrival.map(MeasureLine::notReached).orElse(0L),
        arrival.map(MeasureLine::mean).orElse(Figure.NONE),
        arrival.map(MeasureLine::median).orElse(Figure.NONE),
        arrival.map(MeasureLine::p90).orElse(Figure.NONE),
        covered);
  }

  /** What lies outside every zone; its people are not known. */
  static ZoneLine outside(MeasureLine arrival, List<@Nullable Double> covered) {
    return new ZoneLine(
        "",
        "",
        0,
        null,
        null,
        arrival.n(),
        arrival.notReached(),
        arrival.mean(),
        arrival.median(),
        arrival.p90(),
        covered);
  }

  /** Whether this stands for what lies outside every zone. */
  public boolean isOutside() {
    return id.isEmpty();
  }

  public String title() {
    return name.isEmpty() ? id : name;
  }
}
