package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.problem.TypingSlip;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.scenario.yaml.Sequence;

/**
 * A list of values of one shape. Wrong items are left out, each with its problem.
 *
 * @param least the fewest items allowed
 */
public record ListOf<T>(Shape<T> item, int least) implements Shape<List<T>> {

  public static <T> ListOf<T> any(Shape<T> item) {
    return new ListOf<>(item, 0);
  }

  public static <T> ListOf<T> some(Shape<T> item) {
    return new ListOf<>(item, 1);
  }

  @Override
  public Optional<List<T>> read(Entry entry, Problems problems) {
    if (!(entry instanceof Sequence sequence)) {
      problems.error(entry.spot(), entry.kind(), allowed(), asList(entry));
      return Optional.empty();
    }
    List<Entry> joined = sequence.items().stream().filter(this::isJoined).toList();
    if (sequence.items().size() < least && joined.isEmpty()) {
      problems.error(entry.spot(), shown(sequence), allowed());
      return Optional.empty();
    }
    List<T> values = new ArrayList<>();
    for (Entry one : sequence.items()) {
      if (joined.contains(one)) {
        tellJoined((Scalar) one, problems);
      } else {
        item.read(one, problems).ifPresent(values::add);
      }
    }
    return sequence.items().size() < least ? Optional.empty() : Optional.of(values);
  }

  /** Whether an item is in truth several, with a full-width comma between them. */
  private boolean isJoined(Entry one) {
    return one instanceof Scalar word
        && TypingSlip.indexOfComma(word.text()) >= 0
        && item.read(one, new Problems()).isEmpty();
  }

  private static void tellJoined(Scalar items, Problems problems) {
    Spot start = items.spot();
    int column = start.column() == 0 ? 0 : start.column() + TypingSlip.indexOfComma(items.text());
    problems.error(
        new Spot(start.file(), start.line(), column, start.path()),
        items.kind(),
        "commas \",\" between the items of a list");
  }

  /** Who writes one right item alone means a list of it. */
  private Optional<String> asList(Entry entry) {
    return entry instanceof Scalar word
            && !word.text().isBlank()
            && least <= 1
            && item.read(entry, new Problems()).isPresent()
        ? Optional.of("[ " + word.text().strip() + " ]")
        : Optional.empty();
  }

  private static String shown(Sequence sequence) {
    return sequence.items().size() == 1 && sequence.items().get(0) instanceof Scalar word
        ? sequence.kind() + ", " + word.kind()
        : sequence.kind();
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(item);
  }

  @Override
  public String allowed() {
    return "a list of " + (least > 0 ? "at least " + least + ", each " : "") + item.allowed();
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    ObjectNode node = writer.node("array");
    node.set("items", item.schema(writer));
    return least > 0 ? node.put("minItems", least) : node;
  }
}
