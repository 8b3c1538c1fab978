package org.tocsin.engine;

import org.tocsin.city.Beat;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Readiness;
import org.tocsin.city.Unit;
import org.tocsin.random.LogNormal;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRerouted;
import org.tocsin.timeline.UnitReturned;

/**
 * What one person of the community does for one incident: accept, set off, arrive, work, leave, go
 * back. All that is random about it is the luck of this person at this incident.
 */
final class CommunityLife implements Responder {

  private enum Status {
    SETTING_OFF,
    EN_ROUTE,
    ON_SCENE,
    AT_WORK,
    LEAVING
  }

  private final CommunityPool pool;
  private final int number;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final Community community;
  private final RandomStream luck;
  private final long luckKey;
  private final Location from;
  private final NextStep step;
  private final WayOut wayOut = new WayOut();
  private final RoadAhead ahead;
  private Route way;
  private Status status = Status.SETTING_OFF;
  private long departedMillis;

  /**
   * @param candidate the person, who has accepted
   * @param way from where the person is
   */
  CommunityLife(
      Candidate candidate,
      IncidentLifecycle incident,
      Route way,
      Replication replication,
      Community community) {
    this.pool = candidate.pool();
    this.number = candidate.number();
    this.from = candidate.from();
    this.luck = candidate.luck();
    this.luckKey = candidate.luckKey();
    this.incident = incident;
    this.way = way;
    this.replication = replication;
    this.community = community;
    this.step = new NextStep(replication.simulator());
    this.ahead = new RoadAhead(this::unit, replication);
  }

  /** Somebody near an incident who may be alerted to it, where he is now, with his luck there. */
  record Candidate(
      CommunityPool pool,
      int number,
      long luckKey,
      RandomStream luck,
      Location from,
      double metres) {

    static Candidate of(
        CommunityPool pool, int number, long luckKey, RandomStream luck, Location place) {
      Beat beat = pool.beat(number);
      Location from = beat.draw(luck);
      double metres = from.position().metresTo(place.position());
      return new Candidate(pool, number, luckKey, luck, from, metres);
    }

    boolean accepts() {
      return luck.nextDouble() < pool.alert().acceptance();
    }
  }

  void accept() {
    Readiness readiness = pool.type().readiness();
    long setOff = replication.turnout(readiness).meanMillis();
    long expected = setOff + readiness.expectedTravel().millis(way.millis());
    replication.state(
        new AlertAccepted(replication.nowMillis(), incident.incident(), unit(), expected));
    long millis = replication.turnout(readiness).sampleMillis(luck);
    step.inOrNow(millis, "set off", this::setOff);
  }

  private void setOff() {
    status = Status.EN_ROUTE;
    departedMillis = replication.nowMillis();
    replication.state(new UnitEnRoute(departedMillis, incident.incident(), unit()));
    double sigma = pool.type().readiness().travelNoiseSigma();
    double noise = sigma > 0 ? LogNormal.ofMedianSigma(1, sigma).sample(luck) : 1;
    wayOut.follow(way, pool.type().readiness().constantTravel().toMillis(), departedMillis);
    wayOut.slowBy(noise);
    goOn();
  }

  private void goOn() {
    replication.tell(wayOut, unit());
    ahead.follow(wayOut, pool.type().outbound().network());
    step.in(wayOut.travelMillis(), "arrive", this::arrive);
  }

  /** The streets have changed: he goes on by the way that is best now, or turns back. */
  void findNewWay(StreetChange change, Trips trips) {
    Location place = incident.incident().place().location();
    if (status == Status.SETTING_OFF) {
      Route again = trips.findBetween(from, place, pool.type().outbound());
      way = again == null ? way : again;
      turnBackIf(again == null);
    } else if (status == Status.EN_ROUTE) {
      long now = replication.nowMillis();
      Prospect prospect = wayOut.findNew(place, pool.type().outbound(), change, trips, now);
      if (prospect == Prospect.OTHER) {
        step.cancel();
        long arrival = now + wayOut.travelMillis();
        replication.state(new UnitRerouted(now, unit(), arrival));
        goOn();
      }
      turnBackIf(prospect == Prospect.NONE);
    }
  }

  private void turnBackIf(boolean isCutOff) {
    if (isCutOff) {
      turnBack(new UnitCutOff(replication.nowMillis(), incident.incident(), unit()));
    }
  }

  private void arrive() {
    status = Status.ON_SCENE;
    ahead.stop();
    replication.state(
        new UnitArrived(replication.nowMillis(), incident.incident(), unit(), wayOut.metres()));
    long setUp = pool.type().readiness().setUp().sampleMillis(luck);
    incident.reachedByCommunity();
    step.inOrNow(setUp, "set up", this::act);
  }

  private void act() {
    status = Status.AT_WORK;
    incident.act(this);
  }

  @Override
  public void workFor(long millis) {
    step.inOrNow(millis, "clear", this::clear);
  }

  /** Leaves the scene and goes back to where he came from. */
  @Override
  public void clear() {
    if (status != Status.AT_WORK && status != Status.ON_SCENE) {
      throw new IllegalStateException(unit() + " is " + status + " and can't clear");
    }
    step.cancel();
    status = Status.LEAVING;
    replication.state(new UnitCleared(replication.nowMillis(), incident.incident(), unit()));
    goBack(way, way.millis(), pool.type().readiness().constantTravel().toMillis(), way.millis());
    community.leave(this);
  }

  /** Is told not to come, before he is there, and turns back the way he came. */
  void recall() {
    turnBack(new UnitRecalled(replication.nowMillis(), incident.incident(), unit()));
  }

  private void turnBack(Fact why) {
    boolean isOnTheWay = status == Status.EN_ROUTE;
    long now = replication.nowMillis();
    step.cancel();
    ahead.stop();
    status = Status.LEAVING;
    replication.state(why);
    if (isOnTheWay) {
      goBack(wayOut.route(), wayOut.elapsedMillis(now), 0, now - departedMillis);
    } else {
      step.in(0, "return", this::comeHome);
    }
    community.leave(this);
  }

  private void comeHome() {
    replication.state(new UnitReturned(replication.nowMillis(), incident.incident(), unit()));
    community.free(pool, number);
  }

  boolean isOnItsWay() {
    return status == Status.SETTING_OFF || status == Status.EN_ROUTE;
  }

  boolean isSettingUp() {
    return status == Status.ON_SCENE;
  }

  boolean isAtWork() {
    return status == Status.AT_WORK;
  }

  IncidentLifecycle incident() {
    return incident;
  }

  @Override
  public Unit unit() {
    return pool.person(number);
  }

  @Override
  public long responder() {
    return luckKey;
  }

  @Override
  public boolean isRelievable() {
    return true;
  }

  /** Goes back the way that he came, from some point of it. */
  private void goBack(Route by, long elapsedMillis, long delayMillis, long millis) {
    long moves = replication.nowMillis() + delayMillis;
    replication.tellBack(unit(), by, moves, elapsedMillis, moves + millis);
    step.in(delayMillis + millis, "return", this::comeHome);
  }
}
