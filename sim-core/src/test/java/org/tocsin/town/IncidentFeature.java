package org.tocsin.town;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tocsin.incident.AlarmRule;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Casualties;
import org.tocsin.incident.Collapse;
import org.tocsin.incident.Course;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.Detection;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.FireGrowth.Pace;
import org.tocsin.incident.FireLane;
import org.tocsin.incident.FireLane.Patrol;
import org.tocsin.incident.FireLanes;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.HospitalChoice;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Room;
import org.tocsin.incident.SourceKind;
import org.tocsin.incident.SurvivalTable;
import org.tocsin.incident.Transport;
import org.tocsin.incident.TrappedPersons;
import org.tocsin.incident.Triage;
import org.tocsin.random.RandomCount;
import org.tocsin.random.Uniform;

/** How the incidents of a random drill become known, go, and are worked off. */
enum IncidentFeature implements Feature {
  ALARM_LEVELS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      change(town, "fire", type -> type.withAlarm(rule(dice, 3)));
      change(town, "accident", type -> type.withAlarm(rule(dice, 2)));
      change(town, "trouble", type -> type.withAlarm(rule(dice, 2)));
    }

    private AlarmRule rule(Dice dice, int levels) {
      double highest = dice.between(0, 0.5);
      List<Double> findings =
          levels == 2 ? List.of(1 - highest, highest) : List.of(0.3, 0.7 - highest, highest);
      return new AlarmRule(
          dice.between(0, levels - 1),
          dice.time(0, 120),
          dice.heads() ? findings : List.of(),
          dice.heads() ? Optional.of(dice.seconds(300, 3000)) : Optional.empty());
    }
  },

  SOURCES_THAT_ERR {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Detection detection =
          Detection.by(
              new AlarmSource(SourceKind.CALLER, dice.time(10, 300))
                  .withErrors(dice.between(0, 0.6), dice.between(0, 0.3), 0),
              new AlarmSource(SourceKind.MONITORING_CENTRE, dice.time(10, 300))
                  .withErrors(0.5, dice.between(0, 0.8), dice.between(0, 1)),
              new AlarmSource(SourceKind.AUTOMATIC_ALARM, dice.time(10, 300))
                  .withErrors(dice.between(0.4, 1), 0.5, 0)
                  .withDirectLine());
      change(town, "fire", type -> type.withDetection(detection));
      change(town, "rubbish", type -> type.withDetection(detection));
    }
  },

  SLOW_DETECTION {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      change(town, "trouble", type -> type.withDetection(Detection.after(dice.time(60, 1200))));
    }
  },

  FIRES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      FireGrowth growth =
          new FireGrowth(
              dice.oneOf(List.of(Pace.values())).alpha(),
              dice.heads() ? Optional.of(Room.USUAL) : Optional.empty(),
              250,
              dice.between(5, 200),
              dice.between(100, 800));
      FireFighting fighting =
          new FireFighting(dice.between(0, 500), 0.06, dice.seconds(30, 300), dice.time(60, 1200));
      course(
          town,
          "fire",
          new GrowingFire(
              dice.time(0, 600),
              growth,
              fighting,
              dice.between(0, 0.6),
              dice.between(0, 0.4),
              dice.heads() ? Optional.of(1000.0) : Optional.empty()));
    }
  },

  CASUALTIES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      course(
          town,
          "accident",
          new Casualties(people(dice), Triage.classes(0.2, 0.3, 0.5), dice.time(60, 900)));
    }
  },

  TRAPPED_PERSONS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      course(
          town,
          "accident",
          new TrappedPersons(people(dice), dice.time(60, 1800), SurvivalTable.TANGSHAN));
    }
  },

  COLLAPSES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      course(
          town,
          "trouble",
          new Collapse(people(dice), dice.time(60, 1800), dice.time(60, 1800), SurvivalTable.KOBE));
    }
  },

  LEAKS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      course(
          town,
          "trouble",
          new GasLeak(
              dice.between(0, 0.05),
              dice.time(60, 1800),
              dice.time(600, 7200),
              100,
              5000,
              dice.between(0, 40),
              0.1,
              0.1,
              dice.heads() ? Optional.of(500.0) : Optional.empty(),
              dice.time(0, 900)));
    }
  },

  CROWDS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      course(
          town,
          "trouble",
          new Crowd(
              new RandomCount(new Uniform(0, 3000)),
              dice.between(50, 500),
              dice.between(1, 4),
              1.3,
              0.3,
              0.2,
              6,
              1,
              0.05));
    }
  },

  PATIENTS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Transport transport =
          Transport.PLAIN
              .withShare(dice.between(0.3, 1))
              .withPatients(new Uniform(0.6, dice.between(1.0, 5.4)))
              .withLoading(dice.time(0, 300))
              .withHandover(dice.time(0, 1800))
              .withChoice(dice.oneOf(List.of(HospitalChoice.values())));
      change(town, "accident", type -> type.withTransport(transport));
      if (dice.heads()) {
        change(town, "fire", type -> type.withTransport(transport.withShare(0.2)));
      }
    }
  },

  BLOCKED_LANES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Patrol patrol = new Patrol(dice.between(1, 50), dice.seconds(600, 20_000));
      FireLane patrolled = FireLane.patrolled(patrol, dice.time(0, 600));
      FireLane blocked = FireLane.blocked(dice.between(0.2, 1), dice.time(0, 600));
      change(town, "fire", type -> type.withLanes(FireLanes.everywhere(patrolled)));
      change(town, "accident", type -> type.withLanes(FireLanes.everywhere(blocked)));
    }
  },

  USED_UP_SUPPLIES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      change(town, "fire", type -> type.withRestock(true));
    }
  },

  LEAD_AGENCIES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      change(town, "fire", type -> type.withAgency("fire"));
      change(town, "accident", type -> type.withAgency(dice.heads() ? "medical" : "fire"));
    }
  };

  private static void change(TinyTown town, String id, UnaryOperator<IncidentType> change) {
    town.changeType(id, change);
  }

  private static void course(TinyTown town, String id, Course course) {
    change(town, id, type -> type.withCourse(course));
  }

  /** Sometimes nobody. */
  private static RandomCount people(Dice dice) {
    return new RandomCount(new Uniform(-0.5, dice.between(0.6, 6)));
  }
}
