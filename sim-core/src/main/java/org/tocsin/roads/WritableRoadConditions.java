package org.tocsin.roads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one writable form of {@link RoadConditions}: drill control closes, reopens and slows segments
 * through it. Each change is kept and makes a new version; saying what already holds is no change.
 *
 * <p>Belongs to one replication; not safe for threads.
 */
public final class WritableRoadConditions implements RoadConditions {

  private static final State AS_ON_THE_MAP = new State(Closure.OPEN, 1);

  private final Streets streets;
  private final Map<NetworkKind, Map<Integer, State>> states = new EnumMap<>(NetworkKind.class);
  private final Map<NetworkKind, Integer> versions = new EnumMap<>(NetworkKind.class);
  private final List<RoadChange> changes = new ArrayList<>();

  private record State(Closure closure, double speedFactor) {}

  public WritableRoadConditions(Streets streets) {
    this.streets = streets;
  }

  public void close(NetworkKind kind, int segment) {
    change(kind, segment, new State(Closure.CLOSED, speedFactor(kind, segment)));
  }

  /** Closes a segment so that spots on it cannot be reached either. */
  public void seal(NetworkKind kind, int segment) {
    change(kind, segment, new State(Closure.SEALED, speedFactor(kind, segment)));
  }

  public void reopen(NetworkKind kind, int segment) {
    change(kind, segment, new State(Closure.OPEN, speedFactor(kind, segment)));
  }

  /** Sets the factor on speeds on a segment (it does not multiply an earlier one); 1 for normal. */
  public void scaleSpeed(NetworkKind kind, int segment, double factor) {
    set(kind, segment, closure(kind, segment), factor);
  }

  /** Sets both, whatever held before. */
  public void set(NetworkKind kind, int segment, Closure closure, double speedFactor) {
    if (!(speedFactor > 0) || Double.isInfinite(speedFactor)) {
      throw new IllegalArgumentException(
          "segment " + segment + ": speed factor " + speedFactor + "; a number above 0");
    }
    change(kind, segment, new State(closure, speedFactor));
  }

  @Override
  public int version() {
    return changes.size();
  }

  @Override
  public int version(NetworkKind kind) {
    return versions.getOrDefault(used(kind), 0);
  }

  @Override
  public boolean isNormal(NetworkKind kind) {
    return states(kind).isEmpty();
  }

  @Override
  public Closure closure(NetworkKind kind, int segment) {
    return states(kind).getOrDefault(segment, AS_ON_THE_MAP).closure();
  }

  @Override
  public double speedFactor(NetworkKind kind, int segment) {
    return states(kind).getOrDefault(segment, AS_ON_THE_MAP).speedFactor();
  }

  @Override
  public List<RoadChange> changes() {
    return Collections.unmodifiableList(changes);
  }

  private void change(NetworkKind kind, int segment, State state) {
    int count = streets.network(kind).segmentCount();
    if (segment < 0 || segment >= count) {
      throw new IllegalArgumentException("segment " + segment + "; 0 to " + (count - 1));
    }
    NetworkKind used = used(kind);
    Map<Integer, State> known = states.computeIfAbsent(used, k -> new TreeMap<>());
    if (known.getOrDefault(segment, AS_ON_THE_MAP).equals(state)) {
      return;
    }
    if (state.equals(AS_ON_THE_MAP)) {
      known.remove(segment);
    } else {
      known.put(segment, state);
    }
    int version = changes.size() + 1;
    changes.add(new RoadChange(version, used, segment, state.closure(), state.speedFactor()));
    versions.put(used, version);
  }

  private Map<Integer, State> states(NetworkKind kind) {
    return states.getOrDefault(used(kind), Map.of());
  }

  /** Where people on foot use the carriageways, what closes these closes their way too. */
  private NetworkKind used(NetworkKind kind) {
    return streets.network(kind).kind();
  }
}
