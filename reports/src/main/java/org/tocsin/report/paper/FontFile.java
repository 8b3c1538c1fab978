package org.tocsin.report.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * An open TrueType font; of a collection ({@code .ttc}) its first face. Outlines of another kind
 * (CFF, as in many {@code .otf}) can't be embedded.
 */
final class FontFile implements Closeable {

  /** All bits that say how far a font may be embedded. */
  private static final int PERMISSIONS = 0x000F;

  /** How files begin, and where a collection tells of its first face. */
  private static final int VERSION_1 = 0x00010000;

  private static final int APPLE = 0x74727565; // "true"
  private static final int COLLECTION = 0x74746366; // "ttcf"
  private static final int FIRST_FACE = 12;

  private final TrueTypeFont font;
  private final Closeable file;

  private FontFile(TrueTypeFont font, Closeable file) {
    this.font = font;
    this.file = file;
  }

  /** The font in a file; empty if there is none, or none that may be embedded in part. */
  static Optional<FontFile> find(Path path) {
    FontFile opened = null;
    try {
      if (!hasOutlinesOfTrueType(path)) {
        return Optional.empty();
      }
      opened = isCollection(path) ? firstOf(path) : single(path);
      if (opened.canBeEmbedded()) {
        return Optional.of(opened);
      }
    } catch (IOException | RuntimeException unreadable) {
      // Font folders hold all sorts of files; another one will do.
    }
    if (opened != null) {
      opened.close();
    }
    return Optional.empty();
  }

  static boolean isCollection(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
  }

  /** What the first bytes say: of many large files they are all that has to be read. */
  private static boolean hasOutlinesOfTrueType(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      int version = file.readInt();
      if (version == COLLECTION) {
        file.seek(FIRST_FACE);
        file.seek(Integer.toUnsignedLong(file.readInt()));
        version = file.readInt();
      }
      return version == VERSION_1 || version == APPLE;
    }
  }

  private static FontFile single(Path path) throws IOException {
    RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(path);
    try {
      TrueTypeFont font = new TTFParser().parse(bytes);
      return new FontFile(font, font);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  private static FontFile firstOf(Path path) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(path.toFile());
    try {
      List<TrueTypeFont> faces = new ArrayList<>();
      collection.processAllFonts(faces::add);
      return new FontFile(faces.get(0), collection);
    } catch (IOException | RuntimeException e) {
      collection.close();
      throw e;
    }
  }

  private boolean canBeEmbedded() throws IOException {
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    if (metrics == null || font.getGlyph() == null) {
      return false;
    }
    int allowed = metrics.getFsType();
    return (allowed & PERMISSIONS) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
        && (allowed & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
        && (allowed & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
  }

  TrueTypeFont font() {
    return font;
  }

  /** Of some characters, those that it can't draw. */
  List<Integer> lacking(List<Integer> characters) {
    try {
      CmapLookup glyphs = font.getUnicodeCmapLookup(true);
      return characters.stream().filter(c -> glyphs.getGlyphId(c) == 0).toList();
    } catch (IOException | RuntimeException unreadable) {
      return characters;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
