/**
 * Facts: what happened in a replication, named in the past tense and never changed.
 *
 * <p>The engine states facts, consumers fold them. A fact must not know who consumes it.
 */
@NullMarked
package org.tocsin.timeline;

import org.jspecify.annotations.NullMarked;
