package org.tocsin.scenario.trace;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Place;
import org.tocsin.roads.Location;
import org.tocsin.roads.PointOffStreetsException;
import org.tocsin.roads.Position;
import org.tocsin.scenario.resolve.ZoneMap;

/** Understands the rows of one record, or tells why not. */
final class RecordRowReader {

  private static final Pattern LOCATION =
      Pattern.compile(
          "\\(?\\s*(-?\\d{1,3}(?:\\.\\d*)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d*)?)\\s*\\)?");
  private static final double MOST_SECONDS = 1e8;

  private final Cells cells;
  private final Words words;
  private final WallClock clock;
  private final Drill drill;
  private final ZoneMap zones;
  private final Map<Location, Place> places = new HashMap<>();
  private final Map<String, Place> placesByText = new HashMap<>();

  RecordRowReader(Cells cells, Words words, WallClock clock, Drill drill) {
    this.cells = cells;
    this.words = words;
    this.clock = clock;
    this.drill = drill;
    this.zones = new ZoneMap(drill.city().zones());
  }

  RecordRow read(RawRow row) throws RowFault {
    if (row.size() != cells.count()) {
      throw new RowFault(
          "other columns than the header", row.size() + " of them; " + cells.count());
    }
    String incident = cells.text(row, RecordColumn.INCIDENT);
    if (incident.isEmpty()) {
      throw new RowFault("no " + cells.name(RecordColumn.INCIDENT), "nothing");
    }
    long reported = moment(row, RecordColumn.REPORTED, WallClock.ABSENT);
    if (reported == WallClock.ABSENT) {
      throw new RowFault("no " + cells.name(RecordColumn.REPORTED), "nothing");
    }
    if (!clock.isWall() && reported < 0) {
      throw new RowFault("before time 0", cells.text(row, RecordColumn.REPORTED));
    }
    String priority = cells.text(row, RecordColumn.PRIORITY);
    return new RecordRow(
        incident,
        words.type(cells.text(row, RecordColumn.TYPE), cells.name(RecordColumn.TYPE)),
        priority.isEmpty() ? 0 : words.priority(priority, cells.name(RecordColumn.PRIORITY)),
        reported,
        place(row),
        whole(row, reported),
        cells.tellResponses() ? response(row, reported) : null);
  }

  private RecordRow.Whole whole(RawRow row, long reported) throws RowFault {
    String hospital = cells.text(row, RecordColumn.HOSPITAL);
    String needs = cells.text(row, RecordColumn.NEEDS);
    return new RecordRow.Whole(
        following(row, RecordColumn.VERIFIED, RecordColumn.REPORTED, reported),
        following(row, RecordColumn.FIRST_ARRIVAL, RecordColumn.REPORTED, reported),
        span(row, RecordColumn.CALL_HANDLING),
        span(row, RecordColumn.TURNOUT),
        span(row, RecordColumn.TIME_ON_SCENE),
        span(row, RecordColumn.HANDOVER),
        yesOrNo(row, RecordColumn.TRANSPORT),
        hospital.isEmpty() ? null : words.hospital(hospital, cells.name(RecordColumn.HOSPITAL)),
        needs.isEmpty() ? null : words.need(needs, cells.name(RecordColumn.NEEDS)));
  }

  private RecordRow.Response response(RawRow row, long reported) throws RowFault {
    long[] millis = new long[RecordColumn.RESPONSE.size()];
    RecordColumn before = RecordColumn.REPORTED;
    long last = reported;
    for (int i = 0; i < millis.length; i++) {
      RecordColumn column = RecordColumn.RESPONSE.get(i);
      millis[i] = following(row, column, before, last);
      if (millis[i] != WallClock.ABSENT) {
        before = column;
        last = millis[i];
      }
    }
    String type = cells.text(row, RecordColumn.UNIT_TYPE);
    return new RecordRow.Response(
        type.isEmpty() ? "" : words.unitType(type, cells.name(RecordColumn.UNIT_TYPE)).id(),
        millis);
  }

  /** A moment that is not before another one. */
  private long following(RawRow row, RecordColumn column, RecordColumn before, long last)
      throws RowFault {
    long millis = moment(row, column, last);
    if (millis != WallClock.ABSENT && millis < last) {
      throw new RowFault(
          cells.name(column) + " before " + cells.name(before),
          cells.text(row, column) + " before " + cells.text(row, before));
    }
    return millis;
  }

