package org.tocsin.drill;

import org.tocsin.response.DispatchPolicy;

/** Others are sent. */
public record DispatchSet(DispatchPolicy policy) implements Change {

  @Override
  public void applyTo(DrillDraft draft) {
    draft.setDispatch(policy);
  }
}
