package org.tocsin.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.city.CallCentre;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.random.RandomDuration;

/** Who waits for calls in a small town, from a few words. */
final class TinyCrews {

  private TinyCrews() {}

  /** In the order of their ids. */
  static List<Unit> units(Map<Station, List<UnitType>> crews) {
    record Crew(String id, UnitType type, Station station) {}
    List<Crew> all = new ArrayList<>();
    crews.forEach(
        (station, types) -> {
          for (int i = 0; i < types.size(); i++) {
            UnitType type = types.get(i);
            long n = types.subList(0, i + 1).stream().filter(t -> t.id().equals(type.id())).count();
            all.add(new Crew(station.id() + "/" + type.id() + "-" + n, type, station));
          }
        });
    all.sort(Comparator.comparing(Crew::id));
    List<Unit> units = new ArrayList<>();
    for (Crew crew : all) {
      units.add(
          new Unit(units.size(), crew.id(), crew.type(), crew.station(), crew.type().readiness()));
    }
    return units;
  }

  static CallCentre callCentre(int answeringSeconds, int processingSeconds) {
    return new CallCentre(
        RandomDuration.constant(Duration.ofSeconds(answeringSeconds)),
        RandomDuration.constant(Duration.ofSeconds(processingSeconds)));
  }

  /** Such as {@code pumping 1,rescue 2}. */
  static Capabilities capabilities(String text) {
    Map<Capability, Integer> amounts = new TreeMap<>();
    for (String part : text.split(",")) {
      String[] words = part.trim().split(" ");
      amounts.put(new Capability(words[0]), Integer.parseInt(words[1]));
    }
    return Capabilities.of(amounts);
  }
}
