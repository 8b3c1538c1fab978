package org.tocsin.scenario.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/**
 * Reads YAML text into entries. Works on the stream of parse events, so that deep nesting and
 * aliases are refused before they can cost anything, and every value keeps its place.
 */
public final class YamlText {

  private static final int DEEPEST = 64;
  private static final int LONGEST_KEY = 1000;
  private static final int MOST_VALUES = 500_000;

  private final String file;
  private final Problems problems;
  private final Iterator<Event> events;
  private final String text;
  private int depth;
  private int values;
  private int scalarEnd = -1;
  private Optional<SyntaxMistake.Quote> longQuote = Optional.empty();

  private YamlText(String file, String text, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.text = text;
    // A buffer for the whole text: the engine would copy a long word once for each that it fills.
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(Math.max(1024, text.length() + 1))
            .build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The first document of a text; empty, with a problem, if it can't be understood. */
  public static Optional<Entry> read(String file, String text, Problems problems) {
    YamlText reader = new YamlText(file, text, problems);
    try {
      return Optional.of(reader.document());
    } catch (Refused e) {
      problems.error(e.spot, e.found, e.allowed, e.maybe);
    } catch (MarkedYamlEngineException e) {
      new SyntaxMistake(file, text, problems).tell(e, reader.longQuote);
    } catch (ReaderException e) {
      problems.error(
          spotOf(file, text, e.getCodePoint()),
          String.format(Locale.ROOT, "not YAML: character U+%04X", e.getCodePoint()),
          "letters and marks that can be printed");
    } catch (YamlEngineException e) {
      String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
      problems.error(Spot.ofFile(file), "not YAML: " + cause, "text that follows YAML's rules");
    }
    return Optional.empty();
  }

  /** The first place of a character that ended the reading. */
  private static Spot spotOf(String file, String text, int character) {
    String before = text.substring(0, Math.max(0, text.indexOf(character)));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Spot(file, line, before.length() - before.lastIndexOf('\n'), "");
  }

  private Entry document() {
    Event event = next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      throw new Refused(Spot.ofFile(file), "an empty file", "a scenario");
    }
    Entry root = entry(event, "");
    for (event = next(); event.getEventId() != Event.ID.StreamEnd; event = next()) {
      if (event.getEventId() == Event.ID.DocumentStart) {
        throw new Refused(
            spot(event, ""), "a second document (after ---)", "one document in a file");
      }
    }
    return root;
  }

