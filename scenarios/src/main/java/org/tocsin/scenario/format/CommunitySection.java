package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.city.Capabilities;
import org.tocsin.city.CommunityAlert;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.city.Readiness;
import org.tocsin.random.LogNormal;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.Distance;

/**
 * People who are alerted near incidents.
 *
 * @param mode how they come; on foot, if nothing is said
 * @param types of incident that they are alerted to; none for all
 */
public record CommunitySection(
    Spotted<String> id,
    Spotted<String> tier,
    Dwelling dwelling,
    Capabilities provides,
    Optional<Spotted<String>> mode,
    Optional<Spotted<String>> roster,
    Readiness readiness,
    CommunityAlert alert,
    List<Spotted<String>> types) {

  /** Where they are. */
  public sealed interface Dwelling {}

  /** So many, each at a place of his own. */
  public record Residents(int people, Spotted<WhereSection> where) implements Dwelling {}

  /** So many in each zone, each anywhere along its streets. */
  public record Rounds(Spotted<Integer> perZone) implements Dwelling {}

  private record Alert(CommunityAlert alert, List<Spotted<String>> types) {}

  private static final Field<Spotted<String>> ID =
      required("id", Spotted.of(Scalars.NAME_WORD), "unique name, of no station either");
  private static final Field<Spotted<String>> TIER =
      required(
          "tier",
          Spotted.of(Scalars.NAME_WORD),
          "volunteer, grid-worker, or a word of your own: under it they appear in results");
  private static final Field<Capabilities> PROVIDES =
      required(
          "provides",
          UnitTypeSection.CAPABILITIES,
          "what each of them can do, such as { initial-attack: 1 } or { medical: 1 }");
  private static final Field<Spotted<String>> MODE =
      optional(
          "mode",
          Spotted.of(Scalars.NAME_WORD),
          "how they come and go: one of modes on the network for people on foot; walk");
  private static final Field<Spotted<String>> ROSTER =
      optional(
          "roster",
          Spotted.of(Scalars.NAME_WORD),
          "one of rosters: when they may be alerted; always");
  private static final Field<RandomDuration> SET_OFF =
      optional(
          "setOff",
          Laws.TIME,
          "from the alert to setting off; median 1 min, sigma 0.5, which is plausible and no norm");
  private static final Field<Double> NOISE =
      optional(
          "noise",
          Scalars.number(0, 3),
          "sigma of the log-normal factor (median 1) on a trip's time; 0");
  private static final Field<RandomDuration> SET_UP =
      optional("setUp", Laws.TIME, "from on scene to first action; 0 s");

  private static final Field<Distance> RADIUS =
      required(
          "radius",
          Quantities.DISTANCE.as(CommunitySection::radius),
          "how far from the incident, along the straight line, they are alerted; above 0");
  private static final Field<Double> ACCEPTS =
      required("accepts", Scalars.number(0, 1), "probability that one who is alerted comes");
  private static final Field<Integer> AT_MOST =
      optional(
          "atMost",
          Scalars.count(1, 1_000_000),
          "how many are alerted to one incident, the nearest first; all");
  private static final Field<List<Spotted<String>>> TYPES =
      optional(
          "types",
          ListOf.some(Spotted.of(Scalars.NAME_WORD)),
          "the incidents that they are alerted to: some of incidents; all");
  private static final Field<Moment> WHEN =
      optional(
          "when",
          new Choice<>(moments()),
          "reported: the report itself alerts them; verified: the call has been processed; reported");
  private static final Field<Duration> AFTER =
      optional("after", Quantities.DURATION, "how long after that moment; 0 s");
  private static final Field<Alert> ALERT =
      required(
          "alert",
          new Form<>(
              "communityAlert",
              "When they are alerted and how likely each is to come. Who is busy is not alerted.",
              List.of(RADIUS, ACCEPTS, AT_MOST, TYPES, WHEN, AFTER),
              CommunitySection::alert),
          "when they are alerted and how likely each is to come");

  private static final Field<Integer> PEOPLE =
      required("people", Scalars.count(1, 1_000_000), "how many");
  private static final Field<Spotted<WhereSection>> WHERE =
      required(
          "where",
          Spotted.of(WhereSection.SHAPE),
          "where they are: spread evenly over population (by the people of the zones), streets (by"
              + " length), or points of a file");
  private static final Field<Spotted<Integer>> PER_ZONE =
      required(
          "perZone",
          Spotted.of(Scalars.count(1, 10_000)),
          "how many in each zone that has streets; at the alert each is anywhere along them");

  static final Shape<CommunitySection> SHAPE =
      new OneOf<>(
          Optional.empty(),
          List.of(
              new OneOf.Case<>(
                  "people",
                  new Form<>(
                      "communityResidents",
                      "People who are at home, or wherever else they always are.",
                      fields(PEOPLE, WHERE),
                      v -> of(v, new Residents(v.get(PEOPLE), v.get(WHERE))))),
              new OneOf.Case<>(
                  "perZone",
                  new Form<>(
                      "communityRounds",
                      "People on their rounds through a zone.",
                      fields(PER_ZONE),
                      v -> of(v, new Rounds(v.get(PER_ZONE)))))));

  private static List<Field<?>> fields(Field<?>... own) {
    return Stream.concat(
            Stream.concat(Stream.of(ID, TIER), Stream.of(own)),
            Stream.of(PROVIDES, MODE, ROSTER, SET_OFF, NOISE, SET_UP, ALERT))
        .toList();
  }

  private static CommunitySection of(Values v, Dwelling dwelling) {
    Readiness readiness =
        new Readiness(
            v.or(SET_OFF, new RandomDuration(LogNormal.ofMedianSigma(60, 0.5))),
            Duration.ZERO,
            v.or(NOISE, 0.0),
            v.or(SET_UP, RandomDuration.ZERO));
    return new CommunitySection(
        v.get(ID),
        v.get(TIER),
        dwelling,
        v.get(PROVIDES),
        v.find(MODE),
        v.find(ROSTER),
        readiness,
        v.get(ALERT).alert(),
        v.get(ALERT).types());
  }

  private static Alert alert(Values v) {
    List<Spotted<String>> types = v.or(TYPES, List.of());
    CommunityAlert alert =
        new CommunityAlert(
            v.get(RADIUS),
            v.get(ACCEPTS),
            v.or(AT_MOST, CommunityAlert.ALL),
            types.stream().map(Spotted::value).collect(Collectors.toUnmodifiableSet()),
            v.or(WHEN, Moment.REPORTED),
            v.or(AFTER, Duration.ZERO));
    return new Alert(alert, types);
  }

  private static Distance radius(Distance written) {
    if (written.metres() == 0) {
      throw new IllegalArgumentException("a radius of 0 m, within which nobody is; above 0");
    }
    return written;
  }

  private static Map<String, Moment> moments() {
    Map<String, Moment> words = new LinkedHashMap<>();
    words.put("reported", Moment.REPORTED);
    words.put("verified", Moment.VERIFIED);
    return words;
  }
}