  private long moment(RawRow row, RecordColumn column, long notBefore) throws RowFault {
    String text = cells.text(row, column);
    if (text.isEmpty()) {
      return WallClock.ABSENT;
    }
    try {
      return clock.millis(text, notBefore);
    } catch (DateTimeException e) {
      throw new RowFault("unreadable " + cells.name(column), '"' + text + "\", " + e.getMessage());
    }
  }

  private long span(RawRow row, RecordColumn column) throws RowFault {
    String text = cells.text(row, column);
    if (text.isEmpty()) {
      return WallClock.ABSENT;
    }
    return Math.round(number(text, column, 0, MOST_SECONDS) * 1000);
  }

  private double number(String text, RecordColumn column, double least, double most)
      throws RowFault {
    try {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new RowFault(
        "unreadable " + cells.name(column),
        String.format(Locale.ROOT, "\"%s\"; a number from %.0f to %.0f", text, least, most));
  }

  private @Nullable Boolean yesOrNo(RawRow row, RecordColumn column) throws RowFault {
    String text = cells.text(row, column).toLowerCase(Locale.ROOT);
    return switch (text) {
      case "" -> null;
      case "yes", "true", "1", "y" -> true;
      case "no", "false", "0", "n" -> false;
      default ->
          throw new RowFault("unreadable " + cells.name(column), '"' + text + "\"; yes or no");
    };
  }

  /** Of cells that were read before it is known: records name the same places again and again. */
  private Place place(RawRow row) throws RowFault {
    String text =
        cells.text(row, RecordColumn.LOCATION)
            + ' '
            + cells.text(row, RecordColumn.LON)
            + ' '
            + cells.text(row, RecordColumn.LAT);
    Place known = placesByText.get(text);
    if (known == null) {
      known = find(row);
      placesByText.put(text, known);
    }
    return known;
  }

  private Place find(RawRow row) throws RowFault {
    Position position = position(row);
    try {
      Location location = drill.city().streets().locate(position.longitude(), position.latitude());
      return places.computeIfAbsent(
          location, known -> new Place(known, zones.find(position).orElse(null)));
    } catch (PointOffStreetsException e) {
      throw new RowFault(
          "outside the streets",
          String.format(
              Locale.ROOT,
              "[%s, %s] lies %.0f m from the nearest street; at most %.0f m (city.snapLimit)",
              position.longitude(),
              position.latitude(),
              e.metres(),
              e.limitMetres()));
    }
  }

  private Position position(RawRow row) throws RowFault {
    if (!cells.has(RecordColumn.LOCATION)) {
      refuseSwapped(row);
      return new Position(degrees(row, RecordColumn.LON, 180), degrees(row, RecordColumn.LAT, 90));
    }
    String text = cells.text(row, RecordColumn.LOCATION);
    String name = cells.name(RecordColumn.LOCATION);
    if (text.isEmpty()) {
      throw new RowFault("no " + name, "nothing");
    }
    Matcher pair = LOCATION.matcher(text);
    if (!pair.matches()) {
      throw new RowFault("unreadable " + name, '"' + text + "\"; (latitude, longitude)");
    }
    return new Position(
        number(pair.group(2), RecordColumn.LOCATION, -180, 180),
        number(pair.group(1), RecordColumn.LOCATION, -90, 90));
  }

  /** A latitude beyond 90 beside a longitude that may be one is a longitude in the wrong place. */
  private void refuseSwapped(RawRow row) throws RowFault {
    String lon = cells.text(row, RecordColumn.LON);
    String lat = cells.text(row, RecordColumn.LAT);
    if (isWithin(lon, 90) && isWithin(lat, 180) && !isWithin(lat, 90)) {
      throw new RowFault(
          "unreadable " + cells.name(RecordColumn.LAT),
          "\"" + lat + "\"; a number from -90 to 90, maybe lon " + lat + ", lat " + lon);
    }
  }

  private static boolean isWithin(String text, double most) {
    try {
      return Math.abs(Double.parseDouble(text)) <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private double degrees(RawRow row, RecordColumn axis, double most) throws RowFault {
    String text = cells.text(row, axis);
    if (text.isEmpty()) {
      throw new RowFault("no " + cells.name(axis), "nothing");
    }
    return number(text, axis, -most, most);
  }
}
