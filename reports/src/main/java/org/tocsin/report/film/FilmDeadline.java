package org.tocsin.report.film;

/**
 * Something that was to happen by a time.
 *
 * @param what in a reader's words
 * @param setMillis when the deadline was known
 * @param atMillis when it did; -1 if it never did
 */
record FilmDeadline(String what, long setMillis, long deadlineMillis, State state, long atMillis) {

  /** How it ended. The page knows them by their places. */
  enum State {
    MET,
    LATE,
    MISSED,
    NOT_NEEDED,
    /** The run ended before its deadline. */
    NOT_JUDGED
  }
}
