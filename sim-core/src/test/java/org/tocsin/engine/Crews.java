package org.tocsin.engine;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tocsin.city.Roster;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.city.Upkeep;
import org.tocsin.city.Watch;
import org.tocsin.random.RandomDuration;
import org.tocsin.time.WeekHours;
import org.tocsin.town.TinyTown;

/** Gives the units and stations of a town their duty: rosters, people, upkeep. */
final class Crews {

  private Crews() {}

  /** Changes the units whose id begins with a text. */
  static TinyTown change(TinyTown town, String idBegin, UnaryOperator<Unit> change) {
    return town.city(
        city ->
            city.withUnits(
                city.units().stream()
                    .map(unit -> unit.id().startsWith(idBegin) ? change.apply(unit) : unit)
                    .toList()));
  }

  static TinyTown roster(TinyTown town, String idBegin, Roster roster) {
    return change(town, idBegin, unit -> unit.withRoster(roster));
  }

  static TinyTown upkeep(TinyTown town, String idBegin, UnaryOperator<Upkeep> change) {
    return change(
        town,
        idBegin,
        unit -> {
          UnitType type = unit.type().withUpkeep(change.apply(unit.type().upkeep()));
          return new Unit(
              unit.index(), unit.id(), type, unit.station(), unit.readiness(), unit.roster());
        });
  }

  static TinyTown people(TinyTown town, String station, Watch... watches) {
    return town.city(
        city ->
            city.withStations(
                city.stations().stream()
                    .map(s -> s.id().equals(station) ? s.withWatches(List.of(watches)) : s)
                    .toList()));
  }

  /** Every day between two hours. */
  static Roster daily(int firstHour, int endHour) {
    return new Roster("daily", hours(firstHour, endHour));
  }

  static WeekHours hours(int firstHour, int endHour) {
    return WeekHours.shift(List.of(DayOfWeek.values()), firstHour, endHour);
  }

  static RandomDuration minutes(long minutes) {
    return RandomDuration.constant(Duration.ofMinutes(minutes));
  }
}
