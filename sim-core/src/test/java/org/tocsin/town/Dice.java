package org.tocsin.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/** What one part of a random drill is made by: the same whatever other parts there are. */
final class Dice {

  private final RandomStream stream;

  Dice(int drill, String part) {
    stream = new RandomStreams(drill, 0).stream(Role.CITY, RandomStreams.key(part));
  }

  int between(int least, int most) {
    return least + (int) (stream.nextDouble() * (most - least + 1));
  }

  double between(double least, double most) {
    return least + stream.nextDouble() * (most - least);
  }

  boolean heads() {
    return stream.nextDouble() < 0.5;
  }

  /** Some time of this mean: always the same, so that things happen at once, or exponential. */
  RandomDuration time(double meanSeconds) {
    return heads() || meanSeconds == 0
        ? RandomDuration.constant(Duration.ofMillis(Math.round(meanSeconds * 1000)))
        : new RandomDuration(new Exponential(meanSeconds));
  }

  RandomDuration time(int leastSeconds, int mostSeconds) {
    return time(between(leastSeconds, mostSeconds));
  }

  Duration seconds(int least, int most) {
    return Duration.ofSeconds(between(least, most));
  }

  /** Some of them, in another order. */
  <T> List<T> someOf(List<T> things) {
    List<T> left = new ArrayList<>(things);
    List<T> some = new ArrayList<>();
    for (int n = between(1, things.size()); n > 0; n--) {
      some.add(left.remove(between(0, left.size() - 1)));
    }
    return some;
  }

  <T> T oneOf(List<T> things) {
    return things.get(between(0, things.size() - 1));
  }
}
