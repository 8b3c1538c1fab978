package org.tocsin.drill;

/** Something by which orders and reports are passed on works again, whatever had it down. */
public record RestoreCommunication(Communication means) implements Effect {

  @Override
  public void applyTo(DrillControl control) {
    control.restore(this);
  }
}
