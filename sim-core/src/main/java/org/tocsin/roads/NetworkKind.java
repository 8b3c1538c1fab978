package org.tocsin.roads;

/**
 * Who a street network is for: engines keep to carriageways, foot teams and e-bikes also use paths.
 */
public enum NetworkKind {
  CAR,
  FOOT
}
