package org.tocsin.report.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.timeline.DeadlinePassed;
import org.tocsin.timeline.DeadlineSet;
import org.tocsin.timeline.ExpectedActionLate;
import org.tocsin.timeline.ExpectedActionMet;
import org.tocsin.timeline.ExpectedActionNotNeeded;
import org.tocsin.timeline.FactConsumer;

/** By when what was expected, and how it ended. */
final class DeadlineTape implements FactConsumer {

  private static final long NEVER = -1;

  private final List<ExpectedAction> expects;
  private final Map<String, DeadlineSet> set = new HashMap<>();
  private final Map<String, FilmDeadline.State> ended = new HashMap<>();
  private final Map<String, Long> cameMillis = new HashMap<>();

  DeadlineTape(Drill drill) {
    this.expects = drill.expects();
  }

  @Override
  public void deadlineSet(DeadlineSet fact) {
    set.put(fact.expected(), fact);
  }

  @Override
  public void deadlinePassed(DeadlinePassed fact) {
    ended.put(fact.expected(), FilmDeadline.State.MISSED);
  }

  @Override
  public void expectedActionMet(ExpectedActionMet fact) {
    ended.put(fact.expected(), FilmDeadline.State.MET);
    cameMillis.put(fact.expected(), fact.atMillis());
  }

  @Override
  public void expectedActionLate(ExpectedActionLate fact) {
    ended.put(fact.expected(), FilmDeadline.State.LATE);
    cameMillis.put(fact.expected(), fact.atMillis());
  }

  @Override
  public void expectedActionNotNeeded(ExpectedActionNotNeeded fact) {
    ended.put(fact.expected(), FilmDeadline.State.NOT_NEEDED);
  }

  /** In the order of the drill; what nothing was expected of has none. */
  List<FilmDeadline> deadlines() {
    List<FilmDeadline> all = new ArrayList<>();
    for (ExpectedAction expected : expects) {
      DeadlineSet due = set.get(expected.id());
      if (due != null) {
        all.add(
            new FilmDeadline(
                expected.title().isEmpty() ? expected.id() : expected.title(),
                due.atMillis(),
                due.dueMillis(),
                ended.getOrDefault(expected.id(), FilmDeadline.State.NOT_JUDGED),
                cameMillis.getOrDefault(expected.id(), NEVER)));
      }
    }
    return all;
  }
}
