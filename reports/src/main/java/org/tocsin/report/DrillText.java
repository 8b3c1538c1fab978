package org.tocsin.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.drill.AddIncidents;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Inject;
import org.tocsin.drill.RoadEffect;
import org.tocsin.evaluation.Rating;
import org.tocsin.report.text.Messages;

/**
 * The words that an after-action report of a drill may be made of, known before it is run: so that
 * whoever prints it hears of a font that is missing before he waits.
 */
public final class DrillText {

  private DrillText() {}

  /** All of them as one text, those of the language included. */
  public static String of(Drill drill, Messages messages) {
    Stream<List<String>> parts =
        Stream.of(
            messages.words(),
            Arrays.stream(Rating.values()).map(Rating::grade).toList(),
            List.of(drill.name()),
            drill.injects().stream().flatMap(DrillText::inject).toList(),
            drill.expects().stream()
                .flatMap(
                    e ->
                        Stream.of(
                            e.id(), e.title(), e.objective().orElse(""), e.capability().orElse("")))
                .toList(),
            drill.types().stream().map(type -> type.id()).toList(),
            drill.demand().stream().map(entry -> entry.id()).toList(),
            drill.standards().stream()
                .flatMap(
                    standard ->
                        Stream.concat(
                            Stream.of(standard.label()),
                            standard.clauses().stream().map(clause -> clause.label())))
                .toList(),
            drill.city().units().stream().map(unit -> unit.id().toString()).toList(),
            drill.city().stations().stream().map(s -> s.id() + " " + s.tier().id()).toList(),
            drill.city().zones().stream().map(zone -> zone.id() + " " + zone.name()).toList(),
            drill.city().hospitals().stream().map(h -> h.id() + " " + h.name()).toList());
    return parts.flatMap(List::stream).collect(Collectors.joining(" "));
  }

  private static Stream<String> inject(Inject inject) {
    return Stream.concat(
        Stream.of(inject.id(), inject.message()),
        inject.effects().stream()
            .map(
                effect -> {
                  if (effect instanceof RoadEffect roads) {
                    return roads.roads().name();
                  }
                  return effect instanceof AddIncidents added ? added.added().id() : "";
                }));
  }
}
