package org.tocsin.engine;

/** Where a unit waits when in quarters: its own bay, or another one while it has moved. */
final class Billet {

  private final Bay ownBay;
  private final int ownPlace;
  private Bay bay;
  private int place;

  Billet(Bay ownBay, int ownPlace) {
    this.ownBay = ownBay;
    this.ownPlace = ownPlace;
    this.bay = ownBay;
    this.place = ownPlace;
  }

  /** The bay where it waits, or for which it is heading. */
  Bay bay() {
    return bay;
  }

  /** From now on it is to wait in another bay; it is not there yet. */
  void changeTo(Bay post, UnitLifecycle unit) {
    bay = post;
    place = post.placeOf(unit);
  }

  /** From now on it is to wait in its own bay again. */
  void changeToOwn() {
    bay = ownBay;
    place = ownPlace;
  }

  /** It is there and could be sent. */
  void enter() {
    bay.enter(place);
  }

  /** It is gone, or cannot be sent. */
  void leave() {
    bay.leave(place);
  }
}
