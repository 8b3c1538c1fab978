package org.tocsin.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.city.Intake;
import org.tocsin.drill.Drill;
import org.tocsin.random.Exponential;

/**
 * A drill made by chance: a town with more or fewer units and incidents, and some features of the
 * engine. Two with one number have the same units and incidents and each feature in the same form,
 * so that one that fails can be told, and shrunk, feature by feature.
 */
public record RandomDrill(int number, Set<Feature> features) {

  static final String ENGINE = "engine:pumping 1,initial-attack 1";
  static final String LADDER = "ladder:rescue 1,search 1,captain 1";
  static final String AMBULANCE = "ambulance:medical 1,transport 2";
  private static final String TEAM = "team:initial-attack 1,police 1,steward 1";
  private static final String TENDER = "tender:hazmat 1,police 1,rescue 1";

  public RandomDrill {
    features = Set.copyOf(features);
  }

  /** The one of a number that has each feature or not by chance. */
  public static RandomDrill of(int number) {
    Dice dice = new Dice(number, "features");
    return new RandomDrill(
        number,
        RandomDrills.ALL.stream().filter(feature -> dice.heads()).collect(Collectors.toSet()));
  }

  public Drill drill() {
    return drill(new Dice(number, "warm-up").heads() ? Duration.ZERO : Duration.ofHours(3));
  }

  /** The same with another warm-up. */
  public Drill drill(Duration warmUp) {
    TinyTown town = everything();
    incidents(town, new Dice(number, "incidents"));
    return town.lasting(Duration.ofDays(1), warmUp).drill();
  }

  /** The same, over as soon as its warm-up is. */
  public Drill warmUpAlone() {
    TinyTown town = everything();
    everyday(town, new Dice(number, "demand"));
    return town.lasting(Duration.ofMillis(1), Duration.ofHours(3)).drill();
  }

  private TinyTown everything() {
    TinyTown town = town(new Dice(number, "town"));
    incidentTypes(town, new Dice(number, "types"));
    for (Feature feature : RandomDrills.ALL) {
      if (features.contains(feature)) {
        feature.addTo(town, new Dice(number, feature.name()));
      }
    }
    return town;
  }

  private static TinyTown town(Dice dice) {
    return TinyTown.onStreetWithBypass(6000, 1000, 3000, 3000)
        .zone("west", "red", 0)
        .zone("east", "blue", 2800)
        .flow("engine", 100 * dice.between(0, 8))
        .agency("fire")
        .station("a", "central", dice.between(0, 1000), crews(dice, ENGINE, ENGINE, LADDER, TENDER))
        .station("b", "small", 2500, crews(dice, ENGINE, LADDER))
        .station("m", "micro", dice.between(2600, 3600), crews(dice, TEAM))
        .agency("medical")
        .station("h", "small", 4200, crews(dice, AMBULANCE, AMBULANCE))
        .hospital("east", 4000, Intake.UNLIMITED);
  }

  /** The units named, the last perhaps several times. */
  private static String[] crews(Dice dice, String... units) {
    List<String> all = new ArrayList<>(List.of(units));
    all.addAll(Collections.nCopies(dice.between(0, 2), units[units.length - 1]));
    return all.toArray(String[]::new);
  }

  private static void incidentTypes(TinyTown town, Dice dice) {
    town.work(new Exponential(dice.between(300, 3000)))
        .incidentType(
            "fire",
            1,
            "first=initial-attack 1",
            "alarm-1=pumping 2",
            "alarm-2=pumping " + dice.between(2, 4) + ",rescue 1")
        .incidentType("accident", 2, "first=medical 1", "alarm-1=medical 2,rescue 1")
        .incidentType("trouble", 2, "first=police 1", "alarm-1=hazmat 1,rescue 1")
        .incidentType("rubbish", 3, "first=initial-attack 1");
  }

  private void incidents(TinyTown town, Dice dice) {
    everyday(town, new Dice(number, "demand"));
    int noon = dice.between(0, 43_200);
    town.scripted("great-fire", "fire", noon, 1500)
        .scripted("crash", "accident", noon, 1500)
        .scripted("bang", "trouble", noon + dice.between(0, 60), 3500);
  }

  private static void everyday(TinyTown town, Dice dice) {
    double[] nightAndDay = {1, 3, 3, 2};
    town.poisson("fires", "fire", dice.between(5, 60), 0, 700, 1950, 3330, 4000)
        .poisson("accidents", "accident", dice.between(5, 60), nightAndDay, 250, 2800, 5100)
        .poisson("troubles", "trouble", dice.between(2, 20), 900, 3000)
        .poisson("bins", "rubbish", dice.between(5, 100), nightAndDay, 0, 2500, 6000);
  }

  @Override
  public String toString() {
    return "drill "
        + number
        + " with "
        + RandomDrills.ALL.stream().filter(features::contains).map(Feature::name).toList();
  }
}
