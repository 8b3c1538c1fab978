package org.tocsin.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/**
 * A change of a scenario from the command line: {@code path=value}, where the value is YAML and the
 * path is that of messages, such as {@code clock.duration}, {@code demand[0].perDay} or, by id,
 * {@code demand[drill].at}.
 */
public final class Edit {

  private static final Pattern STEP = Pattern.compile("\\G\\.?([^.\\[\\]=]+)|\\G\\[([^\\]]+)\\]");

  private final Spot spot;
  private final List<String> steps;
  private final Entry value;
  private final Map<String, String> idKeys;
  private final Problems problems;

  private Edit(
      Spot spot, List<String> steps, Entry value, Map<String, String> idKeys, Problems problems) {
    this.spot = spot;
    this.steps = steps;
    this.value = value;
    this.idKeys = idKeys;
    this.problems = problems;
  }

  /**
   * The root with an edit applied; the root itself, with a problem, if that can't be done.
   *
   * @param idKeys for lists, by their own keys, the key that stands for the id of an item without
   */
  public static Entry apply(
      Entry root, String text, Map<String, String> idKeys, Problems problems) {
    Spot spot = new Spot("--set " + text, 0, 0, "");
    int equals = text.indexOf('=');
    Optional<List<String>> steps =
        equals < 0 ? Optional.empty() : steps(text.substring(0, equals).trim());
    if (steps.isEmpty()) {
      problems.error(spot, "no path=value", "such as clock.duration=12h");
      return root;
    }
    String written = text.substring(equals + 1);
    return YamlText.read(spot.file(), written.isBlank() ? "\"\"" : written, problems)
        .map(value -> new Edit(spot, steps.get(), value, idKeys, problems).into(root, 0))
        .orElse(root);
  }

  private static Optional<List<String>> steps(String path) {
    List<String> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(path);
    int end = 0;
    while (matcher.find()) {
      steps.add(matcher.group(1) != null ? matcher.group(1) : "[" + matcher.group(2));
      end = matcher.end();
    }
    return end == path.length() && end > 0 ? Optional.of(steps) : Optional.empty();
  }

  private Entry into(Entry entry, int depth) {
    if (depth == steps.size()) {
      return value.moved(this::placed);
    }
    String step = steps.get(depth);
    if (entry instanceof Sequence sequence) {
      return intoSequence(sequence, step.startsWith("[") ? step.substring(1) : step, depth);
    }
    if (entry instanceof Mapping mapping && !step.startsWith("[")) {
      Entry below =
          mapping.find(step).orElseGet(() -> new Mapping(spot.withPath(path(depth)), Map.of()));
      Spot keySpot =
          mapping.keys().contains(step) ? mapping.keySpot(step) : spot.withPath(path(depth));
      return mapping.with(step, keySpot, into(below, depth + 1));
    }
    problems.error(spot, path(depth - 1) + " is " + entry.kind(), "a path into the scenario");
    return entry;
  }

  /** Where a part of the value goes: it stands in no file. */
  private Spot placed(Spot inValue) {
    String below = inValue.path();
    String joint = below.isEmpty() || below.startsWith("[") ? "" : ".";
    return spot.withPath(path(steps.size() - 1) + joint + below);
  }

  private Entry intoSequence(Sequence sequence, String step, int depth) {
    List<Entry> items = new ArrayList<>(sequence.items());
    List<Optional<String>> ids = ids(sequence, depth);
    int index = index(ids, step);
    if (index < 0) {
      List<String> known = ids.stream().flatMap(Optional::stream).distinct().toList();
      problems.error(
          spot,
          path(depth - 1) + " has no item " + step,
          items.isEmpty()
              ? "an item, but the list is empty"
              : "0 to "
                  + (items.size() - 1)
                  + (known.isEmpty() ? "" : ", or an id, any of " + String.join(", ", known)),
          NearestName.of(step, known));
      return sequence;
    }
    items.set(index, into(items.get(index), depth + 1));
    return new Sequence(sequence.spot(), items);
  }

  private static int index(List<Optional<String>> ids, String step) {
    int byId = ids.indexOf(Optional.of(step));
    boolean isNumber = step.matches("\\d{1,6}") && Integer.parseInt(step) < ids.size();
    return byId < 0 && isNumber ? Integer.parseInt(step) : byId;
  }

  /** What each item of a list is called. */
  private List<Optional<String>> ids(Sequence sequence, int depth) {
    Optional<String> standIn =
        depth == 0 ? Optional.empty() : Optional.ofNullable(idKeys.get(steps.get(depth - 1)));
    return sequence.items().stream()
        .map(item -> word(item, "id").or(() -> standIn.flatMap(key -> word(item, key))))
        .toList();
  }

  private static Optional<String> word(Entry item, String key) {
    return item instanceof Mapping mapping
        ? mapping.find(key).filter(Scalar.class::isInstance).map(id -> ((Scalar) id).text())
        : Optional.empty();
  }

  private String path(int lastStep) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i <= lastStep; i++) {
      String step = steps.get(i);
      path.append(step.startsWith("[") ? step + "]" : (i == 0 ? "" : ".") + step);
    }
    return path.isEmpty() ? "the scenario" : path.toString();
  }
}
