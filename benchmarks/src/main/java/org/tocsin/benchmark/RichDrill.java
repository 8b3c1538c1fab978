package org.tocsin.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.drill.Drill;

/**
 * The drill with everything switched on, and what is left of it without some features. Features are
 * marked in {@code rich.yaml}, line by line.
 */
final class RichDrill {

  private static final Pattern PART = Pattern.compile("(.*\\S)\\s+#\\+ (.+)");
  private static final Pattern INSTEAD = Pattern.compile("(\\s*)#- ([^:]+): (.+)");

  private RichDrill() {}

  /** All features, in the order of the file. */
  static List<String> features() {
    return lines().stream()
        .map(PART::matcher)
        .filter(Matcher::matches)
        .map(part -> part.group(2))
        .distinct()
        .toList();
  }

  static Drill without(Set<String> features, int days) {
    String text =
        lines().stream().map(line -> kept(line, features)).collect(Collectors.joining("\n"));
    return HarbinDrill.load(
        System.getenv(),
        "rich.yaml",
        text.getBytes(StandardCharsets.UTF_8),
        RichDrill::tier,
        "clock.duration=" + days + "d");
  }

  private static String kept(String line, Set<String> without) {
    Matcher part = PART.matcher(line);
    if (part.matches()) {
      return without.contains(part.group(2)) ? "" : part.group(1);
    }
    Matcher instead = INSTEAD.matcher(line);
    return instead.matches() && without.contains(instead.group(2))
        ? instead.group(1) + instead.group(3)
        : line;
  }

  /** 8 x 7, 32 x 3, 8 x 2 and 16 x 2 are 200 units. */
  private static String tier(int station) {
    return switch (station % 8) {
      case 0 -> "central";
      case 1 -> "micro";
      case 3, 6 -> "ambulance";
      default -> "small";
    };
  }

  private static List<String> lines() {
    return new String(HarbinDrill.read("rich.yaml"), StandardCharsets.UTF_8).lines().toList();
  }
}
