package org.tocsin.report.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.Figure;
import org.tocsin.report.text.Decimals;

/**
 * A JSON file in the writing: indented, line feeds on every machine, numbers in the same digits
 * everywhere, absent as null.
 */
final class JsonFile {

  /** Version of the files that other programs read. */
  static final int FORMAT = 1;

  /** What is written between the opening and the closing brace. */
  interface Body {
    void write(JsonFile json) throws IOException;
  }

  private final JsonGenerator generator;

  private JsonFile(JsonGenerator generator) {
    this.generator = generator;
  }

  static void write(Path file, Body body) {
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(Files.newBufferedWriter(file))) {
      generator.setPrettyPrinter(printer());
      JsonFile json = new JsonFile(generator);
      json.object(body);
      generator.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  JsonFile object(Body body) throws IOException {
    generator.writeStartObject();
    body.write(this);
    generator.writeEndObject();
    return this;
  }

  JsonFile object(String name, Body body) throws IOException {
    generator.writeFieldName(name);
    return object(body);
  }

  JsonFile array(String name, Body body) throws IOException {
    generator.writeArrayFieldStart(name);
    body.write(this);
    generator.writeEndArray();
    return this;
  }

  JsonFile array(Body body) throws IOException {
    generator.writeStartArray();
    body.write(this);
    generator.writeEndArray();
    return this;
  }

  JsonFile text(String name, @Nullable String value) throws IOException {
    generator.writeStringField(name, value);
    return this;
  }

  JsonFile text(String value) throws IOException {
    generator.writeString(value);
    return this;
  }

  JsonFile count(String name, long value) throws IOException {
    generator.writeNumberField(name, value);
    return this;
  }

  JsonFile truth(String name, @Nullable Boolean value) throws IOException {
    if (value == null) {
      return absent(name);
    }
    generator.writeBooleanField(name, value);
    return this;
  }

  JsonFile number(String name, @Nullable Double value, int decimals) throws IOException {
    generator.writeFieldName(name);
    return number(value, decimals);
  }

  JsonFile number(@Nullable Double value, int decimals) throws IOException {
    if (value == null || !Double.isFinite(value)) {
      generator.writeNull();
    } else {
      generator.writeNumber(Decimals.shortest(value, decimals));
    }
    return this;
  }

  JsonFile absent(String name) throws IOException {
    generator.writeNullField(name);
    return this;
  }

  /** Both ends of a figure's interval; absent where it has none. */
  JsonFile interval(String name, Figure figure, int decimals) throws IOException {
    return figure.low() == null
        ? absent(name)
        : array(name, ends -> ends.number(figure.low(), decimals).number(figure.high(), decimals));
  }
}
