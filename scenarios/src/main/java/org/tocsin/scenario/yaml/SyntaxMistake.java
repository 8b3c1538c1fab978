package org.tocsin.scenario.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.problem.TypingSlip;

/**
 * Tells in an author's words what the parser refused: it knows only which of its tokens it did not
 * expect, often lines after the slip.
 */
final class SyntaxMistake {

  private static final Pattern IN_QUOTES_OR_COMMENT =
      Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'[^']*'|(^|\\s)#.*");
  private static final Pattern KEY_AFTER_KEY = Pattern.compile("[^\\s:]: +[^\\s:{\\[\"'][^:]*: .*");
  private static final int MOST_SHOWN = 60;
  private static final int AROUND = 20;

  private final String file;
  private final List<String> lines;
  private final Problems problems;

  SyntaxMistake(String file, String text, Problems problems) {
    this.file = file;
    this.lines = text.lines().toList();
    this.problems = problems;
  }

  /**
   * Tells it.
   *
   * @param quote the last text in quotes that goes over several lines
   */
  void tell(MarkedYamlEngineException e, Optional<Quote> quote) {
    String context = String.valueOf(e.getContext());
    String found = String.valueOf(e.getProblem());
    Mark at = e.getProblemMark().orElse(null);
    Mark from = e.getContextMark().orElse(at);
    if (at == null || from == null) {
      problems.error(Spot.ofFile(file), "not YAML: " + found, "text that follows YAML's rules");
    } else if (context.contains("quoted scalar") && found.contains("end of stream")) {
      problems.error(spot(from), "a quote that is not closed", "a closing quote");
    } else if (quote.isPresent() && quote.get().endLine() == at.getLine()) {
      problems.error(
          quote.get().start(),
          "a quote that is not closed before line " + (at.getLine() + 1),
          "a closing quote");
    } else if (!tellWideIndent(at, from)
        && !tellSlip(at, from)
        && !tellTab(at)
        && !tellIndentation(found, at)
        && !tellBracket(context, at, from)) {
      tellRest(found, at, from);
    }
  }

  /** The parser takes such a line for the text that the line above begins, and stumbles later. */
  private boolean tellWideIndent(Mark at, Mark from) {
    for (int line : new int[] {above(at.getLine()), at.getLine(), from.getLine()}) {
      Optional<WideIndent> wide = WideIndent.of(line(line));
      if (wide.isPresent()) {
        problems.error(
            new Spot(file, line + 1, wide.get().column(), ""),
            wide.get().found(),
            WideIndent.ALLOWED,
            Optional.of(wide.get().meant()));
        return true;
      }
    }
    return false;
  }

  /** A slip of the keyboard in the line, in that where its context begins, or in that above. */
  private boolean tellSlip(Mark at, Mark from) {
    for (int line : new int[] {from.getLine(), at.getLine(), above(at.getLine())}) {
      String bare =
          IN_QUOTES_OR_COMMENT.matcher(line(line)).replaceAll(m -> " ".repeat(m.group().length()));
      Optional<TypingSlip> slip = TypingSlip.in(bare);
      if (slip.isPresent()) {
        String shown = around(line(line), bare);
        int comma = TypingSlip.indexOfComma(bare);
        problems.error(
            new Spot(file, line + 1, (comma < 0 ? line(line).indexOf(shown) : comma) + 1, ""),
            '"' + shown + '"',
            comma < 0
                ? "a key, a colon and a blank before its value"
                : "commas \",\" between the parts");
        return true;
      }
    }
    return false;
  }

  private static String around(String line, String bare) {
    String shown = line.strip();
    if (shown.length() <= MOST_SHOWN) {
      return shown;
    }
    int mark = 0;
    while (mark < bare.length() - 1
        && TypingSlip.ascii(bare.substring(mark, mark + 1))
            .equals(bare.substring(mark, mark + 1))) {
      mark++;
    }
    return line.substring(Math.max(0, mark - AROUND), Math.min(line.length(), mark + AROUND))
        .strip();
  }

  private boolean tellTab(Mark at) {
    String line = line(at.getLine());
    boolean isTab = at.getColumn() < line.length() && line.charAt(at.getColumn()) == '\t';
    if (isTab) {
      problems.error(spot(at), "a tab", "blanks to indent and to part");
    }
    return isTab;
  }

  private boolean tellIndentation(String found, Mark at) {
    boolean isOfBlocks = found.contains("<block end>") || found.contains("mapping values are not");
    int own = indent(at.getLine());
    int other = indent(above(at.getLine()));
    boolean isKey = found.contains("mapping values are not");
    boolean continuesValue =
        own > other && !line(above(at.getLine())).stripTrailing().endsWith(":");
    if (!isOfBlocks || own == other || (isKey ? !continuesValue : at.getColumn() != own)) {
      return false;
    }
    problems.error(
        new Spot(file, at.getLine() + 1, own + 1, ""),
        "indented by " + own + " where the line above has " + other,
        "what belongs together begins in one column");
    return true;
  }

  private boolean tellBracket(String context, Mark at, Mark from) {
    if (!context.contains("flow mapping") && !context.contains("flow sequence")) {
      return false;
    }
    String closing = context.contains("flow mapping") ? "}" : "]";
    boolean sameLine = at.getLine() == from.getLine();
    problems.error(
        sameLine ? spot(at) : spot(from),
        sameLine
            ? "no comma and no \"" + closing + "\""
            : String.format(
                Locale.ROOT,
                "no comma and no \"%s\" before %d:%d",
                closing,
                at.getLine() + 1,
                at.getColumn() + 1),
        "commas between the parts, \"" + closing + "\" after the last");
    return true;
  }

  private void tellRest(String found, Mark at, Mark from) {
    if (found.contains("could not find expected ':'")) {
      String shown = line(from.getLine()).strip();
      problems.error(
          spot(from),
          '"'
              + (shown.length() > MOST_SHOWN ? shown.substring(0, MOST_SHOWN) + "..." : shown)
              + '"',
          "a key, a colon and a blank before its value");
    } else if (found.contains("mapping values are not")
        && KEY_AFTER_KEY.matcher(line(at.getLine())).find()) {
      problems.error(
          spot(at), "a second colon", "one key in a line; a text with a colon in quotes");
    } else {
      problems.error(spot(at), "not YAML: " + found, "text that follows YAML's rules");
    }
  }

  private int above(int line) {
    int above = line - 1;
    while (above > 0 && isIdle(line(above))) {
      above--;
    }
    return above;
  }

  private static boolean isIdle(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private int indent(int line) {
    return line(line).length() - line(line).stripLeading().length();
  }

  private String line(int index) {
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  private Spot spot(Mark mark) {
    return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1, "");
  }

  /** A text in quotes that goes over several lines. */
  record Quote(Spot start, int endLine) {}
}
