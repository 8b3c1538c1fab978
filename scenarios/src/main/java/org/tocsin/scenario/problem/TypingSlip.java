package org.tocsin.scenario.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A slip of the keyboard rather than of the mind: a mark of a Chinese keyboard where the format
 * wants its ASCII form, or no blank after a colon.
 *
 * @param what was typed, in the words of a message
 * @param meant the text that was most likely meant
 */
public record TypingSlip(String what, String meant) {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_ABOVE_ASCII = 0xFEE0;

  /** Marks of other blocks than the full-width forms. */
  private static final Map<Integer, String> MARKS = marks();

  private static final Pattern COLON_WITHOUT_BLANK =
      Pattern.compile("\\s*(?:- )?([\\p{L}][\\w-]*):(?![\\s:/\\\\]).+");
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
  private static final Pattern IN_QUOTES = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** The slip in a text that is not what it should be. */
  public static Optional<TypingSlip> in(String written) {
    Optional<String> mark =
        written.codePoints().filter(TypingSlip::isWide).mapToObj(TypingSlip::named).findFirst();
    if (mark.isPresent()) {
      return Optional.of(new TypingSlip(mark.get(), unquoted(ascii(written).strip())));
    }
    Matcher colon = COLON_WITHOUT_BLANK.matcher(written);
    return colon.matches()
        ? Optional.of(
            new TypingSlip(
                "no blank after the colon",
                written.strip().replaceFirst(":", ": ").replaceFirst("^- ", "")))
        : Optional.empty();
  }

  /** The slip in the text that a message quotes. */
  static Optional<TypingSlip> inQuotes(String found) {
    Matcher quoted = QUOTED.matcher(found);
    return quoted.find() ? in(quoted.group(1)) : Optional.empty();
  }

  /** Where the first mark is that is no ASCII one, if that is a comma; else -1. */
  public static int indexOfComma(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (isWide(written.charAt(i))) {
        return ascii(written.charAt(i)).equals(",") ? i : -1;
      }
    }
    return -1;
  }

  /** A text with its full-width marks, letters and digits in ASCII. */
  public static String ascii(String written) {
    StringBuilder text = new StringBuilder();
    int[] characters = written.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      text.append(ascii(characters[i]));
      boolean wantsBlank = isWide(characters[i]) && ":,".contains(ascii(characters[i]));
      if (wantsBlank && i + 1 < characters.length && !isTight(characters, i)) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Whether no blank belongs after a mark: before one, and in a time such as 07:00. */
  private static boolean isTight(int[] characters, int mark) {
    boolean inTime =
        ascii(characters[mark]).equals(":")
            && mark > 0
            && Character.isDigit(characters[mark - 1])
            && Character.isDigit(characters[mark + 1]);
    return inTime || ascii(characters[mark + 1]).isBlank();
  }

  private static String ascii(int character) {
    if (MARKS.containsKey(character)) {
      return MARKS.get(character);
    }
    return Character.toString(isWide(character) ? character - FULL_WIDTH_ABOVE_ASCII : character);
  }

  private static boolean isWide(int character) {
    return MARKS.containsKey(character)
        || (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST);
  }

  private static String named(int character) {
    String ascii = ascii(character);
    String name =
        switch (ascii) {
          case ":" -> "colon";
          case "," -> "comma";
          case "%" -> "percent sign";
          case " " -> "blank";
          case "\"", "'" -> "quote";
          case "[", "]", "{", "}", "(", ")" -> "bracket";
          default -> Character.isDigit(character) ? "digit" : "character";
        };
    return "a full-width " + name + " \"" + Character.toString(character) + '"';
  }

  private static String unquoted(String text) {
    Matcher matcher = IN_QUOTES.matcher(text);
    return matcher.matches()
        ? Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2))
        : text;
  }

  private static Map<Integer, String> marks() {
    Map<Integer, String> marks = new LinkedHashMap<>();
    put(marks, "\u3000", " ");
    put(marks, "\u3001", ",");
    put(marks, "\u3002\uFF0E\uFF61", ".");
    put(marks, "\u3010\u3014\u3016", "[");
    put(marks, "\u3011\u3015\u3017", "]");
    put(marks, "\u201C\u201D\u201E\u300C\u300D", "\"");
    put(marks, "\u2018\u2019\u300E\u300F", "'");
    put(marks, "\u2013\u2014\u2212\uFF0D\uFF5E", "-");
    put(marks, "\u33A1", "m2");
    return marks;
  }

  private static void put(Map<Integer, String> marks, String wide, String ascii) {
    wide.codePoints().forEach(character -> marks.put(character, ascii));
  }
}
