package org.tocsin.report.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.tocsin.city.City;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.measure.StaticCoverage;

/** Draws streets by whom a layout brings within reach. */
public final class SitingMap {

  private SitingMap() {}

  /**
   * The streets in three bands: reached as things stand, only with the other layout, or not.
   *
   * @param serving tiers that count
   */
  public static MapPicture draw(
      Drill present, Drill other, Collection<Tier> serving, Duration within) {
    int[] before = best(present, serving);
    int[] after = best(other, serving);
    long limit = within.toMillis();
    int[] band = new int[before.length];
    for (int segment = 0; segment < band.length; segment++) {
      boolean stays = after[segment] <= limit;
      boolean was = before[segment] <= limit;
      band[segment] = stays ? (was ? 0 : 1) : (was ? 3 : 2);
    }
    City city = present.city();
    return MapDrawing.draw(city, new MapFrame(city), List.of(ms(0), ms(1), ms(2)), band);
  }

  private static Duration ms(int millis) {
    return Duration.ofMillis(millis);
  }

  private static int[] best(Drill drill, Collection<Tier> serving) {
    int[][] byTier = new StaticCoverage(drill).streets().tierMillis();
    List<Tier> tiers = drill.city().tiers();
    int[] best = new int[byTier.length == 0 ? 0 : byTier[0].length];
    Arrays.fill(best, Integer.MAX_VALUE);
    for (int tier = 0; tier < byTier.length; tier++) {
      for (int segment = 0; segment < best.length && serving.contains(tiers.get(tier)); segment++) {
        best[segment] = Math.min(best[segment], byTier[tier][segment]);
      }
    }
    return best;
  }
}
