package org.tocsin.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Hospital;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.town.RandomDrill;

/** What the page of a film makes of the details of facts, so that none is left in English. */
class DetailsTest {

  private static final Path SCRIPT =
      Path.of("../reports/src/main/resources/org/tocsin/report/film/details.js");
  private static final Pattern ROW = Pattern.compile("\\[/\\^(.+)\\$/, \"");

  /** Numbers, with or without a unit that is written so everywhere. */
  private static final Pattern FIGURE = Pattern.compile("\\d+( %| kW)?");

  /** Those of which the page tells something else. */
  private static final Set<FactKind> TOLD_OTHERWISE =
      Set.of(FactKind.OCCURRED, FactKind.DUE, FactKind.REROUTED);

  @Test
  void thePageKnowsEveryDetailOfRandomDrillsThatIsNoName() throws IOException {
    List<Pattern> known =
        // Names of roads come after them; RoadNamesTest knows how authors' choices are called.
        ROW.matcher(Files.readString(SCRIPT).split("const ROADS")[0])
            .results()
            .map(row -> Pattern.compile(row.group(1)))
            .toList();
    Set<String> unknown = new TreeSet<>();

    for (int number = 0; number < 100; number++) {
      RandomDrill some = RandomDrill.of(number);
      Set<String> hospitals =
          some.drill().city().hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
      DrillRunner.run(
          some.drill(),
          new RandomStreams(number, 0),
          new FactConsumer() {
            @Override
            public void hear(Fact fact) {
              unknownIn(fact, known, hospitals)
                  .forEach(part -> unknown.add(fact.word() + ": " + part));
            }
          });
    }

    assertThat(known).hasSizeGreaterThan(40);
    assertThat(unknown).isEmpty();
  }

  private static Stream<String> unknownIn(Fact fact, List<Pattern> known, Set<String> hospitals) {
    String detail = withoutUnit(fact);
    if (TOLD_OTHERWISE.contains(fact.kind()) || isKnown(detail, known)) {
      return Stream.empty();
    }
    return Stream.of(detail.split(", "))
        .filter(part -> !isKnown(part, known) && !isName(part, fact, hospitals));
  }

  private static String withoutUnit(Fact fact) {
    String unit = fact instanceof OfUnit of ? of.unit().id() : "";
    return fact.detail().startsWith(unit)
        ? fact.detail().substring(unit.length()).strip()
        : fact.detail();
  }

  private static boolean isKnown(String text, List<Pattern> known) {
    return text.isEmpty() || known.stream().anyMatch(one -> one.matcher(text).matches());
  }

  private static boolean isName(String part, Fact fact, Set<String> hospitals) {
    String first = part.split(" ")[0];
    return FIGURE.matcher(part).matches()
        || (fact instanceof AtLevel at && part.equals(at.level()))
        || (hospitals.contains(first) && part.substring(first.length()).matches("( \\d+)?"));
  }
}
