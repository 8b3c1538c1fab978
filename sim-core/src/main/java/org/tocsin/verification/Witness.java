package org.tocsin.verification;

import java.util.List;
import org.tocsin.timeline.FactConsumer;

/** Follows one replication of a case and says what it saw, once it is closed. */
public interface Witness extends FactConsumer {

  /** The same quantities in the same order from every replication. */
  List<Reading> readings();
}
