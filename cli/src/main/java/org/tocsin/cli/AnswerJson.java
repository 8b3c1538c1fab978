package org.tocsin.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.tocsin.siting.model.Answer;

/** What a location model says of an instance, as one JSON object on one line. */
final class AnswerJson {

  private AnswerJson() {}

  /**
   * Writes an answer.
   *
   * @param sites ids of the layout's sites
   * @param unit what 1 of the answer's value is in the instance
   */
  static String of(Answer answer, List<String> sites, double unit) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("model", answer.model());
      json.writeStringField("status", answer.proof().name().toLowerCase(Locale.ROOT));
      number(json, "objective", answer.value() * unit);
      number(json, "bound", answer.bound() * unit);
      number(json, "gap", answer.layout().isPresent() ? answer.gap() : Double.NaN);
      json.writeArrayFieldStart("sites");
      for (String site : sites) {
        json.writeString(site);
      }
      json.writeEndArray();
      json.writeNumberField("seconds", answer.took().toMillis() / 1000.0);
      if (!answer.reason().isEmpty()) {
        json.writeStringField("reason", answer.reason());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Whole numbers without a point; what is no number as null. */
  private static void number(JsonGenerator json, String name, double value) throws IOException {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      json.writeNullField(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberField(name, (long) value);
    } else {
      json.writeNumberField(name, value);
    }
  }
}
