package org.tocsin.response;

import java.util.List;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.UnitType;

/** Everybody waits at his own station. */
public record NoRelocation() implements RelocationPolicy {

  @Override
  public String id() {
    return "none";
  }

  @Override
  public boolean moves(UnitType type) {
    return false;
  }

  @Override
  public Set<String> posts(City city) {
    return Set.of();
  }

  @Override
  public List<Move> relocate(Posture posture) {
    return List.of();
  }
}
