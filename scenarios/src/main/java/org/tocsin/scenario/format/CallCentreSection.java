package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.util.List;
import org.tocsin.city.CallCentre;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;

/** Where calls arrive. */
final class CallCentreSection {

  static final CallCentre NONE = new CallCentre(RandomDuration.ZERO, RandomDuration.ZERO);

  private static final Field<RandomDuration> ANSWERING =
      optional("answering", Laws.TIME, "from reported to answered; 0 s");
  private static final Field<RandomDuration> PROCESSING =
      optional("processing", Laws.TIME, "from answered to the decision whom to send; 0 s");

  static final Form<CallCentre> FORM =
      new Form<>(
          "callCentre",
          "Where calls arrive, with enough call takers for every call.",
          List.of(ANSWERING, PROCESSING),
          v ->
              new CallCentre(
                  v.or(ANSWERING, RandomDuration.ZERO), v.or(PROCESSING, RandomDuration.ZERO)));

  private CallCentreSection() {}
}
