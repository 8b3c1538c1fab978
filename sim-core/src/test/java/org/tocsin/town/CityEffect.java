package org.tocsin.town;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.AdmitAgain;
import org.tocsin.drill.BringUnitsBack;
import org.tocsin.drill.CutAlerting;
import org.tocsin.drill.DivertHospitals;
import org.tocsin.drill.Effect;
import org.tocsin.drill.OpenStations;
import org.tocsin.drill.ReduceCrews;
import org.tocsin.drill.ShutStations;
import org.tocsin.drill.TakeUnitsOut;

/** What an inject does to parts of a city that are named before it stands. */
public interface CityEffect {

  Effect in(City city);

  static List<Effect> all(City city, CityEffect... effects) {
    return Stream.of(effects).map(effect -> effect.in(city)).toList();
  }

  /** One that names no part of the city. */
  static CityEffect of(Effect effect) {
    return city -> effect;
  }

  static CityEffect takeOut(Optional<Duration> lasting, String... units) {
    return city -> new TakeUnitsOut(units(city, units), lasting);
  }

  static CityEffect bringBack(String... units) {
    return city -> new BringUnitsBack(units(city, units));
  }

  static CityEffect shut(Optional<Duration> lasting, String... stations) {
    return city -> new ShutStations(stations(city, stations), lasting);
  }

  static CityEffect open(String... stations) {
    return city -> new OpenStations(stations(city, stations));
  }

  static CityEffect reduceCrews(int fewer, Optional<Duration> lasting, String... stations) {
    return city -> new ReduceCrews(stations(city, stations), fewer, lasting);
  }

  static CityEffect cutAlerting(Duration byHand, Optional<Duration> lasting, String... stations) {
    return city -> new CutAlerting(stations(city, stations), byHand, lasting);
  }

  static CityEffect divert(Optional<Duration> lasting, String... hospitals) {
    return city -> new DivertHospitals(hospitals(city, hospitals), lasting);
  }

  static CityEffect admit(String... hospitals) {
    return city -> new AdmitAgain(hospitals(city, hospitals));
  }

  static List<Unit> units(City city, String... ids) {
    return named(city.units(), Unit::id, ids);
  }

  static List<Station> stations(City city, String... ids) {
    return named(city.stations(), Station::id, ids);
  }

  static List<Hospital> hospitals(City city, String... ids) {
    return named(city.hospitals(), Hospital::id, ids);
  }

  private static <T> List<T> named(Collection<T> all, Function<T, String> id, String... ids) {
    return Stream.of(ids)
        .map(
            one ->
                all.stream()
                    .filter(thing -> id.apply(thing).equals(one))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nothing called " + one)))
        .toList();
  }
}
