package org.tocsin.scenario.trace;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.tocsin.drill.Drill;
import org.tocsin.incident.IncidentType;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.source.Encoding;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.ScenarioSource;
import org.tocsin.scenario.table.CsvMistake;

/** Reads a record from a file, {@code .csv} or {@code .csv.gz}, to be followed in a drill. */
public final class TraceFile {

  private static final String EXPECTED = "a .csv or .csv.gz file with a header line";

  private final ScenarioSource source;
  private final RecordMap map;
  private final Problems problems;

  /**
   * @param problems where to report what keeps the whole of it from being followed
   */
  public TraceFile(ScenarioSource source, RecordMap map, Problems problems) {
    this.source = source;
    this.map = map;
    this.problems = problems;
  }

  /**
   * Reads it, in one go and in memory for its incidents only.
   *
   * @param drill where it is to be followed
   * @param types incident types by their ids
   * @param setAside gets the rows that can't be followed
   */
  public LoadedTrace load(Drill drill, Map<String, IncidentType> types, SetAside setAside) {
    new MapChecks(map, problems).check(drill, types);
    RecordReader reader = new RecordReader(source.label(), map, types, drill, setAside, problems);
    Spot spot = Spot.ofFile(source.label());
    if (source.obstacle().isPresent()) {
      problems.error(spot, source.obstacle().get(), EXPECTED);
      return reader.unread();
    }
    Optional<String> other = RecordStart.noText(source);
    if (other.isPresent()) {
      problems.error(spot, other.get(), "a file with commas: save the workbook as CSV UTF-8");
      return reader.unread();
    }
    MessageDigest digest = sha256();
    try (InputStream bytes = new DigestInputStream(new BufferedInputStream(source.open()), digest);
        Reader text = text(bytes)) {
      LoadedTrace loaded = reader.read(text);
      bytes.transferTo(OutputStream.nullOutputStream());
      String hash = HexFormat.of().formatHex(digest.digest());
      InputFile input = new InputFile(source.label(), hash, source.path(), source::open);
      return new LoadedTrace(loaded.drill(), loaded.counts(), Optional.of(input));
    } catch (IOException | UncheckedIOException e) {
      tell(e, reader);
      return reader.unread();
    }
  }

  private void tell(Exception e, RecordReader reader) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    Spot after = new Spot(source.label(), (int) reader.lastLine(), 0, "");
    String where = reader.lastLine() == 0 ? "" : "after this line: ";
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof CharacterCodingException) {
      problems.error(
          after,
          where + "not UTF-8",
          "text in UTF-8: save it as CSV UTF-8 in its program",
          RecordStart.encoding(source).map(Encoding::toUtf8));
    } else if (message.startsWith(RowGuard.ENDLESS)) {
      problems.error(
          after,
          where + message,
          "rows with an end: a quote that is not closed takes all that follows into its row");
    } else if (cause instanceof QuoteException) {
      problems.error(after, where + message, CsvMistake.QUOTED);
    } else if (cause instanceof ZipException || message.contains("end of ZLIB")) {
      problems.error(after, "not a whole file of gzip: " + message, EXPECTED);
    } else {
      problems.error(after, "can't be read: " + message, EXPECTED);
    }
  }

  private Reader text(InputStream bytes) throws IOException {
    InputStream plain =
        RecordStart.isPacked(source) ? new GZIPInputStream(open(bytes), 1 << 16) : open(bytes);
    return new InputStreamReader(
        plain,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Stays open when the text is closed, so that the digest is of the whole file. */
  private static InputStream open(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return in.read(buffer, offset, length);
      }

      @Override
      public void close() {
        // the file is closed by whoever opened it
      }
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
