package org.tocsin.scenario.format;

/** One change of the world by an inject; a family of its own for each subject. */
public sealed interface EffectSection
    permits RoadEffectSection,
        ForceEffectSection,
        HospitalEffectSection,
        DemandEffectSection,
        SignalEffectSection {}
