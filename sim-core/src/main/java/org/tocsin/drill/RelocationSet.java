package org.tocsin.drill;

import org.tocsin.response.RelocationPolicy;

/** Others move up where units are away. */
public record RelocationSet(RelocationPolicy policy) implements Change {

  @Override
  public void applyTo(DrillDraft draft) {
    draft.setRelocation(policy);
  }
}
