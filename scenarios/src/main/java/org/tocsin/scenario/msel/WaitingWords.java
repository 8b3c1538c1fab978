package org.tocsin.scenario.msel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.scenario.yaml.Sequence;

/**
 * What a contingency waits for, or from when the time of an expected action counts, in words for
 * those who read a list: {@code overdue: first-engine, then 1 min}.
 *
 * @param facts the words of a timeline in the language
 */
record WaitingWords(Locale language, UnaryOperator<String> facts) {

  private static final Pattern AMOUNT = Pattern.compile("(\\d)\\s*(ms|s|min|m|h|d)\\s*");
  private static final Map<String, String> CHINESE =
      Map.of("ms", "毫秒", "s", "秒", "min", "分钟", "m", "分钟", "h", "小时", "d", "天");
  private static final List<String> ABOUT =
      List.of("incident", "type", "tier", "unit", "station", "level", "name");

  /** Of the keys of an inject or an expected action; empty if it waits for nothing. */
  String of(Mapping keys) {
    if (keys.find("when").orElse(null) instanceof Mapping when) {
      String delay = span(keys, "delay");
      return condition(when) + (delay.isEmpty() ? "" : word(", then ", "，再过 ") + delay);
    }
    String within = span(keys, "within");
    if (within.isEmpty()) {
      return "";
    }
    String after = after(keys);
    return word("within " + within + " of " + after, "自" + after + "起 " + within + "内");
  }

  private String after(Mapping keys) {
    Optional<Entry> after = keys.find("after");
    if (after.isPresent() && after.get() instanceof Mapping fact) {
      return fact(fact, text(fact, "fact"));
    }
    String bare = text(keys, "after");
    String incident = text(keys, "incident");
    return facts.apply(bare.isEmpty() ? "reported" : bare) + about(Stream.of(incident));
  }

  private String condition(Mapping when) {
    if (when.find("all").orElse(null) instanceof Sequence all) {
      return several(all, word(" and ", "，且 "));
    } else if (when.find("any").orElse(null) instanceof Sequence any) {
      return several(any, word(" or ", "，或 "));
    } else if (when.find("overdue").isPresent()) {
      return facts.apply("overdue") + word(": ", "：") + text(when, "overdue");
    }
    String by = text(when, "missingBy");
    String fact = fact(when, text(when, "fact"));
    return by.isEmpty() ? fact : word("not by " + by + ": ", by + " 前未发生：") + fact;
  }

  private String several(Sequence parts, String between) {
    return parts.items().stream()
        .filter(Mapping.class::isInstance)
        .map(part -> condition((Mapping) part))
        .collect(Collectors.joining(between));
  }

  private String fact(Mapping keys, String kind) {
    String count = text(keys, "count");
    Stream<String> details = ABOUT.stream().map(key -> text(keys, key));
    return facts.apply(kind)
        + about(Stream.concat(details, Stream.of(count.isEmpty() ? "" : "×" + count)));
  }

  private String about(Stream<String> details) {
    List<String> told = new ArrayList<>(details.filter(detail -> !detail.isEmpty()).toList());
    return told.isEmpty()
        ? ""
        : word(" (", "（") + String.join(word(", ", "，"), told) + word(")", "）");
  }

  /** {@code 1h30m}, or in Chinese {@code 1 小时30 分钟}. */
  private String span(Mapping keys, String key) {
    String span = text(keys, key);
    String chinese =
        AMOUNT.matcher(span).replaceAll(part -> part.group(1) + " " + CHINESE.get(part.group(2)));
    return word(span, chinese);
  }

  private static String text(Mapping keys, String key) {
    return keys.find(key)
        .filter(Scalar.class::isInstance)
        .map(entry -> ((Scalar) entry).text())
        .orElse("");
  }

  private String word(String english, String chinese) {
    return new Wording(english, chinese).in(language);
  }
}
