package org.tocsin.town;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Drills of any kind, for what holds of every drill: {@code @ForAll(supplier = RandomDrills.class)
 * RandomDrill some}. One that fails is shrunk to fewer features.
 */
public final class RandomDrills implements ArbitrarySupplier<RandomDrill> {

  /** In the order in which they are added: of those that exclude each other the last holds. */
  public static final List<Feature> ALL = all();

  private static List<Feature> all() {
    List<Feature> all = new ArrayList<>(List.of(IncidentFeature.values()));
    all.addAll(List.of(DemandFeature.values()));
    all.addAll(List.of(CityFeature.values()));
    all.addAll(List.of(PlanFeature.values()));
    all.addAll(List.of(InjectFeature.values()));
    return List.copyOf(all);
  }

  @Override
  public Arbitrary<RandomDrill> get() {
    return Combinators.combine(Arbitraries.integers().between(0, 99_999), features())
        .as(RandomDrill::new)
        .withoutEdgeCases();
  }

  /** Each as likely there as not. */
  public static Arbitrary<Set<Feature>> features() {
    return Arbitraries.of(false, true)
        .list()
        .ofSize(ALL.size())
        .map(
            chosen -> {
              Set<Feature> some = new HashSet<>();
              for (int i = 0; i < chosen.size(); i++) {
                if (chosen.get(i)) {
                  some.add(ALL.get(i));
                }
              }
              return some;
            })
        .withoutEdgeCases();
  }
}
