package org.tocsin.response;

/**
 * How dispatch works in details in which services, and simulations of them, differ.
 *
 * @param sendsReturning whether a unit on its way home can be sent; else it is first in quarters
 * @param urgentFirst whether of the incidents that wait the most urgent come first; else whichever
 *     was reported first
 */
public record Conventions(boolean sendsReturning, boolean urgentFirst) {

  public static final Conventions USUAL = new Conventions(true, true);
}
