package org.tocsin.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.city.Capability;
import org.tocsin.city.Tier;
import org.tocsin.response.CommandRule;
import org.tocsin.response.CommandRule.Rank;
import org.tocsin.response.ComplianceTable;
import org.tocsin.response.Conventions;
import org.tocsin.response.Dmexclp;
import org.tocsin.response.KeepCover;
import org.tocsin.response.MutualAid;
import org.tocsin.response.Preemption;
import org.tocsin.response.RunCard;
import org.tocsin.response.TieredUnits;
import org.tocsin.response.Wave;

/** The standing orders of a random drill. Of two that exclude each other the later one holds. */
enum PlanFeature implements Feature {
  COVER_KEPT {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      KeepCover policy = new KeepCover(dice.between(1, 2), dice.seconds(0, 300));
      town.plan(plan -> plan.withDispatch(policy));
    }
  },

  RUN_CARDS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      RunCard policy =
          new RunCard(
              Map.of(
                  "west", dice.someOf(List.of("a", "b", "h")),
                  "east", dice.someOf(List.of("b", "m", "h"))));
      town.plan(plan -> plan.withDispatch(policy));
    }
  },

  WAVES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Set<Tier> light = Set.of(new Tier(dice.heads() ? "micro" : "small"));
      TieredUnits policy =
          new TieredUnits(
              List.of(new Wave(light, dice.seconds(60, 600), dice.seconds(0, 900)), Wave.ALL));
      town.plan(plan -> plan.withDispatch(policy));
    }
  },

  DIRECT_ALERT {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      String tier = dice.heads() ? "micro" : "small";
      int after = dice.between(0, 120);
      if (dice.heads()) {
        town.alertDirectly(tier, after);
      } else {
        town.alertDirectly(tier, after, dice.between(60, 400));
      }
    }
  },

  SHORT_QUEUE {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      int places = dice.between(0, 4);
      town.plan(plan -> plan.withQueueCapacity(places));
    }
  },

  CONVENTIONS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Conventions some = new Conventions(dice.heads(), dice.heads());
      town.plan(plan -> plan.withConventions(some));
    }
  },

  PREEMPTION {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      List<Preemption> allowed =
          dice.someOf(List.of(new Preemption(3, 1), new Preemption(3, 2), new Preemption(2, 1)));
      town.plan(plan -> plan.withPreemptions(allowed));
    }
  },

  REASSIGNMENT {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Duration gain = dice.seconds(1, 120);
      town.plan(plan -> plan.withReassignGain(gain));
    }
  },

  COMPLIANCE_TABLE {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      TreeMap<Integer, List<String>> rows = new TreeMap<>();
      for (int available = 1; available <= 3; available++) {
        List<String> row = dice.someOf(List.of("a", "b", "m", "b"));
        rows.put(available, row.subList(0, Math.min(available, row.size())));
      }
      ComplianceTable policy = new ComplianceTable("engine", rows);
      town.plan(plan -> plan.withRelocation(policy));
    }
  },

  DMEXCLP {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Dmexclp policy =
          new Dmexclp(
              dice.heads() ? "engine" : "ambulance",
              dice.seconds(60, 400),
              dice.between(0.1, 0.9),
              dice.heads() ? Set.of() : Set.of("a", "b", "h"));
      town.plan(plan -> plan.withRelocation(policy));
    }
  },

  MUTUAL_AID {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      town.agency("fire")
          .station("far", "mutual-aid", 6000, RandomDrill.ENGINE, RandomDrill.LADDER);
      town.agency("medical").station("near", "mutual-aid", 5000, RandomDrill.AMBULANCE);
      List<MutualAid> agreements = new ArrayList<>();
      for (String neighbour : dice.someOf(List.of("far", "near"))) {
        agreements.add(
            new MutualAid(
                neighbour,
                dice.seconds(0, 900),
                dice.heads() ? Optional.of("alarm-1") : Optional.empty()));
      }
      town.plan(plan -> plan.withMutualAid(agreements));
    }
  },

  COMMAND {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Duration present = dice.seconds(0, 60);
      Rank captain =
          new Rank(new Capability("captain"), present.plus(dice.seconds(0, 300)), present);
      CommandRule rule = new CommandRule(dice.between(2, 5), List.of(captain, captain));
      town.plan(plan -> plan.withCommand(rule));
    }
  },

  SEPARATE_POOLS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      town.plan(plan -> plan.withSeparatePools(dice.time(0, 600)));
    }
  }
}
