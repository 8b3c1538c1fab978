package org.tocsin.scenario.trace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which cell of a row holds what. */
final class Cells {

  private static final Set<RecordColumn> NEEDED =
      Set.of(RecordColumn.INCIDENT, RecordColumn.TYPE, RecordColumn.REPORTED);

  private final List<String> header;
  private final Map<RecordColumn, Integer> positions = new EnumMap<>(RecordColumn.class);
  private final Map<RecordColumn, String> missing = new EnumMap<>(RecordColumn.class);

  /**
   * @param own the file's own headers; others are looked for under their usual ones
   */
  Cells(List<String> header, Map<RecordColumn, String> own) {
    this.header = List.copyOf(header);
    for (RecordColumn column : RecordColumn.values()) {
      int position = position(column, own.get(column));
      if (position >= 0) {
        positions.put(column, position);
      } else if (own.containsKey(column)) {
        missing.put(column, own.get(column));
      } else if (NEEDED.contains(column)) {
        missing.put(column, column.id());
      }
    }
    if (!has(RecordColumn.LOCATION)) {
      for (RecordColumn axis : List.of(RecordColumn.LON, RecordColumn.LAT)) {
        if (!has(axis)) {
          missing.putIfAbsent(axis, axis.id());
        }
      }
    }
  }

  private int position(RecordColumn column, @Nullable String own) {
    if (own != null) {
      return header.indexOf(own);
    }
    int usual = header.indexOf(column.id());
    return usual >= 0 ? usual : header.indexOf(column.id() + "_s");
  }

  /** Headers that are not there, of columns that were named or must be there. */
  Map<RecordColumn, String> missing() {
    return missing;
  }

  int count() {
    return header.size();
  }

  List<String> header() {
    return header;
  }

  boolean has(RecordColumn column) {
    return positions.containsKey(column);
  }

  /** Whether rows tell of the responses of units. */
  boolean tellResponses() {
    return has(RecordColumn.UNIT) || RecordColumn.RESPONSE.stream().anyMatch(this::has);
  }

  /** The text of a cell, without blanks around it; empty if there is none. */
  String text(RawRow row, RecordColumn column) {
    Integer position = positions.get(column);
    return position == null ? "" : row.text(position);
  }

  /** What the file calls a column. */
  String name(RecordColumn column) {
    Integer position = positions.get(column);
    return position == null ? column.id() : header.get(position);
  }
}
