package org.tocsin.verification;

import java.util.List;
import org.tocsin.drill.Drill;
import org.tocsin.theory.SquareRootLaw;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitArrived;

/**
 * Units spread without a plan over a grid of streets, nearly all of them free: how far the nearest
 * one comes, by the square-root law along right angles. Where incidents happen, the field must go
 * on well beyond the nearest units, which is for the scenario to see to.
 */
public record SquareRootYardstick(double unitsPerSquareKilometre) implements Yardstick {

  /**
   * Junctions are points of a lattice where the law has a plane (0.23 % at 144 junctions a unit),
   * some units are away, and the field has an edge beyond its inner window.
   */
  private static final double ALLOWANCE = 0.005;

  @Override
  public double allowance() {
    return ALLOWANCE;
  }

  @Override
  public Witness witness(Drill drill) {
    Ways ways = new Ways();
    double metres = SquareRootLaw.RIGHT_ANGLE.meanToNearest(unitsPerSquareKilometre).metres();
    return new JointWitness(
        List.of(ways),
        () -> List.of(Reading.ofMean("metres to the nearest", metres, ways.metres, ways.arrivals)));
  }

  private static final class Ways implements FactConsumer {
    private double metres;
    private double arrivals;

    @Override
    public void unitArrived(UnitArrived fact) {
      if (fact.atMillis() >= 0) {
        metres += fact.metres();
        arrivals++;
      }
    }
  }
}
