package org.tocsin.scenario.trace;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tocsin.scenario.source.Encoding;
import org.tocsin.scenario.source.ScenarioSource;

/** The first bytes of a record, by which it is told what else it may be than text in UTF-8. */
final class RecordStart {

  /** Enough to know an encoding by. */
  private static final int LOOKED_AT_BYTES = 1 << 18;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private RecordStart() {}

  static boolean isPacked(ScenarioSource source) {
    return source.label().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** What it is that is no text at all; empty if it may be text. */
  static Optional<String> noText(ScenarioSource source) {
    try (InputStream in = source.open()) {
      byte[] first = in.readNBytes(ZIP.length);
      boolean workbook = Arrays.equals(first, ZIP) || Arrays.equals(first, OLE);
      return workbook ? Optional.of("a workbook, no table of text") : Optional.empty();
    } catch (IOException e) {
      // Told when it is read in earnest.
      return Optional.empty();
    }
  }

  /** The likeliest encoding of a text that is not in UTF-8. */
  static Optional<String> encoding(ScenarioSource source) {
    try (InputStream in = source.open();
        InputStream plain = isPacked(source) ? new GZIPInputStream(in) : in) {
      byte[] bytes = plain.readNBytes(LOOKED_AT_BYTES);
      return Encoding.guess(bytes.length < LOOKED_AT_BYTES ? bytes : wholeLines(bytes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A letter may have been cut in two. */
  private static byte[] wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
