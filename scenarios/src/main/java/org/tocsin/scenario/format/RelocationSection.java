package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;

/** Who moves up where units are away. */
public sealed interface RelocationSection {

  /** Nobody. */
  record None() implements RelocationSection {}

  /** Stations to be held, by the number of available units. */
  record Compliance(Spotted<String> type, List<TableRow> table) implements RelocationSection {}

  /** A row of such a table. */
  record TableRow(Spotted<Integer> available, List<Spotted<String>> stations) {}

  /** Each that becomes free goes where it adds most to coverage. */
  record Dmexclp(Spotted<String> type, Duration within, double busy, List<Spotted<String>> stations)
      implements RelocationSection {}

  Field<Spotted<String>> TYPE =
      required("type", Spotted.of(Scalars.NAME_WORD), "whose units move: one of unitTypes");
  Field<List<TableRow>> TABLE =
      required(
          "table",
          new RowsShape(),
          "for each number of available units the stations to hold, the most important first; a"
              + " number without a row uses the next lower row, below the lowest nobody moves");
  Form<Compliance> COMPLIANCE_FORM =
      new Form<>(
          "complianceTable",
          "Which stations are held. Who holds none goes to his own; after an incident, too.",
          List.of(TYPE, TABLE),
          v -> new Compliance(v.get(TYPE), v.get(TABLE)));
  Field<Compliance> COMPLIANCE =
      required("compliance", COMPLIANCE_FORM, "which stations are held by how many units");
  Field<Duration> WITHIN =
      optional(
          "within",
          Quantities.SPAN,
          "what counts as covered: expected time from notification to arrival; 5 min");
  Field<Double> BUSY =
      optional(
          "busy",
          Scalars.number(0.001, 0.999),
          "share of time that a unit is busy, as an assumption; 0.3");
  Field<List<Spotted<String>>> STATIONS =
      optional(
          "stations",
          ListOf.some(Spotted.of(Scalars.NAME_WORD)),
          "stations to choose from; all that have units of the type");
  Form<Dmexclp> DMEXCLP_FORM =
      new Form<>(
          "dmexclp",
          "A unit that becomes free goes where it adds most to expected coverage of everyday demand.",
          List.of(TYPE, WITHIN, BUSY, STATIONS),
          v ->
              new Dmexclp(
                  v.get(TYPE),
                  v.or(WITHIN, Duration.ofMinutes(5)),
                  v.or(BUSY, 0.3),
                  v.or(STATIONS, List.of())));
  Field<Dmexclp> DMEXCLP =
      required("dmexclp", DMEXCLP_FORM, "each that becomes free goes where it adds most");

  Shape<RelocationSection> SHAPE =
      new OneOf<>(
          Optional.of(new Choice<>(Map.of("none", new None()))),
          List.of(
              new OneOf.Case<>(
                  "compliance",
                  new Form<>(
                      "complianceRelocation",
                      "Units move up by a table.",
                      List.of(COMPLIANCE),
                      v -> v.get(COMPLIANCE))),
              new OneOf.Case<>(
                  "dmexclp",
                  new Form<>(
                      "dmexclpRelocation",
                      "Units that become free choose their station.",
                      List.of(DMEXCLP),
                      v -> v.get(DMEXCLP)))));
}
