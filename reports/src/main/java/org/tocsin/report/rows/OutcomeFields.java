package org.tocsin.report.rows;

import java.util.Optional;
import org.tocsin.city.Tier;
import org.tocsin.incident.Outcome;

/** The fields of an incident's row that tell what it left; empty where its course does not. */
final class OutcomeFields {

  private OutcomeFields() {}

  static void write(RowBytes out, Optional<Outcome> left) {
    Optional<Outcome.Fire> fire = left.flatMap(Outcome::fire);
    Optional<Outcome.People> people = left.flatMap(Outcome::people);
    out.text(fire.map(f -> f.putOutBy().map(Tier::id).orElse("nobody")).orElse(""));
    decimal(out, fire.map(Outcome.Fire::burntSquareMetres), 2);
    decimal(out, left.flatMap(Outcome::loss), 0);
    decimal(out, people.map(Outcome.People::casualties), 3);
    decimal(out, people.map(Outcome.People::expectedSurvivors), 3);
  }

  private static void decimal(RowBytes out, Optional<Double> value, int decimals) {
    if (value.isPresent()) {
      out.decimal(value.get(), decimals);
    } else {
      out.empty();
    }
  }
}
