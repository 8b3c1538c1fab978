package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;

/** What an inject orders hospitals to do. */
public sealed interface HospitalEffectSection extends EffectSection {

  @Override
  default <T> T bySubject(
      Function<RoadEffectSection, T> roads,
      Function<ForceEffectSection, T> forces,
      Function<HospitalEffectSection, T> hospitals,
      Function<DemandEffectSection, T> demand,
      Function<SignalEffectSection, T> signals) {
    return hospitals.apply(this);
  }

  <T> T match(Function<Divert, T> divert, Function<Admit, T> admit);

  List<Spotted<String>> hospitals();

  /** They send ambulances elsewhere. */
  record Divert(List<Spotted<String>> hospitals, Optional<Duration> lasting)
      implements HospitalEffectSection {
    @Override
    public <T> T match(Function<Divert, T> divert, Function<Admit, T> admit) {
      return divert.apply(this);
    }
  }

  /** They take patients again, unless they are full. */
  record Admit(List<Spotted<String>> hospitals) implements HospitalEffectSection {
    @Override
    public <T> T match(Function<Divert, T> divert, Function<Admit, T> admit) {
      return admit.apply(this);
    }
  }

  Field<List<Spotted<String>>> HOSPITAL =
      required(
          "hospital",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "one of city.hospitals, or several");
  Field<Duration> DIVERT_FOR =
      optional("for", Quantities.SPAN, "how long it holds; until something has them admit again");
  Field<List<Divert>> DIVERT =
      optional(
          "divert",
          new OneOrSeveral<>(
              new Form<>(
                  "divert",
                  "Hospitals that send ambulances elsewhere by order, as if they were full; who is"
                      + " on the way to one is taken in.",
                  List.of(HOSPITAL, DIVERT_FOR),
                  v -> new Divert(v.get(HOSPITAL), v.find(DIVERT_FOR)))),
          "hospitals that send ambulances elsewhere by order; none");
  Field<List<Admit>> ADMIT =
      optional(
          "admit",
          new OneOrSeveral<>(
              new Form<>(
                  "admit",
                  "Hospitals whose orders to divert are lifted; one that is full goes on diverting.",
                  List.of(HOSPITAL),
                  v -> new Admit(v.get(HOSPITAL)))),
          "hospitals that take patients again; none");

  List<Field<? extends List<? extends EffectSection>>> FIELDS = List.of(DIVERT, ADMIT);
}
