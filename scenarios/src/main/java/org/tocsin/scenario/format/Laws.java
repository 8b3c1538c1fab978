package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tocsin.random.Constant;
import org.tocsin.random.Distribution;
import org.tocsin.random.Empirical;
import org.tocsin.random.Exponential;
import org.tocsin.random.GammaLaw;
import org.tocsin.random.LogNormal;
import org.tocsin.random.Mixture;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.Triangular;
import org.tocsin.random.Uniform;
import org.tocsin.random.Weibull;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Tagged;
import org.tocsin.scenario.shape.Values;

/** Times that vary: a plain duration, or a law with its parameters in the field's usual form. */
final class Laws {

  private static final Shape<Double> SECONDS = Quantities.DURATION.as(Laws::seconds);
  private static final Shape<Double> POSITIVE = Scalars.number(1e-9, 1e9);

  private static final Field<Double> MIN = required("min", SECONDS, "shortest time");
  private static final Field<Double> MODE = required("mode", SECONDS, "most likely time");
  private static final Field<Double> MAX = required("max", SECONDS, "longest time");
  private static final Field<Double> MEAN = optional("mean", SECONDS, "mean time");
  private static final Field<Double> SURE_MEAN = required("mean", SECONDS, "mean time");
  private static final Field<Double> SD = optional("sd", SECONDS, "standard deviation");
  private static final Field<Double> MEDIAN =
      optional("median", SECONDS, "half of all times are below it");
  private static final Field<Double> SIGMA =
      optional("sigma", Scalars.number(0, 10), "standard deviation of the logarithm");
  private static final Field<Double> SHAPE = optional("shape", POSITIVE, "shape, a plain number");
  private static final Field<Double> SURE_SHAPE =
      required("shape", POSITIVE, "shape, a plain number");
  private static final Field<Double> SCALE = optional("scale", SECONDS, "scale, a time");
  private static final Field<Double> SURE_SCALE = required("scale", SECONDS, "scale, a time");

  private static final Shape<Distribution> FIXED = SECONDS.as(Constant::new);

  static final Shape<Distribution> LAW =
      new Tagged<>("law", "A time that may vary.", FIXED, kinds());

  static final Shape<RandomDuration> TIME = LAW.as(RandomDuration::new);

  private static final Field<Double> WEIGHT =
      required("weight", POSITIVE, "share among the weights of the mixture");
  private static final Field<Distribution> COMPONENT =
      required("law", LAW, "the time law of this part");
  private static final Shape<Distribution> MIXTURE =
      ListOf.some(
              new Form<>(
                  "mixtureComponent",
                  "One part of a mixture.",
                  List.of(WEIGHT, COMPONENT),
                  v -> new Mixture.Component(v.get(WEIGHT), v.get(COMPONENT))))
          .as(Mixture::new);

  private Laws() {}

  private static Map<String, Supplier<Shape<? extends Distribution>>> kinds() {
    Map<String, Supplier<Shape<? extends Distribution>>> kinds = new LinkedHashMap<>();
    kinds.put("constant", () -> FIXED);
    put(kinds, "uniform", List.of(MIN, MAX), Laws::uniform);
    put(kinds, "triangular", List.of(MIN, MODE, MAX), Laws::triangular);
    put(kinds, "exponential", List.of(SURE_MEAN), v -> new Exponential(v.get(SURE_MEAN)));
    put(kinds, "gamma", List.of(MEAN, SD, SHAPE, SCALE), Laws::gamma);
    put(
        kinds,
        "weibull",
        List.of(SURE_SHAPE, SURE_SCALE),
        v -> new Weibull(v.get(SURE_SHAPE), v.get(SURE_SCALE)));
    put(kinds, "lognormal", List.of(MEDIAN, SIGMA, MEAN, SD), Laws::logNormal);
    kinds.put("empirical", () -> ListOf.some(SECONDS).as(Empirical::new));
    kinds.put("mixture", () -> MIXTURE);
    return kinds;
  }

  private static void put(
      Map<String, Supplier<Shape<? extends Distribution>>> kinds,
      String kind,
      List<Field<?>> fields,
      Function<Values, Distribution> maker) {
    Form<Distribution> form =
        new Form<>(kind, (kind.startsWith("e") ? "An " : "A ") + kind + " law.", fields, maker);
    kinds.put(kind, () -> form);
  }

  private static Distribution uniform(Values v) {
    refuseFalling(v, MIN, MAX);
    return new Uniform(v.get(MIN), v.get(MAX));
  }

  private static Distribution triangular(Values v) {
    refuseFalling(v, MIN, MODE);
    refuseFalling(v, MODE, MAX);
    return new Triangular(v.get(MIN), v.get(MODE), v.get(MAX));
  }

  /** Refuses bounds in the wrong order, in the author's own numbers rather than in the model's. */
  static void refuseFalling(Values v, Field<Double> least, Field<Double> most) {
    if (v.get(least) > v.get(most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s %s, %s %s; %1$s at most %3$s",
              least.name(),
              v.written(least),
              most.name(),
              v.written(most)));
    }
  }

  private static Distribution gamma(Values v) {
    if (v.find(MEAN).isPresent() && v.find(SD).isPresent() && only(v, SHAPE, SCALE)) {
      return GammaLaw.ofMeanSd(v.get(MEAN), v.get(SD));
    }
    if (v.find(SHAPE).isPresent() && v.find(SCALE).isPresent() && only(v, MEAN, SD)) {
      return new GammaLaw(v.get(SHAPE), v.get(SCALE));
    }
    throw unpaired("gamma", v, MEAN, SD, SHAPE, SCALE);
  }

  private static Distribution logNormal(Values v) {
    if (v.find(MEDIAN).isPresent() && v.find(SIGMA).isPresent() && only(v, MEAN, SD)) {
      return LogNormal.ofMedianSigma(v.get(MEDIAN), v.get(SIGMA));
    }
    if (v.find(MEAN).isPresent() && v.find(SD).isPresent() && only(v, MEDIAN, SIGMA)) {
      return LogNormal.ofMeanSd(v.get(MEAN), v.get(SD));
    }
    throw unpaired("lognormal", v, MEDIAN, SIGMA, MEAN, SD);
  }

  /** Parameters of which neither two that belong together are there, and nothing else. */
  private static IllegalArgumentException unpaired(
      String law, Values v, Field<?> a, Field<?> withA, Field<?> b, Field<?> withB) {
    List<Field<?>> all = List.of(a, withA, b, withB);
    List<Field<?>> written = all.stream().filter(field -> v.find(field).isPresent()).toList();
    String found = written.stream().map(Field::name).collect(Collectors.joining(" and "));
    if (written.isEmpty()) {
      found = "no parameters";
    } else if (written.size() == 1) {
      // Neighbours in the list belong together.
      found += " without " + all.get(all.indexOf(written.get(0)) ^ 1).name();
    }
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s: %s; %s and %s, or %s and %s",
            law,
            found,
            a.name(),
            withA.name(),
            b.name(),
            withB.name()));
  }

  private static boolean only(Values v, Field<?> one, Field<?> other) {
    return v.find(one).isEmpty() && v.find(other).isEmpty();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
