package org.tocsin.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.roads.TravelMode;

/**
 * All bays by the mode in which their units move out, which may depend on the priority of the
 * incident. Priorities for which all move alike share their groups.
 */
final class ModeGroups {

  private final List<Bay> bays;
  private final Trips trips;
  private final boolean vary;
  private final Map<Integer, List<ModeBays>> byPriority = new HashMap<>();
  private final Map<List<TravelMode>, List<ModeBays>> byModes = new HashMap<>();
  private final List<ModeBays> usual;
  private List<ModeBays> gathered;

  ModeGroups(Iterable<Bay> all, Trips trips) {
    this.bays = new ArrayList<>();
    all.forEach(bays::add);
    this.trips = trips;
    this.vary = bays.stream().anyMatch(bay -> !bay.type().outboundByPriority().isEmpty());
    this.usual = groups(bays.stream().map(bay -> bay.type().outbound()).toList());
    this.gathered = usual;
  }

  /** The groups in which a place of an incident of a priority is to be looked at. */
  List<ModeBays> of(int priority) {
    if (!vary) {
      return usual;
    }
    List<ModeBays> groups = byPriority.computeIfAbsent(priority, this::find);
    if (groups != gathered) {
      groups.forEach(ModeBays::gather);
      gathered = groups;
    }
    return groups;
  }

  private List<ModeBays> find(int priority) {
    return groups(bays.stream().map(bay -> bay.type().outbound(priority)).toList());
  }

  private List<ModeBays> groups(List<TravelMode> modes) {
    return byModes.computeIfAbsent(modes, this::make);
  }

  private List<ModeBays> make(List<TravelMode> modes) {
    Map<TravelMode, List<Bay>> byMode = new LinkedHashMap<>();
    for (int i = 0; i < bays.size(); i++) {
      byMode.computeIfAbsent(modes.get(i), mode -> new ArrayList<>()).add(bays.get(i));
    }
    List<ModeBays> groups = new ArrayList<>();
    byMode.forEach((mode, some) -> groups.add(new ModeBays(mode, some, trips)));
    return groups;
  }
}
