package org.tocsin.report.rows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code set-aside.csv}: the rows of a record that could not be followed, with their line, the
 * reason, and the row as it was, in one cell.
 */
public final class SetAsideFile implements AutoCloseable {

  private final Path file;
  private final BufferedWriter out;

  /** Begins the file in a directory that does not hold it. */
  public SetAsideFile(Path directory) {
    this.file = directory.resolve("set-aside.csv");
    try {
      this.out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW);
      out.write("line,reason,found,row\n");
    } catch (IOException e) {
      throw failure(e);
    }
  }

  public void row(long line, String reason, String found, List<String> cells) {
    String row = cells.stream().map(SetAsideFile::quoted).collect(Collectors.joining(","));
    try {
      out.write(line + "," + quoted(reason) + "," + quoted(found) + "," + quoted(row) + "\n");
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private UncheckedIOException failure(IOException cause) {
    return new UncheckedIOException(file + ": can't be written: " + cause.getMessage(), cause);
  }
}
