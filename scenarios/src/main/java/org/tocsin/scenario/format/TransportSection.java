package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.incident.HospitalChoice;
import org.tocsin.incident.Transport;
import org.tocsin.random.Constant;
import org.tocsin.random.Distribution;
import org.tocsin.random.Mixture;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Counts;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/** How patients of a kind of incident come to hospital. */
public record TransportSection(
    Transport transport, Optional<Spotted<String>> specialty, Spot spot) {

  private static final Shape<Distribution> NUMBER =
      new Counts(1, 1000).as(TransportSection::number);

  private static final Field<Double> SHARE =
      optional("share", Scalars.number(0, 1), "share of incidents with anybody to bring; 1");
  private static final Field<Distribution> PATIENTS =
      optional(
          "patients",
          NUMBER,
          "how many there are then, or several numbers with their weights, such as { 1: 0.9, 2:"
              + " 0.1 }; 1");
  private static final Field<RandomDuration> LOADING =
      optional(
          "loading", Laws.TIME, "for each patient, on scene, after the crew's work there; 0 s");
  private static final Field<RandomDuration> HANDOVER =
      optional("handover", Laws.TIME, "for each patient, in a bay of the hospital; 0 s");
  private static final Field<HospitalChoice> TO =
      optional(
          "to",
          new Choice<>(choices()),
          "which hospital of those that take patients: the one reached first, or where a bay is"
              + " reached first; nearest");
  private static final Field<Spotted<String>> SPECIALTY =
      optional("specialty", Spotted.of(Scalars.NAME_WORD), "what the hospital must treat; nothing");

  static final Form<TransportSection> FORM =
      new Form<>(
          "transport",
          "How patients come to hospital, in units that provide the capability transport: as many"
              + " at once as its amount.",
          List.of(SHARE, PATIENTS, LOADING, HANDOVER, TO, SPECIALTY),
          TransportSection::of);

  private static TransportSection of(Values v) {
    return new TransportSection(
        new Transport(
            v.or(SHARE, 1.0),
            v.or(PATIENTS, new Constant(1)),
            v.or(LOADING, RandomDuration.ZERO),
            v.or(HANDOVER, RandomDuration.ZERO),
            v.or(TO, HospitalChoice.NEAREST),
            v.find(SPECIALTY).map(Spotted::value)),
        v.find(SPECIALTY),
        v.spot());
  }

  private static Distribution number(Map<Integer, Double> weights) {
    List<Mixture.Component> parts =
        weights.entrySet().stream()
            .map(entry -> new Mixture.Component(entry.getValue(), new Constant(entry.getKey())))
            .toList();
    return parts.size() == 1 ? parts.get(0).law() : new Mixture(parts);
  }

  private static Map<String, HospitalChoice> choices() {
    Map<String, HospitalChoice> words = new LinkedHashMap<>();
    for (HospitalChoice choice : HospitalChoice.values()) {
      words.put(choice.id(), choice);
    }
    return words;
  }
}
