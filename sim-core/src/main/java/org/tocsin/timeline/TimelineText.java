package org.tocsin.timeline;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.Unit;

/**
 * The one-line text form of facts: {@code time kind incident [unit] [detail]}. The only consumer
 * that must know every kind.
 */
public final class TimelineText implements FactConsumer {

  private final Consumer<String> lines;

  public TimelineText(Consumer<String> lines) {
    this.lines = lines;
  }

  static String line(Fact fact) {
    StringBuilder text = new StringBuilder();
    fact.tell(new TimelineText(text::append));
    return text.toString();
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    String zone =
        fact.incident().place().zone() == null
            ? ""
            : " zone " + fact.incident().place().zone().id();
    write(
        fact,
        "occurred",
        String.format(
            Locale.ROOT,
            "%s at %.5f,%.5f%s",
            fact.incident().type().id(),
            fact.incident().place().location().longitude(),
            fact.incident().place().location().latitude(),
            zone));
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    write(fact, "reported", "");
  }

  @Override
  public void callAnswered(CallAnswered fact) {
    write(fact, "answered", "");
  }

  @Override
  public void incidentVerified(IncidentVerified fact) {
    write(fact, "verified", "");
  }

  @Override
  public void incidentQueued(IncidentQueued fact) {
    write(fact, "queued", "lacks " + text(fact.missing()));
  }

  @Override
  public void incidentDequeued(IncidentDequeued fact) {
    write(fact, "dequeued", "");
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    write(
        fact,
        "notified",
        named(
            fact.unit(),
            String.format(
                Locale.ROOT, "%s expected %.1f s", fact.level(), fact.expectedMillis() / 1000.0)));
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    write(fact, "en route", named(fact.unit(), ""));
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    write(
        fact, "on scene", named(fact.unit(), String.format(Locale.ROOT, "%.0f m", fact.metres())));
  }

  @Override
  public void firstActionTaken(FirstActionTaken fact) {
    write(fact, "first action", named(fact.unit(), ""));
  }

  @Override
  public void fullForceAssembled(FullForceAssembled fact) {
    write(fact, "full force", "");
  }

  @Override
  public void incidentControlled(IncidentControlled fact) {
    write(fact, "controlled", "");
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    write(fact, "cleared", named(fact.unit(), ""));
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    write(fact, "in quarters", named(fact.unit(), ""));
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    write(fact, "closed", "");
  }

  private void write(Fact fact, String kind, String detail) {
    String head =
        String.format(Locale.ROOT, "%s %-12s %s", fact.time(), kind, fact.incident().id());
    lines.accept(detail.isEmpty() ? head : head + " " + detail);
  }

  private static String named(Unit unit, String detail) {
    return detail.isEmpty() ? unit.id() : unit.id() + " " + detail;
  }

  private static String text(Capabilities capabilities) {
    return capabilities.amounts().entrySet().stream()
        .map((Map.Entry<Capability, Integer> e) -> e.getKey().id() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
