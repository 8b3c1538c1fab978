package org.tocsin.measure;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.city.Tier;

/**
 * A share covered within a time: of demand or street length by stations in service ({@code
 * static}), or of incidents reached with busy units ({@code experienced}).
 *
 * @param id {@code static.demand}, {@code static.streets} or {@code experienced.incidents}; with
 *     {@code .<tier>} for one tier
 * @param tier empty: any tier
 */
public record CoverageResult(String id, Optional<Tier> tier, Duration within, Estimate share) {}
