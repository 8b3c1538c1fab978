package org.tocsin.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a long record of a short one: San Francisco's fortnight again and again, each time 14 days
 * later and under ids of its own.
 */
final class RepeatedCalls {

  private static final int DAYS = 14;
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.ENGLISH);
  private static final Pattern MOMENT =
      Pattern.compile("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d [AP]M");
  private static final Pattern LAST_CELL = Pattern.compile(",([^,\"]*)$");

  private RepeatedCalls() {}

  /** Arguments: the record, the file to make, how often. */
  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
        write(source, round, out);
      }
    }
  }

  private static void write(Path source, int round, BufferedWriter out) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(source)) {
      String header = in.readLine();
      if (round == 0) {
        out.write(header + "\n");
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String later = MOMENT.matcher(line).replaceAll(moment -> later(moment.group(), round));
        Matcher id = LAST_CELL.matcher(later);
        out.write(round + "-" + id.replaceFirst("," + round + "-$1") + "\n");
      }
    }
  }

  private static String later(String moment, int round) {
    return LocalDateTime.parse(moment, FORM).plusDays((long) DAYS * round).format(FORM);
  }
}
