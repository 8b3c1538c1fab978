package org.tocsin.city;

import java.util.Optional;
import org.tocsin.random.RandomDuration;

/**
 * What a hospital can take in.
 *
 * @param bays how many crews can hand over at once; the others wait in the order of their coming
 * @param beds for how many patients of the drill it has room; a bed is kept from the moment when
 *     the unit leaves the scene
 * @param divertsAt with this many crews waiting for a bay it sends others elsewhere, until fewer
 *     wait
 * @param stay how long a patient keeps the bed after the handover; empty: to the end of the drill
 */
public record Intake(int bays, int beds, int divertsAt, Optional<RandomDuration> stay) {

  /** Stands for as many as come. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  public static final Intake UNLIMITED = new Intake(NO_LIMIT, NO_LIMIT, NO_LIMIT, Optional.empty());

  public Intake {
    if (bays < 1 || beds < 1 || divertsAt < 1) {
      throw new IllegalArgumentException(
          "intake of "
              + bays
              + " bays, "
              + beds
              + " beds, diversion at "
              + divertsAt
              + " waiting; each at least 1");
    }
  }

  public Intake withBays(int number) {
    return new Intake(number, beds, divertsAt, stay);
  }

  public Intake withBeds(int number) {
    return new Intake(bays, number, divertsAt, stay);
  }

  public Intake withDivertsAt(int waiting) {
    return new Intake(bays, beds, waiting, stay);
  }

  public Intake withStay(RandomDuration time) {
    return new Intake(bays, beds, divertsAt, Optional.of(time));
  }

  /** Whether it may ever send an ambulance elsewhere. */
  public boolean mayDivert() {
    return beds != NO_LIMIT || (divertsAt != NO_LIMIT && bays != NO_LIMIT);
  }
}
