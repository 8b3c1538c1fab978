package org.tocsin.town;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tocsin.city.Breakdowns;
import org.tocsin.city.CallTeam;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.city.HangUp;
import org.tocsin.city.Intake;
import org.tocsin.city.Readiness;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.city.Roster;
import org.tocsin.city.Takers;
import org.tocsin.city.TurnoutHours;
import org.tocsin.city.Unit;
import org.tocsin.city.Upkeep;
import org.tocsin.city.Watch;
import org.tocsin.roads.TravelMode;
import org.tocsin.time.WeekHours;

/** Who is there to go, and to take calls and patients, in a random drill. */
enum CityFeature implements Feature {
  ROSTERS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Roster day = roster("day", dice);
      Roster other = roster("other", dice);
      units(
          town,
          unit -> {
            int duty = dice.between(0, 3);
            return duty < 2 ? unit.withRoster(duty == 0 ? day : other) : unit;
          });
    }
  },

  PEOPLE {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      List<Watch> watches =
          List.of(
              new Watch(dice.between(3, 8), Optional.empty()),
              new Watch(dice.between(0, 6), Optional.of(roster("watch", dice))));
      town.city(
          city ->
              city.withStations(
                  city.stations().stream()
                      .map(s -> s.id().equals("a") ? s.withWatches(watches) : s)
                      .toList()));
      int crew = dice.between(2, 5);
      upkeep(town, "a/", upkeep -> upkeep.withCrew(crew));
      for (int n = dice.between(0, 2); n > 0; n--) {
        Duration lasting = dice.seconds(1, 40_000);
        town.order(
            dice.between(0, 80_000),
            CityEffect.reduceCrews(dice.between(1, 4), Optional.of(lasting), "a"));
      }
    }
  },

  BREAKDOWNS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Breakdowns breakdowns = new Breakdowns(dice.time(1800, 40_000), dice.time(60, 7200));
      upkeep(town, dice.oneOf(List.of("", "a", "b", "h")), u -> u.withBreakdowns(breakdowns));
    }
  },

  MODES_BY_PRIORITY {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      int priority = dice.between(1, 3);
      double factor = dice.between(3, 20) / 10.0;
      String station = dice.oneOf(List.of("", "a", "h"));
      units(town, unit -> unit.id().startsWith(station) ? withMode(unit, priority, factor) : unit);
    }
  },

  RESTOCKING {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      upkeep(town, "", upkeep -> upkeep.withRestock(dice.time(60, 3600)));
    }
  },

  READINESS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Readiness ready =
          new Readiness(
              dice.time(0, 120), dice.seconds(0, 90), dice.between(0, 0.5), dice.time(0, 120));
      Readiness varied =
          dice.heads()
              ? ready
              : ready.withTurnoutByHour(
                  List.of(new TurnoutHours(someHours(dice), dice.time(60, 300))));
      units(
          town,
          unit ->
              new Unit(
                  unit.index(), unit.id(), unit.type(), unit.station(), varied, unit.roster()));
    }
  },

  SLOW_HOURS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      int first = dice.between(0, 20);
      town.slowBetween(first, dice.between(first + 1, 24), dice.between(0.3, 0.9));
    }
  },

  SMALL_HOSPITALS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Intake intake =
          Intake.UNLIMITED
              .withBays(dice.between(1, 3))
              .withDivertsAt(dice.between(1, 4))
              .withBeds(dice.between(2, 12));
      Intake leaving = dice.heads() ? intake.withStay(dice.time(600, 20_000)) : intake;
      town.hospital("west", dice.between(0, 2000), leaving);
      town.city(
          city ->
              city.withHospitals(
                  city.hospitals().stream().map(one -> one.withIntake(leaving)).toList()));
    }
  },

  COMMUNITY {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (String capability : dice.someOf(List.of("initial-attack", "medical", "police"))) {
        Neighbourhood people =
            Neighbourhood.of("with-" + capability)
                .provides(capability)
                .livingAt(0, 650, 1900, 2800, 4000, 5100)
                .walking(3000, 3200, 3400)
                .accepting(dice.between(0, 1))
                .setOff(dice.time(0, 120).seconds())
                .noise(0.3)
                .alertedAt(dice.oneOf(List.of(Moment.values())), dice.between(0, 60));
        (dice.heads() ? people.onDuty(roster("rounds", dice)) : people).in(town);
      }
    }
  },

  FEW_CALL_TAKERS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Takers takers = Takers.always(dice.between(1, 3));
      town.callCentre(centre -> centre.withTakers(takers));
    }
  },

  CALLERS_WITH_HABITS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      HangUp hangUp = new HangUp(dice.time(5, 120), dice.between(0, 1), dice.time(5, 120));
      RepeatedCalls further =
          new RepeatedCalls(dice.between(0, 3), dice.seconds(60, 900), dice.time(5, 60));
      CallTeam second =
          new CallTeam(Takers.always(dice.between(1, 2)), dice.time(1, 20), dice.time(5, 60));
      CallTransfer onward =
          new CallTransfer(
              dice.between(0, 0.5),
              dice.heads() ? Optional.of(Duration.ofSeconds(45)) : Optional.empty(),
              dice.time(1, 30),
              second);
      Optional<CallTransfer> transfer = dice.heads() ? Optional.of(onward) : Optional.empty();
      town.callCentre(
          centre -> centre.withCallers(Optional.of(hangUp), Optional.of(further), transfer));
    }
  };

  private static void units(TinyTown town, UnaryOperator<Unit> change) {
    town.city(city -> city.withUnits(city.units().stream().map(change).toList()));
  }

  private static Unit withMode(Unit unit, int priority, double factor) {
    TravelMode usual = unit.type().outbound();
    TravelMode other =
        new TravelMode(
            "other",
            usual.network(),
            usual.classSpeeds(),
            usual.otherwise(),
            factor,
            usual.heedsMaxSpeed(),
            usual.offRoad());
    return new Unit(
        unit.index(),
        unit.id(),
        unit.type().withOutboundByPriority(Map.of(priority, other)),
        unit.station(),
        unit.readiness(),
        unit.roster());
  }

  private static void upkeep(TinyTown town, String station, UnaryOperator<Upkeep> change) {
    units(
        town,
        unit ->
            unit.id().startsWith(station)
                ? new Unit(
                    unit.index(),
                    unit.id(),
                    unit.type().withUpkeep(change.apply(unit.type().upkeep())),
                    unit.station(),
                    unit.readiness(),
                    unit.roster())
                : unit);
  }

  private static Roster roster(String id, Dice dice) {
    return new Roster(id, someHours(dice));
  }

  private static WeekHours someHours(Dice dice) {
    int first = dice.between(0, 23);
    return WeekHours.shift(
        dice.someOf(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)),
        first,
        (first + dice.between(1, 23)) % 24);
  }
}
