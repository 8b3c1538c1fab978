package org.tocsin.report.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.TimelineText;

/** {@code timeline.txt}: the facts of one replication, a line each, written as they happen. */
public final class TimelineFile {

  private static final int BUFFER_BYTES = 1 << 16;

  private final Path file;
  private final OutputStream out;

  /** Lines that are not written yet. A buffered stream would ask for its lock twice a line. */
  private final byte[] buffer = new byte[BUFFER_BYTES];

  private int size;

  private TimelineFile(Path file) throws IOException {
    this.file = file;
    this.out = Files.newOutputStream(file);
  }

  /** A consumer that writes every fact to a new file and closes it at the end. */
  public static FactConsumer writing(Path file) {
    try {
      TimelineFile timeline = new TimelineFile(file);
      FactConsumer end =
          new FactConsumer() {
            @Override
            public void close() {
              timeline.end();
            }
          };
      return new Broadcast(List.of(new TimelineText(timeline::line), end));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  private void line(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (size + bytes.length >= buffer.length) {
        flush();
      }
      if (bytes.length < buffer.length) {
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
      } else {
        out.write(bytes);
      }
      buffer[size++] = '\n';
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  private void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  private void end() {
    try (out) {
      flush();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }
}
