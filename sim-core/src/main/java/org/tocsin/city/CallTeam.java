package org.tocsin.city;

import org.tocsin.random.RandomDuration;

/**
 * The call takers of one centre and how fast they are.
 *
 * @param answering from picking up to answered
 * @param processing from answered to the decision whom to send
 */
public record CallTeam(Takers takers, RandomDuration answering, RandomDuration processing) {}
