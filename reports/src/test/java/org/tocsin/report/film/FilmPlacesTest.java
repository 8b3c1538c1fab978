package org.tocsin.report.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page knows by its place among others has the same place on both sides. */
class FilmPlacesTest {

  private static final Path TAKE = Path.of("src/main/resources/org/tocsin/report/film/take.js");
  private static final Pattern PLACE = Pattern.compile("(\\w+): (\\d+)");

  @Test
  void waysInWhichAnExpectedActionEnds() throws IOException {
    assertThat(places("ENDED")).isEqualTo(places(FilmDeadline.State.values()));
  }

  @Test
  void whatBecomesOfStreets() throws IOException {
    assertThat(places("STREET")).isEqualTo(places(ControlTape.Street.values()));
  }

  @Test
  void whatUnitsDo() throws IOException {
    assertThat(places("STATUS"))
        .map(place -> place.replace("quarters", "inQuarters").replace("turnout", "turningOut"))
        .isEqualTo(places(UnitStatus.values()));
  }

  @Test
  void whatBecomesOfIncidents() throws IOException {
    assertThat(places("STAGE")).isEqualTo(places(IncidentTrack.Stage.values()));
  }

  private static List<String> places(Enum<?>[] values) {
    return Stream.of(values).map(value -> inScript(value.name()) + " " + value.ordinal()).toList();
  }

  /** ON_SCENE is onScene in a script. */
  private static String inScript(String name) {
    return Pattern.compile("_(.)")
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  private static List<String> places(String constant) throws IOException {
    Matcher found =
        Pattern.compile("const " + constant + " = \\{([^}]+)}").matcher(Files.readString(TAKE));
    assertThat(found.find()).as(constant).isTrue();
    return PLACE.matcher(found.group(1)).results().map(p -> p.group(1) + " " + p.group(2)).toList();
  }
}
