package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.roads.Position;
import org.tocsin.roads.Route;

/**
 * Somebody sets off, or goes on by another way: where he is from now on, until he takes the next
 * way or halts. He stays where he is until he moves, and then is at every point of the route in
 * proportion to its network times; backwards if he goes back the way that he came. No fact of the
 * timeline: told only to who {@linkplain FactConsumer#followsWays follows ways}.
 *
 * @param fromElapsedMillis where on the route he begins, in its network time
 * @param toElapsedMillis where on the route he ends
 */
public record WayTaken(
    long atMillis,
    Unit unit,
    Route route,
    long movesAtMillis,
    long fromElapsedMillis,
    long arrivesAtMillis,
    long toElapsedMillis) {

  /** Where he is at a time, if he has not taken another way by then. */
  public Position positionAt(long millis) {
    return route.pointAt(elapsedAt(millis));
  }

  private long elapsedAt(long millis) {
    if (millis <= movesAtMillis) {
      return fromElapsedMillis;
    }
    if (millis >= arrivesAtMillis) {
      return toElapsedMillis;
    }
    double share = (double) (millis - movesAtMillis) / (arrivesAtMillis - movesAtMillis);
    return Math.round(fromElapsedMillis + share * (toElapsedMillis - fromElapsedMillis));
  }
}
