package org.tocsin.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * A PDF in the writing: tagged for those who have it read to them, with what it shows of its fonts
 * inside. The same page and fonts give the same bytes.
 */
public final class PdfFile {

  private static final String UNKNOWN_CHARACTER = "?";
  private static final int REGULAR = 400;

  private PdfFile() {}

  /**
   * Prints a page.
   *
   * @param html a page for a browser, well-formed as XML
   * @throws UncheckedIOException if the file can't be written; it is written whole or not at all
   */
  public static void write(Path file, String html, FontChoice choice) {
    byte[] bytes = print(html, choice);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    } finally {
      delete(part);
    }
  }

  /** What was left behind, if anything. */
  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(part + ": can't be removed: " + e.getMessage(), e);
    }
  }

  static byte[] print(String html, FontChoice choice) {
    List<FontFile> fonts = new ArrayList<>();
    try (PDDocument document = new PDDocument()) {
      for (Path font : choice.fonts()) {
        FontFile.find(font).ifPresent(fonts::add);
      }
      return print(html, fonts, document);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the page can't be printed with " + choice.fonts() + ": " + e.getMessage(), e);
    } finally {
      fonts.forEach(FontFile::close);
    }
  }

  private static byte[] print(String html, List<FontFile> fonts, PDDocument document)
      throws IOException {
    // The library tells of its steps on standard error, and has no other way to be told not to.
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .usePdfUaAccessibility(true)
            .withProducer("Tocsin")
            .useReplacementText(UNKNOWN_CHARACTER)
            .useUnicodeLineBreaker(new LineBreaks())
            .useUriResolver((base, uri) -> null);
    List<String> families = new ArrayList<>();
    for (FontFile font : fonts) {
      families.add(families.isEmpty() ? "text" : "signs-" + families.size());
      PDFont embedded = PDType0Font.load(document, font.font(), true);
      builder.useFont(
          new PDFontSupplier(embedded),
          families.get(families.size() - 1),
          REGULAR,
          FontStyle.NORMAL,
          true);
    }
    Document page = PaperPage.of(html, families);
    try (PdfBoxRenderer renderer = builder.withW3cDocument(page, null).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      // Both would else come from the clock.
      document.getDocumentInformation().setCreationDate(null);
      document.setDocumentId(idOf(html));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static long idOf(String html) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
