package org.tocsin.response;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * Sends the nearest units, but spares the last ones of a station: a unit whose station would be
 * left with too few of its type gives way to one of a station that keeps its cover, if that is
 * there soon enough after.
 *
 * @param keep how many available units of the type a station should keep
 * @param slack how much later the other unit may be there
 */
public record KeepCover(int keep, Duration slack) implements DispatchPolicy {

  public KeepCover {
    if (keep < 1 || slack.isNegative()) {
      throw new IllegalArgumentException(
          "keep cover: " + keep + " units, slack " + slack + "; 1 or more, 0 or more");
    }
  }

  @Override
  public String id() {
    return "keep-cover";
  }

  @Override
  public List<Assignment> dispatch(
      Situation situation, Incident incident, Capabilities needed, Eligibility eligible) {
    Muster muster = new Muster(needed, eligible);
    muster.call((open, free) -> choose(situation, incident, open, free, muster.units()));
    return muster.assignments();
  }

  private Optional<Assignment> choose(
      Situation situation,
      Incident incident,
      Capabilities open,
      Eligibility free,
      List<Unit> chosen) {
    Optional<Assignment> nearest = situation.findNearest(incident, open, free);
    if (nearest.isEmpty() || keepsCover(situation, nearest.get().unit(), chosen)) {
      return nearest;
    }
    Duration latest = nearest.get().expected().plus(slack);
    return situation
        .findNearest(
            incident, open, free.where(unit -> keepsCover(situation, unit, chosen)).within(latest))
        .or(() -> nearest);
  }

  private boolean keepsCover(Situation situation, Unit unit, List<Unit> chosen) {
    long gone =
        chosen.stream()
            .filter(
                u ->
                    situation.post(u).equals(situation.post(unit))
                        && u.type().id().equals(unit.type().id()))
            .count();
    return situation.availableLike(unit) - gone > keep;
  }
}
