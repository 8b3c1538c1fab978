package org.tocsin.scenario.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** What a workbook is made of, looked at before anything of it is understood. */
final class WorkbookParts {

  /** A list of injects unpacks to a few megabytes; more is a trap. */
  private static final long MOST_UNPACKED_BYTES = 256L << 20;

  private static final int LONGEST_HEADER_BYTES = 8;

  private static final String MACROS = "vbaproject.bin";

  private WorkbookParts() {}

  /** Whether a file can be read as a workbook; if not, a problem says why. */
  static boolean check(String file, byte[] bytes, Spot namedAt, Problems problems) {
    boolean hasHeader = bytes.length >= LONGEST_HEADER_BYTES;
    if (hasHeader && ReadableWorkbook.isOLE2Header(bytes)) {
      problems.error(
          namedAt,
          file + ": a workbook of before 2007, or with a password",
          "a workbook in the .xlsx format without a password");
      return false;
    }
    if (!hasHeader || !ReadableWorkbook.isOOXMLZipHeader(bytes)) {
      problems.error(namedAt, file + ": no workbook, whatever its name", "a .csv or .xlsx file");
      return false;
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      return check(file, zip, namedAt, problems);
    } catch (IOException e) {
      problems.error(namedAt, file + ": a damaged workbook", "a file that was saved whole");
      return false;
    }
  }

  private static boolean check(String file, ZipFile zip, Spot namedAt, Problems problems)
      throws IOException {
    long unpacked = 0;
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      try (InputStream in = zip.getInputStream(part)) {
        unpacked += unpack(in, MOST_UNPACKED_BYTES - unpacked);
      }
      if (unpacked > MOST_UNPACKED_BYTES) {
        problems.error(
            namedAt,
            file + ": more than " + (MOST_UNPACKED_BYTES >> 20) + " MB when unpacked",
            "a list of injects and little else");
        return false;
      }
      if (part.getName().toLowerCase(Locale.ROOT).endsWith(MACROS)) {
        problems.warning(
            namedAt, file + ": has a macro, which is never run", "a workbook without macros");
      }
    }
    return true;
  }

  /** How many bytes a part has, counted until there are too many. */
  private static long unpack(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long count = 0;
    for (int read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
      count += read;
    }
    return count;
  }
}
