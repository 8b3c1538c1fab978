/**
 * What is wrong with an author's files, and where. Used by everything that reads them; knows no
 * format.
 */
@NullMarked
package org.tocsin.scenario.problem;

import org.jspecify.annotations.NullMarked;
