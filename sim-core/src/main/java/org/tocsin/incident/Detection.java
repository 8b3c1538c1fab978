package org.tocsin.incident;

import java.util.Comparator;
import java.util.List;
import org.tocsin.random.RandomDuration;

/**
 * How incidents of a type become known: after a time, by somebody unnamed who never errs; or by
 * sources each of which may notice it. Every source that notices reports, the earliest first; if
 * that one's alarm is false, the others see nothing. Demand counts both, what happens and what only
 * seems to.
 *
 * @param delay from occurred to reported, without sources
 * @param sources in the order of their kinds, each kind at most once; empty: somebody unnamed
 */
public record Detection(RandomDuration delay, List<AlarmSource> sources) {

  public Detection {
    sources = sources.stream().sorted(Comparator.comparing(AlarmSource::kind)).toList();
    if (sources.stream().map(AlarmSource::kind).distinct().count() != sources.size()) {
      throw new IllegalArgumentException("detection: a source twice; each at most once");
    }
  }

  public static Detection after(RandomDuration delay) {
    return new Detection(delay, List.of());
  }

  public static Detection by(AlarmSource... sources) {
    return by(List.of(sources));
  }

  public static Detection by(List<AlarmSource> sources) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("detection: no source; at least one");
    }
    return new Detection(RandomDuration.ZERO, sources);
  }

  public boolean hasSources() {
    return !sources.isEmpty();
  }

  public boolean hasFalseAlarms() {
    for (AlarmSource source : sources) {
      if (source.falseAlarms() > 0) {
        return true;
      }
    }
    return false;
  }
}
