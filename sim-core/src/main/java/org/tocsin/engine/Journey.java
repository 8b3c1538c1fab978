package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.Location;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;

/**
 * Where one unit is and where it goes: the bay in which it waits or for which it is heading, its
 * way to an incident, and its way home. Made once for a unit's whole life.
 */
final class Journey {

  private final Unit unit;
  private final Replication replication;
  private final Trips trips;
  private final WayOut wayOut = new WayOut();
  private final RoadAhead ahead;
  private TravelMode outbound;
  private @Nullable Billet billet;
  private @Nullable Trip home;

  Journey(Unit unit, Replication replication, Trips trips) {
    this.unit = unit;
    this.replication = replication;
    this.trips = trips;
    this.ahead = new RoadAhead(() -> unit, replication);
    this.outbound = unit.type().outbound();
  }

  /** From now on it moves as it does for incidents of a priority. */
  void goesFor(int priority) {
    outbound = unit.type().outbound(priority);
  }

  /** Where the unit is at home; told once, before the replication begins. */
  void joins(Bay itsBay, int place) {
    billet = new Billet(itsBay, place);
  }

  /** It is in its bay and could be sent. */
  void enterBay() {
    billet().enter();
  }

  /** It has left its bay, or cannot be sent. */
  void leaveBay() {
    billet().leave();
  }

  /** The way from the bay where it waits to a place. */
  void leaveStation(Location place) {
    wayOut.leaveStation(
        trips.outward(bay(), outbound), place, bay().constantMillis(), replication.nowMillis());
  }

  /** Breaks off the way home. */
  void turnBack(Location place) {
    wayOut.follow(
        trips.detour(outbound, wayHome(), place), bay().constantMillis(), replication.nowMillis());
    home = null;
  }

  /** Leaves the way to one place for that to another. */
  void divert(Location place) {
    wayOut.follow(
        trips.detour(outbound, wayOut, place), bay().constantMillis(), replication.nowMillis());
  }

  /** Whether a way leads from the bay where it waits to a place. */
  boolean canReach(Location place) {
    return trips.outward(bay(), outbound).millisTo(place) != TravelTree.UNREACHABLE;
  }

  /** What has become of its way to a place, as the streets have changed. */
  Prospect findNewWayTo(Location place, StreetChange change) {
    Prospect prospect = wayOut.findNew(place, outbound, change, trips, replication.nowMillis());
    if (prospect == Prospect.NONE) {
      ahead.stop();
    }
    return prospect;
  }

  /** What has become of its way home; it stays where it is if there is none. */
  Prospect findNewWayHome(StreetChange change) {
    Trip before = wayHome();
    Trip found = trips.homeAnew(bay(), before);
    if (before.isStuck() && found.isStuck()) {
      return Prospect.SAME;
    }
    long now = replication.nowMillis();
    if (!before.isStuck()
        && !change.isOn(before.route(), before.elapsedMillis(now), bay().type().homebound())
        && !Prospect.isSooner(found.durationMillis(), before.remainingMillis(now))) {
      return Prospect.SAME;
    }
    take(found);
    return found.isStuck() ? Prospect.NONE : Prospect.OTHER;
  }

  /** Sets off on the way out; how long that takes with the luck of this trip. */
  long goOut(RandomStream luck) {
    wayOut.slowBy(bay().drawNoise(luck));
    return goOnOut();
  }

  /** Goes on by the way out as it is now; how long that takes. */
  long goOnOut() {
    replication.tell(wayOut, unit);
    ahead.follow(wayOut, outbound.network());
    return wayOut.travelMillis();
  }

  /** Takes the way home as it is now; how long that takes. */
  long goHome() {
    replication.tell(wayHome(), unit);
    ahead.follow(wayHome(), bay().type().homebound().network());
    return wayHome().durationMillis();
  }

  /** The way from one bay to wait in another. */
  void leaveFor(Bay post) {
    take(trips.home(post, bay().station().location()));
  }

  /** The way from the road to wait in another bay than it was heading for. */
  void changeTo(Bay post) {
    take(trips.elsewhere(post, wayHome()));
  }

  /** From now on it is another bay for which it is heading. */
  void expectIn(Bay post, UnitLifecycle who) {
    billet().changeTo(post, who);
  }

  /** The way to its own bay from a place that it has cleared. */
  void headHome(Location from) {
    billet().changeToOwn();
    take(trips.home(bay(), from));
  }

  /** The way to its own bay from wherever it is on its way out. */
  void headHomeFromTheRoad() {
    billet().changeToOwn();
    take(trips.homeFromTheRoad(bay(), wayOut));
  }

  /** The way home that it is about to go, if it can. */
  private void take(Trip trip) {
    ahead.stop();
    home = trip;
  }

  /** It is in its bay. */
  void end() {
    ahead.stop();
    home = null;
  }

  Bay bay() {
    return billet().bay();
  }

  WayOut wayOut() {
    return wayOut;
  }

  Trip wayHome() {
    return present(home, "way home");
  }

  private Billet billet() {
    return present(billet, "bay");
  }

  private <T> T present(@Nullable T thing, String what) {
    if (thing == null) {
      throw new IllegalStateException(unit + " has no " + what + " now");
    }
    return thing;
  }
}
