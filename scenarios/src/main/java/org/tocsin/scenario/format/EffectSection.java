package org.tocsin.scenario.format;

import java.util.function.Function;

/** One change of the world by an inject; a family of its own for each subject. */
public sealed interface EffectSection
    permits RoadEffectSection,
        ForceEffectSection,
        HospitalEffectSection,
        DemandEffectSection,
        SignalEffectSection {

  <T> T bySubject(
      Function<RoadEffectSection, T> roads,
      Function<ForceEffectSection, T> forces,
      Function<HospitalEffectSection, T> hospitals,
      Function<DemandEffectSection, T> demand,
      Function<SignalEffectSection, T> signals);
}
