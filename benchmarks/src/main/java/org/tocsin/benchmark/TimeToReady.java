package org.tocsin.benchmark;

import java.lang.management.ManagementFactory;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TravelMode;

/**
 * From the start of the program until the first incident could happen: the drill is there, and with
 * it the travel times from and to every station. Prints processor and wall seconds.
 */
final class TimeToReady {

  private TimeToReady() {}

  public static void main(String[] arguments) {
    Drill drill = HarbinDrill.load(System.getenv());
    Unit engine = drill.city().units().get(0);
    for (Station station : drill.city().stations()) {
      TravelMode out = engine.type().outbound();
      TravelMode home = engine.type().homebound();
      drill.city().streets().travelTimes(out, TimeBand.ALWAYS).from(station.location());
      drill.city().streets().travelTimes(home, TimeBand.ALWAYS).to(station.location());
    }
    long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
    double wall = (System.currentTimeMillis() - begun) / 1000.0;
    System.out.println(CpuTime.secondsSoFar() + " " + wall);
  }
}
