package org.tocsin.scenario.yaml;

import java.util.function.UnaryOperator;
import org.tocsin.scenario.problem.Spot;

/** A value of a YAML file with the place where it was written. */
public sealed interface Entry permits Scalar, Sequence, Mapping {

  Spot spot();

  /** What it is, in the words of a message. */
  String kind();

  /** The same, with it and all that is in it at other places. */
  Entry moved(UnaryOperator<Spot> place);
}
