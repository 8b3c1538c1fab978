/**
 * What a scenario is made from: files with their digests, and streets. Used by everything that
 * reads them; knows no format.
 */
@NullMarked
package org.tocsin.scenario.source;

import org.jspecify.annotations.NullMarked;
