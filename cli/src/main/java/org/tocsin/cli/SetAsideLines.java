package org.tocsin.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.trace.TraceCounts;

/**
 * Tells which rows of a record are set aside: the first few of each kind by their lines, all by
 * their number.
 */
final class SetAsideLines {

  private static final int MOST_OF_A_KIND = 3;

  private final String file;
  private final Terminal terminal;
  private final Map<String, Integer> told = new TreeMap<>();

  SetAsideLines(String file, Terminal terminal) {
    this.file = file;
    this.terminal = terminal;
  }

  void tell(long line, String reason, String found) {
    if (told.merge(reason, 1, Integer::sum) <= MOST_OF_A_KIND) {
      terminal.say(
          Problem.shown(
              String.format(
                  Locale.ROOT, "%s:%d: warning: %s: %s; set aside", file, line, reason, found)));
    }
  }

  void tell(TraceCounts counts) {
    if (counts.rows() == 0) {
      return;
    }
    say(
        "%s: %s: %,d incidents with %,d responses followed, %s set aside%s",
        file,
        rows(counts.rows()),
        counts.incidents(),
        counts.responses(),
        rows(counts.rowsSetAside()),
        counts.otherRows() > 0
            ? String.format(Locale.ROOT, ", %,d not asked for", counts.otherRows())
            : "");
    new TreeMap<>(counts.setAside())
        .forEach((reason, rows) -> say("  set aside: %s: %s", Problem.shown(reason), rows(rows)));
    if (counts.incidentsLost() > 0) {
      say("  %,d incidents have no other row and are not followed", counts.incidentsLost());
    }
    if (counts.cancelledInQuarters() + counts.cancelledOnTheWay() > 0) {
      say(
          "  responses that were called off: %,d before they set off, %,d on the way",
          counts.cancelledInQuarters(), counts.cancelledOnTheWay());
    }
    if (counts.unended() > 0) {
      say("  responses of which nobody knows the end: %,d, drawn instead", counts.unended());
    }
  }

  private static String rows(long count) {
    return String.format(Locale.ROOT, count == 1 ? "%,d row" : "%,d rows", count);
  }

  private void say(String format, Object... values) {
    terminal.say(String.format(Locale.ROOT, format, values));
  }
}
