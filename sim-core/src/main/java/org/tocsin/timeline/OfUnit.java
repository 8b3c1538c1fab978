package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** Something that a unit did, or that befell it. */
public interface OfUnit {

  Unit unit();
}
