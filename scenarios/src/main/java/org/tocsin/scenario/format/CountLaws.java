package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tocsin.random.Constant;
import org.tocsin.random.Distribution;
import org.tocsin.random.Empirical;
import org.tocsin.random.RandomCount;
import org.tocsin.random.Uniform;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Tagged;
import org.tocsin.scenario.shape.Values;

/** Numbers of people that vary: a plain number, or a law. */
final class CountLaws {

  private static final int MOST = 1_000_000;
  private static final Shape<Double> COUNT = Scalars.count(0, MOST).as(Integer::doubleValue);
  private static final Field<Double> MIN = required("min", COUNT, "smallest number");
  private static final Field<Double> MAX = required("max", COUNT, "largest number");

  private static final Shape<Distribution> FIXED = COUNT.as(Constant::new);

  static final Shape<RandomCount> PEOPLE =
      new Tagged<>("count", "A number that may vary.", FIXED, kinds()).as(RandomCount::new);

  private CountLaws() {}

  private static Map<String, Supplier<Shape<? extends Distribution>>> kinds() {
    Form<Distribution> uniform =
        new Form<>(
            "uniformCount",
            "Every whole number from min to max equally often.",
            List.of(MIN, MAX),
            CountLaws::uniform);
    Map<String, Supplier<Shape<? extends Distribution>>> kinds = new LinkedHashMap<>();
    kinds.put("uniform", () -> uniform);
    kinds.put("empirical", () -> ListOf.some(COUNT).as(Empirical::new));
    return kinds;
  }

  /** Half a person more on both sides, so that rounding gives both ends their full share. */
  private static Distribution uniform(Values v) {
    Laws.refuseFalling(v, MIN, MAX);
    return new Uniform(v.get(MIN) - 0.5, v.get(MAX) + 0.5);
  }
}
