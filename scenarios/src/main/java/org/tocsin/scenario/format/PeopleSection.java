package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.List;
import org.tocsin.incident.Casualties;
import org.tocsin.incident.Collapse;
import org.tocsin.incident.Survival;
import org.tocsin.incident.SurvivalTable;
import org.tocsin.incident.TrappedPersons;
import org.tocsin.incident.Triage;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;

/** People who wait for help: hurt or ill, trapped, or under a collapsed building. */
final class PeopleSection {

  private static final String UNCHECKED = " (a parameter, no standard)";
  private static final String SURVIVAL_OF_RUINS =
      "how the chance to survive falls until they are free; tangshan";

  private static final Field<RandomCount> PEOPLE = required("people", CountLaws.PEOPLE, "how many");
  private static final Field<RandomDuration> TREATMENT =
      optional(
          "treatment", Laws.TIME, "how long a unit with medical takes for one; 10 min" + UNCHECKED);
  private static final Field<Double> IMMEDIATE =
      required("immediate", Scalars.number(0, 1), "share that needs help at once");
  private static final Field<Double> DELAYED =
      required("delayed", Scalars.number(0, 1), "share that can wait a little");
  private static final Field<Double> MINOR =
      required("minor", Scalars.number(0, 1), "share that gets no worse");
  private static final Field<List<Triage>> TRIAGE =
      optional(
          "triage",
          new Form<>(
              "triage",
              "How urgently people need help, with the survival of triage research (Mills and"
                  + " others 2013, from memory of the literature, unchecked).",
              List.of(IMMEDIATE, DELAYED, MINOR),
              v -> Triage.classes(v.get(IMMEDIATE), v.get(DELAYED), v.get(MINOR))),
          "shares that sum to 1; immediate 0.2, delayed 0.3, minor 0.5" + UNCHECKED);
  private static final Field<Survival> OF_ALL =
      optional("survival", SurvivalSection.SHAPE, "one for all, instead of triage; by triage");
  private static final Field<Survival> OF_TRAPPED =
      optional("survival", SurvivalSection.SHAPE, SURVIVAL_OF_RUINS);
  private static final Field<RandomDuration> SEARCH =
      optional(
          "search",
          Laws.TIME,
          "how long a unit with search looks for one more; 60 min" + UNCHECKED);
  private static final Field<RandomDuration> EXTRICATION =
      optional(
          "extrication",
          Laws.TIME,
          "how long a unit with rescue takes to free one; 30 min" + UNCHECKED);

  static final Form<Casualties> CASUALTIES =
      new Form<>(
          "casualties",
          "People who get worse until a unit with medical begins to treat them, the most urgent"
              + " first.",
          List.of(PEOPLE, TRIAGE, OF_ALL, TREATMENT),
          v -> new Casualties(v.get(PEOPLE), triage(v), time(v, TREATMENT, 10)));

  static final Form<TrappedPersons> TRAPPED =
      new Form<>(
          "trapped",
          "People who are trapped until a unit with rescue has freed them.",
          List.of(PEOPLE, EXTRICATION, OF_TRAPPED),
          v -> new TrappedPersons(v.get(PEOPLE), time(v, EXTRICATION, 30), ofTrapped(v)));

  static final Form<Collapse> COLLAPSE =
      new Form<>(
          "collapse",
          "People under a building: units with search find them, units with rescue dig them out.",
          List.of(PEOPLE, SEARCH, EXTRICATION, OF_TRAPPED),
          v ->
              new Collapse(
                  v.get(PEOPLE), time(v, SEARCH, 60), time(v, EXTRICATION, 30), ofTrapped(v)));

  private PeopleSection() {}

  private static List<Triage> triage(Values v) {
    v.refuseBoth(TRIAGE, OF_ALL);
    return v.find(OF_ALL)
        .map(Triage::everybody)
        .orElseGet(() -> v.or(TRIAGE, Triage.classes(0.2, 0.3, 0.5)));
  }

  private static Survival ofTrapped(Values v) {
    return v.or(OF_TRAPPED, SurvivalTable.TANGSHAN);
  }

  private static RandomDuration time(Values v, Field<RandomDuration> field, int minutes) {
    return v.or(field, RandomDuration.constant(Duration.ofMinutes(minutes)));
  }
}
