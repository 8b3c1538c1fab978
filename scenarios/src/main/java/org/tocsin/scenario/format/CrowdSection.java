package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import org.tocsin.incident.Crowd;
import org.tocsin.random.RandomCount;
import org.tocsin.scenario.shape.Amounts;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.time.Distance;

/** A crowd that leaves through exits. */
final class CrowdSection {

  private static final String PARAMETER = " (a parameter, no standard)";

  private static final Field<RandomCount> PEOPLE = required("people", CountLaws.PEOPLE, "how many");
  private static final Field<Double> AREA = required("area", Amounts.AREA, "where they stand");
  private static final Field<Distance> EXITS =
      required("exits", Quantities.DISTANCE, "width of all exits together");
  private static final Field<Double> FLOW =
      optional(
          "peoplePerMetreSecond",
          Scalars.number(0.01, 10),
          "who passes a metre of exit in a second; 1.3 (from memory of the literature, unchecked)");
  private static final Field<Double> UNAIDED =
      optional(
          "usedUnaided",
          Scalars.number(0.01, 1),
          "share of the exits' width in use while nobody helps; 0.3" + PARAMETER);
  private static final Field<Double> ADDED =
      optional(
          "addedByUnit",
          Scalars.number(0, 1),
          "share that each unit with police or steward adds; 0.2" + PARAMETER);
  private static final Field<Double> CRUSH =
      optional(
          "crushPerM2",
          Scalars.number(0.1, 20),
          "people on a square metre above which some are crushed; 6"
              + " (from memory of the literature, unchecked)");
  private static final Field<Double> HURT =
      optional(
          "hurtPerThousandMinutes",
          Scalars.number(0, 1000),
          "people hurt, of a thousand in a minute above that density; 1" + PARAMETER);
  private static final Field<Double> KILLED =
      optional(
          "killedShare",
          Scalars.number(0, 1),
          "of those hurt, the share that dies; 0.05" + PARAMETER);

  static final Form<Crowd> FORM =
      new Form<>(
          "crowd",
          "A crowd that leaves through exits; above a density people are crushed.",
          List.of(PEOPLE, AREA, EXITS, FLOW, UNAIDED, ADDED, CRUSH, HURT, KILLED),
          v ->
              new Crowd(
                  v.get(PEOPLE),
                  v.get(AREA),
                  v.get(EXITS).metres(),
                  v.or(FLOW, 1.3),
                  v.or(UNAIDED, 0.3),
                  v.or(ADDED, 0.2),
                  v.or(CRUSH, 6.0),
                  v.or(HURT, 1.0),
                  v.or(KILLED, 0.05)));

  private CrowdSection() {}
}
