package org.tocsin.report.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.experiment.Results;

/**
 * Where a variant gains and where it loses: streets by how much sooner or later the nearest station
 * is expected there, and where stations came and went.
 *
 * @param streets as drawn, in bands of {@link #LIMITS_SECONDS}
 * @param layoutChanged whether the expected time differs anywhere
 */
public record GainLossPicture(MapPicture streets, boolean layoutChanged, List<Site> sites) {

  /** Below these a band ends: three of gains, one of hardly any change, three of losses. */
  public static final List<Integer> LIMITS_SECONDS = List.of(-60, -20, -5, 5, 20, 60);

  /** What became of a station. */
  public enum Fate {
    STAYED,
    ADDED,
    REMOVED
  }

  /** A station on the picture. */
  public record Site(String name, String tier, Fate fate, long x, long y) {}

  public GainLossPicture {
    sites = List.copyOf(sites);
  }

  public static GainLossPicture of(Results first, Results second) {
    City city = first.drill().city();
    MapFrame frame = new MapFrame(city);
    int[] before = first.streetCoverage().bestMillis();
    int[] after = second.streetCoverage().bestMillis();
    // Files may bring other streets; then nothing can be set against each other.
    boolean areSame = before.length == after.length;
    int[] change = new int[before.length];
    for (int s = 0; s < change.length && areSame; s++) {
      change[s] =
          (int)
              Math.max(
                  -Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, (long) after[s] - before[s]));
    }
    List<Duration> limits = LIMITS_SECONDS.stream().map(Duration::ofSeconds).toList();
    return new GainLossPicture(
        MapDrawing.draw(city, frame, limits, change),
        areSame && Arrays.stream(change).anyMatch(millis -> millis != 0),
        sites(city, second.drill().city(), frame));
  }

  /** The band of a change. */
  public static int band(double seconds) {
    int band = 0;
    while (band < LIMITS_SECONDS.size() && seconds > LIMITS_SECONDS.get(band)) {
      band++;
    }
    return band;
  }

  private static List<Site> sites(City before, City after, MapFrame frame) {
    Map<String, Station> there = byId(after);
    Stream<Site> old =
        before.stations().stream()
            .map(
                station ->
                    site(
                        station,
                        isAt(there.get(station.id()), station) ? Fate.STAYED : Fate.REMOVED,
                        frame));
    Map<String, Station> were = byId(before);
    Stream<Site> young =
        after.stations().stream()
            .filter(station -> !isAt(were.get(station.id()), station))
            .map(station -> site(station, Fate.ADDED, frame));
    return Stream.concat(old, young).toList();
  }

  private static Map<String, Station> byId(City city) {
    Map<String, Station> byId = new TreeMap<>();
    city.stations().forEach(station -> byId.put(station.id(), station));
    return byId;
  }

  private static boolean isAt(@Nullable Station other, Station station) {
    return other != null && other.location().position().equals(station.location().position());
  }

  private static Site site(Station station, Fate fate, MapFrame frame) {
    return new Site(
        station.name().isEmpty() ? station.id() : station.name(),
        station.tier().id(),
        fate,
        frame.x(station.location().longitude()),
        frame.y(station.location().latitude()));
  }
}
