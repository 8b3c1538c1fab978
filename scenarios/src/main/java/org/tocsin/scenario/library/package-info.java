/**
 * The ready scenarios that come with Tocsin, and the template of a new one. Called by the command
 * line. Knows files only, not what they say.
 */
@NullMarked
package org.tocsin.scenario.library;

import org.jspecify.annotations.NullMarked;
