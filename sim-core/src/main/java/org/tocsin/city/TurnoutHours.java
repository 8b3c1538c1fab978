package org.tocsin.city;

import org.tocsin.random.RandomDuration;
import org.tocsin.time.WeekHours;

/** A turnout that holds in some hours of the week, such as that of the night. */
public record TurnoutHours(WeekHours hours, RandomDuration turnout) {}
