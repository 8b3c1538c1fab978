package org.tocsin.scenario.trace;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What of a record is followed where it is there, instead of being drawn or decided anew. */
enum Followed {
  CALL_HANDLING,
  TURNOUT,
  TIME_ON_SCENE,
  TRANSPORT,
  HOSPITAL,
  HANDOVER,
  PRIORITY,
  NEEDS;

  static Map<String, Followed> words() {
    Map<String, Followed> words = new LinkedHashMap<>();
    Arrays.stream(values())
        .forEach(one -> words.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one));
    return words;
  }
}
