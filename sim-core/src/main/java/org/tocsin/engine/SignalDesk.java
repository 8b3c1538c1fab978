package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.city.Station;
import org.tocsin.drill.Communication;
import org.tocsin.drill.CutAlerting;
import org.tocsin.drill.CutDispatch;
import org.tocsin.drill.CutRadio;
import org.tocsin.drill.ReduceCallTakers;
import org.tocsin.timeline.CallTakersReduced;
import org.tocsin.timeline.CommunicationCut;
import org.tocsin.timeline.CommunicationRestored;

/** What drill control does to those who pass on calls, orders and reports, and to their means. */
final class SignalDesk {

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final Communications communications;
  private final CallLine calls;

  SignalDesk(Replication replication, Dispatcher dispatcher, CallDesk desk) {
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.communications = dispatcher.communications();
    this.calls = desk.first();
  }

  /** Returns what ends it. */
  Runnable cutDispatch(CutDispatch cut) {
    communications.dispatch().begin(cut.byHand());
    tellDown(Communication.DISPATCH.word(), communications.dispatch());
    return () -> {
      if (communications.dispatch().end(cut.byHand())) {
        dispatchIsBack();
      }
    };
  }

  private void dispatchIsBack() {
    tellBack(Communication.DISPATCH.word());
    dispatcher.passOnOrders();
  }

  /** Returns what ends it. */
  Runnable cutRadio(CutRadio cut) {
    communications.radio().begin(cut.byHand());
    tellDown(Communication.RADIO.word(), communications.radio());
    for (UnitLifecycle unit : dispatcher.fleet().all()) {
      if (unit.status() != UnitStatus.IN_QUARTERS && unit.status() != UnitStatus.TURNING_OUT) {
        unit.service().onTheRoad();
      }
    }
    return () -> {
      if (communications.radio().end(cut.byHand())) {
        radioIsBack();
      }
    };
  }

  /** Who is not needed is recalled, and who is free is sent. */
  private void radioIsBack() {
    tellBack(Communication.RADIO.word());
    List<UnitLifecycle> freed = new ArrayList<>();
    for (UnitLifecycle unit : dispatcher.fleet().all()) {
      if (unit.service().restore(Withheld.OUT_OF_REACH)) {
        freed.add(unit);
      }
    }
    for (UnitLifecycle unit : dispatcher.fleet().all()) {
      if (unit.isOnItsWay() && !unit.service().isNeeded()) {
        dispatcher.spare(unit.target());
      }
    }
    dispatcher.serveQueue(freed);
  }

  /** Returns what ends it. */
  Runnable cutAlerting(CutAlerting cut) {
    List<Station> stations = cut.stations();
    stations.forEach(station -> communications.alerting(station).begin(cut.byHand()));
    replication.state(new CommunicationCut(now(), alertingOf(stations), cut.byHand().toMillis()));
    return () ->
        alertingIsBack(
            stations.stream()
                .filter(station -> communications.alerting(station).end(cut.byHand()))
                .toList());
  }

  private void alertingIsBack(List<Station> stations) {
    if (!stations.isEmpty()) {
      tellBack(alertingOf(stations));
    }
  }

  private String alertingOf(List<Station> stations) {
    int all = replication.drill().city().stations().size();
    return stations.size() == all
        ? "alerting of all stations"
        : stations.stream().map(Station::id).collect(Collectors.joining(", ", "alerting of ", ""));
  }

  /** Ends whatever had it down. */
  void restore(Communication means) {
    if (means == Communication.DISPATCH && communications.dispatch().endAll()) {
      dispatchIsBack();
    } else if (means == Communication.RADIO && communications.radio().endAll()) {
      radioIsBack();
    } else if (means == Communication.ALERTING) {
      alertingIsBack(
          communications.everDown().stream()
              .filter(station -> communications.alerting(station).endAll())
              .toList());
    }
  }

  /** Returns what ends it. */
  Runnable reduceCallTakers(ReduceCallTakers reduction) {
    changeTakers(reduction.fewer());
    return () -> changeTakers(-reduction.fewer());
  }

  private void changeTakers(int fewer) {
    int missing = calls.missing() + fewer;
    replication.state(new CallTakersReduced(now(), missing));
    calls.lacks(missing);
  }

  private void tellDown(String means, Outage outage) {
    replication.state(new CommunicationCut(now(), means, outage.byHandMillis()));
  }

  private void tellBack(String means) {
    replication.state(new CommunicationRestored(now(), means));
  }

  private long now() {
    return replication.nowMillis();
  }
}
