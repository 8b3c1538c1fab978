package org.tocsin.response;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tocsin.city.Tier;
import org.tocsin.random.RandomDuration;

/**
 * The standing orders under test.
 *
 * @param directAlerts tiers that the alarm alerts by itself, in parallel with the call centre
 * @param queueCapacity how many incidents may wait for their first unit; one that finds nobody free
 *     and the queue full is turned away. Empty: any number
 * @param preemptions which incidents may be given units that are on their way to others
 * @param reassignGain a unit that becomes free takes over from one on its way if it is there so
 *     much earlier, which is then recalled; empty: never
 * @param agencyHandover how long one agency takes to tell the others; empty: one pool of all
 * @param command who leads, and how long decisions take; empty: no time
 * @param relocation who moves up where units are away
 * @param conventions in which services differ
 * @param mutualAid which neighbours are asked for help, in this order
 */
public record ResponsePlan(
    DispatchPolicy dispatch,
    SortedMap<Tier, DirectAlert> directAlerts,
    OptionalInt queueCapacity,
    List<Preemption> preemptions,
    Optional<Duration> reassignGain,
    Optional<RandomDuration> agencyHandover,
    Optional<CommandRule> command,
    RelocationPolicy relocation,
    List<MutualAid> mutualAid,
    Conventions conventions) {

  public ResponsePlan {
    directAlerts = Collections.unmodifiableSortedMap(new TreeMap<>(directAlerts));
    preemptions = List.copyOf(preemptions);
    mutualAid = List.copyOf(mutualAid);
    // With no gain at all two units that are equally near would replace each other for ever.
    if (queueCapacity.orElse(0) < 0
        || reassignGain.map(gain -> gain.toMillis() < 1).orElse(false)) {
      throw new IllegalArgumentException(
          "plan: queue of " + queueCapacity + ", gain " + reassignGain + "; 0 or more, above 0");
    }
  }

  /** With the usual conventions. */
  public ResponsePlan(
      DispatchPolicy dispatch,
      SortedMap<Tier, DirectAlert> directAlerts,
      OptionalInt queueCapacity,
      List<Preemption> preemptions,
      Optional<Duration> reassignGain,
      Optional<RandomDuration> agencyHandover,
      Optional<CommandRule> command,
      RelocationPolicy relocation,
      List<MutualAid> mutualAid) {
    this(
        dispatch,
        directAlerts,
        queueCapacity,
        preemptions,
        reassignGain,
        agencyHandover,
        command,
        relocation,
        mutualAid,
        Conventions.USUAL);
  }

  /** Where everybody waits at his own station and no neighbour helps. */
  public ResponsePlan(
      DispatchPolicy dispatch,
      SortedMap<Tier, DirectAlert> directAlerts,
      OptionalInt queueCapacity,
      List<Preemption> preemptions,
      Optional<Duration> reassignGain,
      Optional<RandomDuration> agencyHandover,
      Optional<CommandRule> command) {
    this(
        dispatch,
        directAlerts,
        queueCapacity,
        preemptions,
        reassignGain,
        agencyHandover,
        command,
        new NoRelocation(),
        List.of(),
        Conventions.USUAL);
  }

  /** With a queue without limit, where units go on to where they were sent. */
  public ResponsePlan(DispatchPolicy dispatch, SortedMap<Tier, DirectAlert> directAlerts) {
    this(
        dispatch,
        directAlerts,
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public ResponsePlan withDispatch(DispatchPolicy policy) {
    return with(draft -> draft.dispatch = policy);
  }

  public ResponsePlan withQueueCapacity(int incidents) {
    return with(draft -> draft.queueCapacity = OptionalInt.of(incidents));
  }

  public ResponsePlan withPreemptions(List<Preemption> allowed) {
    return with(draft -> draft.preemptions = allowed);
  }

  public ResponsePlan withReassignGain(Duration gain) {
    return with(draft -> draft.reassignGain = Optional.of(gain));
  }

  /** With a pool for each agency. */
  public ResponsePlan withSeparatePools(RandomDuration handover) {
    return with(draft -> draft.agencyHandover = Optional.of(handover));
  }

  public ResponsePlan withCommand(CommandRule rule) {
    return with(draft -> draft.command = Optional.of(rule));
  }

  public ResponsePlan withRelocation(RelocationPolicy policy) {
    return with(draft -> draft.relocation = policy);
  }

  public ResponsePlan withMutualAid(List<MutualAid> agreements) {
    return with(draft -> draft.mutualAid = agreements);
  }

  public ResponsePlan withConventions(Conventions others) {
    return with(draft -> draft.conventions = others);
  }

  /** Where some stations are no longer there. */
  public ResponsePlan withoutStations(Set<String> gone) {
    return gone.isEmpty()
        ? this
        : with(
            draft -> {
              draft.dispatch = dispatch.withoutStations(gone);
              draft.relocation = relocation.withoutStations(gone);
              draft.mutualAid =
                  mutualAid.stream().filter(aid -> !gone.contains(aid.neighbour())).toList();
            });
  }

  private ResponsePlan with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.plan();
  }

  /** Whether a unit on its way to an incident may be sent to a more urgent one instead. */
  public boolean mayPreempt(int fromPriority, int toPriority) {
    for (Preemption allowed : preemptions) {
      if (allowed.fromPriority() == fromPriority && allowed.toPriority() == toPriority) {
        return true;
      }
    }
    return false;
  }

  /** Whether units that are on their way to an incident may be sent elsewhere. */
  public boolean divertsUnits() {
    return !preemptions.isEmpty() || reassignGain.isPresent();
  }

  /** A plan that is being changed in one point. */
  private static final class Draft {

    private DispatchPolicy dispatch;
    private final SortedMap<Tier, DirectAlert> directAlerts;
    private OptionalInt queueCapacity;
    private List<Preemption> preemptions;
    private Optional<Duration> reassignGain;
    private Optional<RandomDuration> agencyHandover;
    private Optional<CommandRule> command;
    private RelocationPolicy relocation;
    private List<MutualAid> mutualAid;
    private Conventions conventions;

    Draft(ResponsePlan plan) {
      dispatch = plan.dispatch;
      directAlerts = plan.directAlerts;
      queueCapacity = plan.queueCapacity;
      preemptions = plan.preemptions;
      reassignGain = plan.reassignGain;
      agencyHandover = plan.agencyHandover;
      command = plan.command;
      relocation = plan.relocation;
      mutualAid = plan.mutualAid;
      conventions = plan.conventions;
    }

    ResponsePlan plan() {
      return new ResponsePlan(
          dispatch,
          directAlerts,
          queueCapacity,
          preemptions,
          reassignGain,
          agencyHandover,
          command,
          relocation,
          mutualAid,
          conventions);
    }
  }
}
