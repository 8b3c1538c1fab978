package org.tocsin.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tocsin.city.Beat;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.CommunityAlert;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Readiness;
import org.tocsin.city.Roster;
import org.tocsin.city.Tier;
import org.tocsin.city.UnitType;
import org.tocsin.random.Constant;
import org.tocsin.random.Distribution;
import org.tocsin.random.RandomDuration;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.TravelMode;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

/**
 * People of a {@link TinyTown} who are alerted near incidents: they walk 2 m/s, so that 100 m are
 * 50 s, set off 20 s after the alert, are alerted within 500 m as soon as an incident is reported,
 * and all accept; all can be changed.
 */
public final class Neighbourhood {

  private static final TravelMode WALK =
      new TravelMode("walk", NetworkKind.FOOT, Map.of(), new Speed(2), 1, false, new Speed(2));

  private final String id;
  private String tier = "volunteer";
  private String provides = "initial-attack";
  private Distribution setOff = new Constant(20);
  private double sigma;
  private RandomDuration setUp = RandomDuration.ZERO;
  private CommunityAlert alert = CommunityAlert.within(Distance.ofMetres(500), 1);
  private Optional<Roster> roster = Optional.empty();
  private final List<int[]> beats = new ArrayList<>();

  private Neighbourhood(String id) {
    this.id = id;
  }

  public static Neighbourhood of(String id) {
    return new Neighbourhood(id);
  }

  public Neighbourhood tier(String name) {
    tier = name;
    return this;
  }

  public Neighbourhood provides(String capability) {
    provides = capability;
    return this;
  }

  /** One person at each place, in metres. */
  public Neighbourhood livingAt(int... metres) {
    for (int place : metres) {
      beats.add(new int[] {place});
    }
    return this;
  }

  /** One person who may be at any of the places. */
  public Neighbourhood walking(int... metres) {
    beats.add(metres);
    return this;
  }

  public Neighbourhood setOff(Distribution seconds) {
    setOff = seconds;
    return this;
  }

  public Neighbourhood setUp(int seconds) {
    setUp = RandomDuration.constant(Duration.ofSeconds(seconds));
    return this;
  }

  public Neighbourhood noise(double travelSigma) {
    sigma = travelSigma;
    return this;
  }

  public Neighbourhood onDuty(Roster hours) {
    roster = Optional.of(hours);
    return this;
  }

  public Neighbourhood accepting(double share) {
    return alert(
        a -> new CommunityAlert(a.radius(), share, a.atMost(), a.types(), a.moment(), a.after()));
  }

  public Neighbourhood atMost(int people) {
    return alert(
        a ->
            new CommunityAlert(
                a.radius(), a.acceptance(), people, a.types(), a.moment(), a.after()));
  }

  public Neighbourhood onlyTo(String... types) {
    return alert(
        a ->
            new CommunityAlert(
                a.radius(), a.acceptance(), a.atMost(), Set.of(types), a.moment(), a.after()));
  }

  public Neighbourhood alertedAt(Moment moment, int afterSeconds) {
    return alert(
        a ->
            new CommunityAlert(
                a.radius(),
                a.acceptance(),
                a.atMost(),
                a.types(),
                moment,
                Duration.ofSeconds(afterSeconds)));
  }

  private Neighbourhood alert(UnaryOperator<CommunityAlert> change) {
    alert = change.apply(alert);
    return this;
  }

  /** Adds them to a town. */
  public TinyTown in(TinyTown town) {
    return town.city(city -> with(city, town));
  }

  private City with(City city, TinyTown town) {
    List<Beat> placed = new ArrayList<>();
    for (int[] beat : beats) {
      List<Location> places = new ArrayList<>();
      for (int metres : beat) {
        places.add(town.at(metres));
      }
      placed.add(new Beat(places));
    }
    Readiness readiness = new Readiness(new RandomDuration(setOff), Duration.ZERO, sigma, setUp);
    Map<Capability, Integer> amounts = new TreeMap<>();
    amounts.put(new Capability(provides), 1);
    UnitType type = new UnitType(id, Capabilities.of(amounts), WALK, WALK, readiness);
    List<CommunityPool> pools = new ArrayList<>(city.community());
    pools.add(new CommunityPool(id, new Tier(tier), type, roster, alert, placed));
    return city.withCommunity(pools);
  }
}
