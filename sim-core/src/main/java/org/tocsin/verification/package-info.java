/**
 * Verification: the engine held against theory. A case is a drill so simple that its outcome is
 * known from a formula; it runs as any drill does, and what comes of it must agree within chance.
 *
 * <pre>
 *   VerificationCase (drills, Yardstick) -- Verifier -- DrillRunner
 *                                              | facts
 *                     Witness of a replication -- Readings (simulated, expected, size)
 *                                              | clusters
 *                                           Findings -- Verdicts (Holm)
 * </pre>
 *
 * <p>May be called by who wires commands. Knows no files; who calls it brings the drills. Nothing
 * in the rest of the core may lean on it.
 */
@NullMarked
package org.tocsin.verification;

import org.jspecify.annotations.NullMarked;
