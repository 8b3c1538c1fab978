package org.tocsin.report.film;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.Messages;
import org.tocsin.time.SimTime;

/** What a film shows, as the page reads it: takes, the maps that they share, and words. */
final class FilmJson {

  private final List<FilmRecorder> takes;
  private final Provenance provenance;
  private final Messages messages;

  FilmJson(List<FilmRecorder> takes, Provenance provenance, Messages messages) {
    this.takes = takes;
    this.provenance = provenance;
    this.messages = messages;
  }

  /** As text that may stand in a script element: nothing in it opens or closes a tag. */
  String text(String title) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("format", 1);
      json.writeStringField("language", messages.language());
      json.writeStringField("title", title);
      json.writeStringField("scenario", provenance.scenario());
      json.writeStringField("version", provenance.tocsinVersion());
      json.writeStringField("attribution", provenance.attribution().orElse(""));
      FilmClock.write(json, takes.get(0).drill().clock(), end());
      texts(json, "words", FilmWords.in(messages.language()));
      texts(json, "names", names());
      takes(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new AssertionError("text in memory can be written", e);
    }
    // A "<" stands in texts only, where it may be told otherwise.
    return text.toString().replace("<", "\\u003c");
  }

  /** When the film ends: all takes have come to their end by then. */
  private SimTime end() {
    long last = takes.get(0).drill().clock().duration().toMillis();
    for (FilmRecorder take : takes) {
      last = Math.max(last, take.facts().lastMillis());
    }
    return SimTime.ofMillis(last);
  }

  private void takes(JsonGenerator json) throws IOException {
    List<String> maps = new ArrayList<>();
    json.writeArrayFieldStart("takes");
    for (FilmRecorder take : takes) {
      String map = StreetSheet.of(take.segments().cars()).base64();
      if (!maps.contains(map)) {
        maps.add(map);
      }
      TakeJson.write(json, take, maps.indexOf(map));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("maps");
    for (String map : maps) {
      json.writeString(map);
    }
    json.writeEndArray();
  }

  /** The words for tiers, types of units and of incidents that occur. */
  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (FilmRecorder take : takes) {
      take.units().units().stream()
          .flatMap(
              u ->
                  List.of("tier." + u.station().tier().id(), "unit-type." + u.type().id()).stream())
          .forEach(key -> name(key, names));
      take.incidents().tracks().stream()
          .flatMap(
              track ->
                  List.of(
                      "type." + track.incident().type().id(),
                      "severity." + track.incident().type().severity().id())
                      .stream())
          .forEach(key -> name(key, names));
    }
    return names;
  }

  private void name(String key, Map<String, String> names) {
    names.computeIfAbsent(key, k -> messages.textOr(k, k.substring(k.indexOf('.') + 1)));
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> texts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }
}
