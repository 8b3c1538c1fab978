package org.tocsin.city;

import org.tocsin.random.RandomDuration;

/**
 * Where calls arrive. Enough call takers for every call (queues at the call centre are not
 * simulated yet).
 *
 * @param answering from reported to answered
 * @param processing from answered to the decision whom to send
 */
public record CallCentre(RandomDuration answering, RandomDuration processing) {}
