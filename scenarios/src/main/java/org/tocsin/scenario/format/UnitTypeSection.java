package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.Upkeep;
import org.tocsin.scenario.shape.Amounts;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/**
 * A kind of vehicle or foot team.
 *
 * @param modeByPriority how it moves out to incidents of a priority, instead
 * @param byTier readiness at stations of a tier, laid over that of the type
 * @param staffing of units that say nothing else
 * @param byStaffing readiness of crews of a staffing, laid over all else
 */
public record UnitTypeSection(
    Capabilities provides,
    Spotted<String> mode,
    Map<Integer, Spotted<String>> modeByPriority,
    Optional<Spotted<String>> home,
    ReadinessSection readiness,
    Named<ReadinessSection> byTier,
    double litresPerMinute,
    Optional<Spotted<String>> staffing,
    Named<ReadinessSection> byStaffing,
    Upkeep upkeep) {

  static final Shape<Capabilities> CAPABILITIES =
      MapOf.some(Scalars.count(1, 1000)).as(UnitTypeSection::capabilities);

  private static final Field<Capabilities> PROVIDES =
      required("provides", CAPABILITIES, "capabilities with amounts, such as { pumping: 1 }");
  private static final Field<Spotted<String>> MODE =
      required("mode", Spotted.of(Scalars.NAME_WORD), "how it moves out");
  private static final Field<Map<Integer, Spotted<String>>> MODE_BY_PRIORITY =
      optional(
          "modeByPriority",
          new MapOf<>(Spotted.of(Scalars.NAME_WORD)).as(PriorityKeys::numbered),
          "how it moves out to incidents of a priority, and from there to hospital, such as"
              + " { 3: drive-home }; as mode says");
  private static final Field<Spotted<String>> HOME =
      optional("home", Spotted.of(Scalars.NAME_WORD), "how it moves home; as it moves out");
  private static final Field<Named<ReadinessSection>> BY_TIER =
      optional("byTier", new MapOf<>(ReadinessSection.FORM), "other readiness at a tier");

  private static final Field<Double> FLOW =
      optional("flow", Amounts.FLOW, "water that it can put on a fire, such as 600 L/min; none");
  private static final Field<Spotted<String>> STAFFING =
      optional(
          "staffing",
          Spotted.of(Scalars.NAME_WORD),
          "who its crews are, unless units say otherwise: one of staffing; as the type says");
  private static final Field<Named<ReadinessSection>> BY_STAFFING =
      optional(
          "byStaffing",
          new MapOf<>(ReadinessSection.FORM),
          "other readiness of crews of a staffing, before that of the tier and of staffing itself");

  static final Form<UnitTypeSection> FORM =
      new Form<>(
          "unitType",
          "A kind of vehicle or foot team with its crew.",
          fields(),
          UnitTypeSection::of);

  private static List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>(List.of(PROVIDES, MODE, MODE_BY_PRIORITY, HOME));
    fields.addAll(ReadinessSection.FIELDS);
    fields.addAll(List.of(BY_TIER, FLOW, STAFFING, BY_STAFFING));
    fields.addAll(UpkeepSection.FIELDS);
    return fields;
  }

  private static UnitTypeSection of(Values v) {
    return new UnitTypeSection(
        v.get(PROVIDES),
        v.get(MODE),
        v.or(MODE_BY_PRIORITY, Map.of()),
        v.find(HOME),
        ReadinessSection.of(v),
        v.or(BY_TIER, Named.none()),
        v.or(FLOW, 0.0),
        v.find(STAFFING),
        v.or(BY_STAFFING, Named.none()),
        UpkeepSection.of(v));
  }

  private static Capabilities capabilities(Named<Integer> amounts) {
    return Capabilities.of(
        amounts.values().entrySet().stream()
            .collect(
                Collectors.toMap(entry -> new Capability(entry.getKey()), Map.Entry::getValue)));
  }
}
