package org.tocsin.report.film;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Hospital;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.Zone;
import org.tocsin.incident.Incident;
import org.tocsin.roads.Location;

/** One take of a film as the page reads it. */
final class TakeJson {

  private final JsonGenerator json;
  private final FilmRecorder take;

  private TakeJson(JsonGenerator json, FilmRecorder take) {
    this.json = json;
    this.take = take;
  }

  /**
   * @param map which of the film's maps it is played on
   */
  static void write(JsonGenerator json, FilmRecorder take, int map) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", take.title());
    json.writeNumberField("replication", take.replication());
    json.writeNumberField("map", map);
    TakeJson writer = new TakeJson(json, take);
    writer.places();
    writer.units();
    writer.incidents();
    writer.control();
    writer.facts();
    json.writeEndObject();
  }

  private void places() throws IOException {
    json.writeArrayFieldStart("stations");
    for (Station station : take.drill().city().stations()) {
      json.writeStartObject();
      json.writeStringField("id", station.id());
      json.writeStringField("name", station.name());
      json.writeStringField("tier", station.tier().id());
      spot(station.location());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("hospitals");
    for (Hospital hospital : take.drill().city().hospitals()) {
      json.writeStartObject();
      json.writeStringField("name", hospital.name());
      spot(hospital.location());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void spot(Location place) throws IOException {
    Grid grid = Grid.of(place.position());
    json.writeNumberField("x", grid.x());
    json.writeNumberField("y", grid.y());
  }

  private void units() throws IOException {
    List<Station> stations = take.drill().city().stations();
    json.writeArrayFieldStart("units");
    for (UnitTrack track : take.units().tracks()) {
      Unit unit = track.unit();
      json.writeStartObject();
      json.writeStringField("id", unit.id());
      json.writeStringField("type", unit.type().id());
      json.writeStringField("tier", unit.station().tier().id());
      json.writeNumberField("station", stations.indexOf(unit.station()));
      numbers("steps", track.steps());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("paths", StreetSheet.of(take.segments().walked()).base64());
    json.writeStringField("ways", take.ways().of(take.units().units()).base64());
  }

  private void incidents() throws IOException {
    json.writeArrayFieldStart("incidents");
    for (IncidentTrack track : take.incidents().tracks()) {
      Incident incident = track.incident();
      json.writeStartObject();
      json.writeStringField("id", incident.id());
      json.writeStringField("type", incident.type().id());
      json.writeStringField("severity", incident.type().severity().id());
      @Nullable Zone zone = incident.place().zone();
      json.writeStringField("zone", zone == null ? "" : zone.name());
      spot(incident.place().location());
      numbers("steps", track.steps());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void control() throws IOException {
    numbers("streets", take.control().streets());
    json.writeArrayFieldStart("injects");
    for (ControlTape.InjectLine inject : take.control().injects(take.drill().injects())) {
      json.writeStartObject();
      json.writeStringField("id", inject.id());
      json.writeStringField("text", inject.message());
      json.writeNumberField("at", inject.atTenths());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("deadlines");
    for (FilmDeadline deadline : take.deadlines()) {
      json.writeStartObject();
      json.writeStringField("text", deadline.what());
      json.writeNumberField("set", Tenths.of(deadline.setMillis()));
      json.writeNumberField("due", Tenths.of(deadline.deadlineMillis()));
      json.writeNumberField("state", deadline.state().ordinal());
      json.writeNumberField("at", deadline.atMillis() < 0 ? -1 : Tenths.of(deadline.atMillis()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** By columns, times as steps: tens of thousands of facts are short this way. */
  private void facts() throws IOException {
    List<FactTape.Line> lines = take.facts().lines();
    json.writeObjectFieldStart("facts");
    json.writeArrayFieldStart("words");
    for (String word : take.facts().words()) {
      json.writeString(word);
    }
    json.writeEndArray();
    List<Long> steps = new ArrayList<>();
    long last = 0;
    for (FactTape.Line line : lines) {
      steps.add(line.atTenths() - last);
      last = line.atTenths();
    }
    numbers("at", steps.stream().mapToLong(Long::longValue).toArray());
    column("word", FactTape.Line::word);
    column("incident", FactTape.Line::incident);
    column("unit", FactTape.Line::unit);
    texts("subject", FactTape.Line::subject);
    texts("detail", FactTape.Line::detail);
    json.writeEndObject();
  }

  private void column(String name, ToLongFunction<FactTape.Line> of) throws IOException {
    numbers(name, take.facts().lines().stream().mapToLong(of).toArray());
  }

  private void texts(String name, Function<FactTape.Line, String> of) throws IOException {
    json.writeArrayFieldStart(name);
    for (FactTape.Line line : take.facts().lines()) {
      json.writeString(of.apply(line));
    }
    json.writeEndArray();
  }

  private void numbers(String name, long[] numbers) throws IOException {
    json.writeFieldName(name);
    json.writeArray(numbers, 0, numbers.length);
  }
}
