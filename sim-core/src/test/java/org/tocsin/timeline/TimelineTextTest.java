package org.tocsin.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimelineTextTest {

  @Test
  void theTextKnowsAllFacts() {
    List<String> told =
        Arrays.stream(TimelineText.class.getDeclaredMethods()).map(Method::getName).toList();

    List<String> kinds =
        Arrays.stream(Fact.class.getPermittedSubclasses())
            .map(kind -> kind.getSimpleName())
            .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .toList();

    assertThat(kinds).isNotEmpty();
    assertThat(told).containsAll(kinds);
  }
}
