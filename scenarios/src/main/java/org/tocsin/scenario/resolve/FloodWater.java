package org.tocsin.scenario.resolve;

import java.util.Locale;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Effect;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.scenario.format.RoadEffectSection.Flood;

/**
 * What water on a road does to vehicles. Speed falls with depth as in the depth-disruption function
 * of Pregnolato and others (2017), 0.0009 w² - 0.5529 w + 86.9448 km/h under w mm of water, to next
 * to nothing at 300 mm; here as a share of that on a dry road, and stretched to the depth that a
 * vehicle can pass.
 */
final class FloodWater {

  private static final double DRY_KMH = 86.9448;
  private static final double CAR_STOPS_AT_MILLIMETRES = 300;

  private FloodWater() {}

  /** Slower roads, or closed ones where the water is too deep. */
  static Effect on(RoadStretch roads, Flood flood) {
    double depth = flood.depth().metres();
    double share = depth / flood.passableTo().metres();
    String name = String.format(Locale.ROOT, "%s under %s m of water", roads.name(), metres(depth));
    RoadStretch flooded = new RoadStretch(name, roads.segments());
    return share >= 1
        ? new CloseRoads(flooded, false, flood.lasting(), flood.knownAfter())
        : new SlowRoads(flooded, speedFactor(share), flood.lasting(), flood.knownAfter());
  }

  /** Of a vehicle in water of a share (below 1) of the depth at which it does not pass. */
  static double speedFactor(double share) {
    double millimetres = share * CAR_STOPS_AT_MILLIMETRES;
    double kmh = 0.0009 * millimetres * millimetres - 0.5529 * millimetres + DRY_KMH;
    return Math.min(1, kmh / DRY_KMH);
  }

  private static String metres(double depth) {
    return String.format(Locale.ROOT, "%.2f", depth);
  }
}
