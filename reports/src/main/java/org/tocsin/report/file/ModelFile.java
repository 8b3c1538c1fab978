package org.tocsin.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.Decimals;

/** {@code report.json}: a report model, written and read back. */
public final class ModelFile {

  private ModelFile() {}

  public static void write(Path file, ReportModel model) {
    try {
      Files.writeString(file, mapper().writer(JsonFile.printer()).writeValueAsString(model) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a model that this version or an equal one has written.
   *
   * @throws IllegalArgumentException if the file is something else; the message is for the user
   */
  public static ReportModel read(Path file) {
    try {
      JsonNode tree = mapper().readTree(file.toFile());
      int format = tree.path("format").asInt(0);
      if (format != ReportModel.FORMAT) {
        throw new IllegalArgumentException(
            file
                + ": report format "
                + (format == 0 ? "unknown" : format)
                + "; "
                + ReportModel.FORMAT
                + "\n  Maybe it was written by another version of Tocsin: run the scenario again");
      }
      return mapper().treeToValue(tree, ReportModel.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          file
              + ": not a report of Tocsin: "
              + e.getOriginalMessage()
              + "; a report.json as tocsin run writes it",
          e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + ": can't be read: " + e.getMessage() + "; a report.json as tocsin run writes it",
          e);
    }
  }

  private static ObjectMapper mapper() {
    SimpleModule numbers = new SimpleModule();
    numbers.addSerializer(Double.class, new SameDigits());
    numbers.addSerializer(double.class, new SameDigits());
    // What records tell beside their components is not part of the file.
    return JsonMapper.builder()
        .addModule(numbers)
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .build();
  }

  /**
   * Java's own digits of a double changed with Java 19; these do not. Models hold at most six
   * decimals.
   */
  private static final class SameDigits extends StdSerializer<Double> {

    private static final long serialVersionUID = 1;

    SameDigits() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeNumber(Decimals.shortest(value, 6));
    }
  }
}
