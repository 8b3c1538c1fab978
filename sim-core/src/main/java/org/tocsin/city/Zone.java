package org.tocsin.city;

import java.util.Optional;

/**
 * An area with people.
 *
 * @param grade risk grade such as {@code red}; empty if none was given
 * @param parent id of the zone that this one is a part of
 */
public record Zone(
    String id,
    String name,
    double population,
    Optional<String> grade,
    Optional<String> parent,
    ZoneArea area) {

  @Override
  public String toString() {
    return id;
  }
}
