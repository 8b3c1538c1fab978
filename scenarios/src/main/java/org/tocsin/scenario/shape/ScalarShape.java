package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.TypingSlip;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Scalar;

/**
 * A single value that is parsed from its text.
 *
 * @param parse empty where the text is not of this shape
 * @param describe adds type and pattern to the schema
 * @param guess what a text that is not of this shape most likely stands for
 */
record ScalarShape<T>(
    String allowed,
    Function<String, Optional<T>> parse,
    UnaryOperator<ObjectNode> describe,
    Function<String, Optional<String>> guess)
    implements Shape<T> {

  private static final Pattern DECIMAL_COMMA = Pattern.compile("^(\\d+),(?=\\d)");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(?!\\d)");

  /** One without a guess. */
  ScalarShape(
      String allowed, Function<String, Optional<T>> parse, UnaryOperator<ObjectNode> describe) {
    this(allowed, parse, describe, text -> Optional.empty());
  }

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    Optional<String> text =
        entry instanceof Scalar scalar ? Optional.of(scalar.text().strip()) : Optional.empty();
    Optional<T> value = text.flatMap(parse);
    if (value.isEmpty()) {
      problems.error(
          entry.spot(), entry.kind(), allowed, text.map(TypingSlip::ascii).flatMap(this::meant));
    }
    return value;
  }

  /** The same with a point for its comma, or without it among thousands; or what is guessed. */
  private Optional<String> meant(String text) {
    String plain =
        THOUSANDS.matcher(text).lookingAt()
            ? text.replace(",", "")
            : DECIMAL_COMMA.matcher(text).replaceFirst("$1.");
    return plain.equals(text) || parse.apply(plain).isEmpty()
        ? guess.apply(text)
        : Optional.of(plain);
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return describe.apply(writer.node("string")).put("title", allowed);
  }
}
