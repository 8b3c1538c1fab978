package org.tocsin.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;

/**
 * People of the city who may be alerted to help near where they are: volunteers, or grid workers on
 * their rounds. They come on foot or by bicycle and begin what can be begun without a vehicle; no
 * dispatcher sends them, and they never count as the force that an incident needs.
 *
 * <p>Each of them is a unit of one person with the id {@code <pool>/<n>} and a number below 0, as
 * the units of the city are numbered from 0. The pool stands for their station. Immutable.
 */
public final class CommunityPool {

  private final UnitType type;
  private final Station post;
  private final Optional<Roster> roster;
  private final CommunityAlert alert;
  private final List<Unit> people = new ArrayList<>();
  private final List<Beat> beats;
  private final BeatMap map;

  /**
   * @param type what each provides, how each moves, how long each takes to set off (its turnout)
   * @param roster when they may be alerted; empty: always
   * @param beats where each of them may be, one a person
   */
  public CommunityPool(
      String id,
      Tier tier,
      UnitType type,
      Optional<Roster> roster,
      CommunityAlert alert,
      List<Beat> beats) {
    if (beats.isEmpty() || type.outbound().network() != NetworkKind.FOOT) {
      throw new IllegalArgumentException(
          "community pool "
              + id
              + ": "
              + beats.size()
              + " people, mode "
              + type.outbound().id()
              + "; at least one, a mode of the network for people on foot");
    }
    this.type = type;
    this.post = new Station(id, id, tier, beats.get(0).first());
    this.roster = roster;
    this.alert = alert;
    this.beats = List.copyOf(beats);
    for (int n = 1; n <= beats.size(); n++) {
      Unit person = new Unit(-n, id + "/" + n, type, post, type.readiness(), roster);
      people.add(person);
    }
    this.map = new BeatMap(beats, alert.radius().metres());
  }

  public String id() {
    return post.id();
  }

  public Tier tier() {
    return post.tier();
  }

  public UnitType type() {
    return type;
  }

  public CommunityAlert alert() {
    return alert;
  }

  public int size() {
    return people.size();
  }

  /** One of them, by number from 0. */
  public Unit person(int number) {
    return people.get(number);
  }

  public Beat beat(int number) {
    return beats.get(number);
  }

  public boolean isOnDuty(int hourOfWeek) {
    return roster.map(duty -> duty.isOnDuty(hourOfWeek)).orElse(true);
  }

  /** Those who may be within the alert's radius of a place, by number from 0, in no order. */
  public List<Integer> near(Location place) {
    return map.near(place, alert.radius().metres());
  }

  @Override
  public String toString() {
    return id();
  }
}
