package org.tocsin.scenario.trace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.drill.Drill;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.scenario.problem.NearestName;

/** What the words of a record stand for in a scenario. */
final class Words {

  private static final Pattern AMOUNT =
      Pattern.compile("([^\\s/\\[\\]{}:,#]+)(?:[\\s:=]+(\\d{1,4}))?");
  private static final int LEAST_PRIORITY = 1000;
  private static final String NUMBER = "\\d{1,4}";

  private final RecordMap map;
  private final Map<String, IncidentType> types;
  private final Map<String, UnitType> unitTypes = new TreeMap<>();
  private final Map<String, Hospital> hospitals = new TreeMap<>();
  private final Map<String, Integer> priorities = new HashMap<>();
  private final Capabilities force;

  /** A map that turns some numbers into others says what all of them stand for. */
  private final boolean numbersAreTheirOwn;

  Words(RecordMap map, Map<String, IncidentType> types, Drill drill) {
    this.map = map;
    this.numbersAreTheirOwn =
        map.priorities().keySet().stream().noneMatch(word -> word.matches(NUMBER));
    // In the order of ids, as messages name them.
    this.types = new TreeMap<>(types);
    CapabilitySum all = new CapabilitySum();
    for (Unit unit : drill.city().units()) {
      unitTypes.put(unit.type().id(), unit.type());
      all.add(unit.type().provides());
    }
    this.force = all.total();
    drill.city().hospitals().forEach(hospital -> hospitals.put(hospital.id(), hospital));
  }

  IncidentType type(String word, String column) throws RowFault {
    IncidentType type = types.get(map.types().find(word).orElse(word));
    if (type == null) {
      throw new RowFault(
          "unknown " + column, called(word) + near(word, types) + known("incident types", types));
    }
    return type;
  }

  UnitType unitType(String word, String column) throws RowFault {
    UnitType type = unitTypes.get(map.unitTypes().find(word).orElse(word));
    if (type == null) {
      throw new RowFault(
          "unknown " + column,
          called(word) + near(word, unitTypes) + known("unit types", unitTypes));
    }
    return type;
  }

  Hospital hospital(String word, String column) throws RowFault {
    Hospital hospital = hospitals.get(word);
    if (hospital == null) {
      throw new RowFault("unknown " + column, called(word) + near(word, hospitals));
    }
    return hospital;
  }

  int priority(String word, String column) throws RowFault {
    Integer known = map.priorities().getOrDefault(word, priorities.get(word));
    if (known != null) {
      return known;
    }
    if (numbersAreTheirOwn && word.matches(NUMBER)) {
      int number = Integer.parseInt(word);
      if (number >= 1 && number <= LEAST_PRIORITY) {
        priorities.put(word, number);
        return number;
      }
    }
    throw new RowFault(
        "unknown " + column,
        called(word)
            + "; "
            + Stream.concat(
                    numbersAreTheirOwn ? Stream.of("1 to " + LEAST_PRIORITY) : Stream.empty(),
                    map.priorities().isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                            "any of "
                                + String.join(", ", new TreeSet<>(map.priorities().keySet()))))
                .collect(Collectors.joining(", or ")));
  }

  /** {@code pumping 2; rescue 1}: all of it at once. */
  Need need(String text, String column) throws RowFault {
    Map<Capability, Integer> amounts = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      Matcher amount = AMOUNT.matcher(part.strip());
      if (!amount.matches()) {
        throw new RowFault("unreadable " + column, called(text) + "; such as pumping 2; rescue 1");
      }
      int many = amount.group(2) == null ? 1 : Integer.parseInt(amount.group(2));
      Capability capability = new Capability(amount.group(1));
      if (many > force.amount(capability)) {
        throw new RowFault(
            "more " + column + " than all units have",
            capability.id() + " " + many + "; at most " + force.amount(capability));
      }
      amounts.put(capability, many);
    }
    return Variants.need(Capabilities.of(amounts));
  }

  /** What all units of the scenario provide together. */
  Capabilities force() {
    return force;
  }

  private static String called(String word) {
    return word.isEmpty() ? "nothing" : '"' + word + '"';
  }

  private static String near(String word, Map<String, ?> known) {
    return NearestName.of(word, known.keySet()).map(name -> ", maybe " + name).orElse("");
  }

  private static String known(String what, Map<String, ?> known) {
    return "; " + what + " of the scenario are " + String.join(", ", known.keySet());
  }
}
