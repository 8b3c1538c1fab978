package org.tocsin.measure;

import org.tocsin.timeline.FactConsumer;

/** Measures of one subject, folded from facts; made only where a drill has the subject. */
interface FactFold extends FactConsumer {

  /** Adds what was folded; called once, when the replication has ended. */
  void handTo(Samples<MeasureKey> all);
}
