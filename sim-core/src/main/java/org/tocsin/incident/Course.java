package org.tocsin.incident;

/**
 * How an incident goes once it has begun: what it does by itself, what units do about it, and when
 * their work is done. One file a kind, each with its formulas and their source; the engine follows
 * it through time.
 */
public sealed interface Course permits FixedWork, GrowingFire {}
