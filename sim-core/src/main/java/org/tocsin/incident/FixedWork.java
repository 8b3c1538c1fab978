package org.tocsin.incident;

import org.tocsin.random.RandomDuration;

/**
 * Every unit works for a time of its own, whatever the others do; nothing grows meanwhile.
 *
 * @param work how long each unit works on scene
 */
public record FixedWork(RandomDuration work) implements Course {}
