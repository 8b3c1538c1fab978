package org.tocsin.scenario.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook without the moment at which it was made, which its library always writes: the same
 * table is to give the same bytes.
 */
final class UndatedWorkbook {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  /** The first that an archive can tell. */
  private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private UndatedWorkbook() {}

  static void copy(byte[] book, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipFile zip = ZipFile.builder().setByteArray(book).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(NO_DATE);
        copy.putNextEntry(entry);
        try (InputStream in = zip.getInputStream(part)) {
          copy.write(part.getName().equals(PROPERTIES) ? undated(in) : in.readAllBytes());
        }
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static byte[] undated(InputStream properties) throws IOException {
    String text = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
    return text.replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8);
  }
}
