package org.tocsin.report.rows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.TimelineText;

/** {@code timeline.txt}: the facts of one replication, a line each, written as they happen. */
public final class TimelineFile {

  private final Path file;
  private final BufferedWriter writer;

  private TimelineFile(Path file) throws IOException {
    this.file = file;
    this.writer = Files.newBufferedWriter(file);
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
    try {
      writer.write(text);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  private void end() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }
}