  private Entry entry(Event event, String path) {
    if (++values > MOST_VALUES) {
      throw new Refused(
          spot(event, ""),
          "more than " + MOST_VALUES + " values",
          "fewer; what is many belongs into tables");
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, path);
      case SequenceStart -> sequence(event, path);
      case MappingStart -> mapping(event, path);
      case Alias ->
          throw new Refused(
              spot(event, path),
              "alias *" + ((AliasEvent) event).getAlias(),
              "the value itself: aliases are not used in scenarios");
      default -> throw new IllegalStateException("unexpected " + event);
    };
  }

  private Scalar scalar(ScalarEvent event, String path) {
    Scalar scalar = new Scalar(spot(event, path), event.getValue());
    int endLine = event.getEndMark().map(Mark::getLine).orElse(0);
    boolean isQuoted =
        event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    if (isQuoted && endLine >= scalar.spot().line()) {
      longQuote = Optional.of(new SyntaxMistake.Quote(scalar.spot().withPath(""), endLine));
    }
    scalarEnd = event.isPlain() ? event.getEndMark().map(Mark::getIndex).orElse(-1) : -1;
    return scalar;
  }

  private Sequence sequence(Event start, String path) {
    descend(start, path);
    List<Entry> items = new ArrayList<>();
    for (Event e = next(); e.getEventId() != Event.ID.SequenceEnd; e = next()) {
      items.add(entry(e, path + "[" + items.size() + "]"));
    }
    depth--;
    return new Sequence(spot(start, path), items);
  }

  private Mapping mapping(Event start, String path) {
    descend(start, path);
    Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
    String last = "";
    for (Event e = next(); e.getEventId() != Event.ID.MappingEnd; e = next()) {
      if (!(e instanceof ScalarEvent key)) {
        throw new Refused(spot(e, path), "a key that is not a single word", "plain keys");
      }
      String name = key.getValue();
      if (name.length() > LONGEST_KEY) {
        throw new Refused(
            spot(e, path),
            "a key of " + name.length() + " letters",
            "keys of at most " + LONGEST_KEY);
      }
      refuseWideIndent(name, spot(e, ""));
      String below = path.isEmpty() ? name : path + "." + name;
      Spot keySpot = spot(e, below);
      boolean follows = key.getStartMark().map(Mark::getIndex).orElse(-2) == scalarEnd + 1;
      Mapping.Pair pair = new Mapping.Pair(keySpot, entry(next(), below));
      if (follows && isDecimal(pairs.get(last), name, pair)) {
        pairs.computeIfPresent(last, (number, whole) -> joined(whole, name));
        continue;
      }
      last = name;
      Mapping.Pair first = pairs.putIfAbsent(name, pair);
      if (first != null) {
        problems.error(
            keySpot,
            "key \""
                + name
                + "\" for the second time (first in line "
                + first.keySpot().line()
                + ")",
            "each key once");
      }
    }
    depth--;
    return new Mapping(spot(start, path), pairs);
  }

  /** A key that begins with such blanks belongs where its author sees it, not where it stands. */
  private void refuseWideIndent(String key, Spot spot) {
    boolean mayBe = !key.isEmpty() && Character.isSpaceChar(key.charAt(0)) && spot.line() > 0;
    if (!mayBe) {
      return;
    }
    text.lines()
        .skip(spot.line() - 1)
        .findFirst()
        .flatMap(WideIndent::of)
        .filter(wide -> wide.column() == spot.column())
        .ifPresent(
            wide -> {
              throw new Refused(spot, wide.found(), WideIndent.ALLOWED, Optional.of(wide.meant()));
            });
  }

  /** Whether a comma split a number such as 0,5 into a value and a key. */
  private static boolean isDecimal(Mapping.@Nullable Pair before, String key, Mapping.Pair pair) {
    return before != null
        && before.value() instanceof Scalar whole
        && whole.text().matches("\\d+")
        && key.matches("\\d.*")
        && pair.value() instanceof Scalar nothing
        && nothing.text().isEmpty();
  }

  private static Mapping.Pair joined(Mapping.Pair whole, String decimals) {
    Scalar number = (Scalar) whole.value();
    return new Mapping.Pair(
        whole.keySpot(), new Scalar(number.spot(), number.text() + "," + decimals));
  }

  private void descend(Event start, String path) {
    if (++depth > DEEPEST) {
      String shown = path.length() > 40 ? path.substring(0, 40) + "..." : path;
      throw new Refused(
          spot(start, shown), "nesting deeper than " + DEEPEST, "at most " + DEEPEST + " levels");
    }
  }

  private Event next() {
    return events.next();
  }

  private Spot spot(Event event, String path) {
    return event
        .getStartMark()
        .map(mark -> spot(mark, path))
        .orElseGet(() -> Spot.ofFile(file).withPath(path));
  }

  private Spot spot(Mark mark, String path) {
    return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1, path);
  }

  /** Ends the reading of a text that is not worth going on with. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Spot spot;
    private final String found;
    private final String allowed;
    private final transient Optional<String> maybe;

    Refused(Spot spot, String found, String allowed) {
      this(spot, found, allowed, Optional.empty());
    }

    Refused(Spot spot, String found, String allowed, Optional<String> maybe) {
      super(found, null, false, false);
      this.maybe = maybe;
      this.spot = spot;
      this.found = found;
      this.allowed = allowed;
    }
  }
}
