/**
 * Which of several drills is best, at a stated probability of being right. It knows nothing of
 * sites: systems have numbers, and outcomes come from whoever simulates them.
 */
@NullMarked
package org.tocsin.siting.selection;

import org.jspecify.annotations.NullMarked;
