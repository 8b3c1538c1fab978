package org.tocsin.report.model;

import org.jspecify.annotations.Nullable;
import org.tocsin.evaluation.ObjectiveResult;
import org.tocsin.evaluation.Rating;

/**
 * How well an objective was attained, overall or as far as one capability serves it.
 *
 * @param objective absent for what serves none
 * @param capability absent for all that serves the objective
 * @param actions how many expected actions serve it
 * @param met share of these met, critical ones counted twice, a mean over replications
 * @param rating {@code P}, {@code S}, {@code M} or {@code U}; absent where nothing was judged
 * @param worst by the lower end of the interval of {@code met}; {@code best} by the upper one
 */
public record ObjectiveLine(
    @Nullable String objective,
    @Nullable String capability,
    int actions,
    Figure met,
    @Nullable String rating,
    @Nullable String grade,
    @Nullable String worst,
    @Nullable String best) {

  static ObjectiveLine of(ObjectiveResult result) {
    Rating rating = result.rating();
    return new ObjectiveLine(
        result.objective().orElse(null),
        result.capability().orElse(null),
        result.actions(),
        Figure.share(result.met()),
        letter(rating),
        rating == null ? null : rating.grade(),
        letter(result.worst()),
        letter(result.best()));
  }

  private static @Nullable String letter(@Nullable Rating rating) {
    return rating == null ? null : rating.name();
  }
}
