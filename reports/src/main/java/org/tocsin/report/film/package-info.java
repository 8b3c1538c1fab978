/**
 * The film of a drill: one replication, or several side by side, made watchable on one page that
 * needs nothing else.
 *
 * <pre>
 *   facts, ways -> FilmRecorder -> Take --+
 *                                         +-> FilmFile -> film.html (film.css, *.js)
 *   facts, ways -> FilmRecorder -> Take --+
 * </pre>
 *
 * The recorder is one more consumer of a replication and changes nothing in it. The page's scripts
 * and styles are resources of this package, in the order of {@code FilmFile.SCRIPTS}.
 */
@NullMarked
package org.tocsin.report.film;

import org.jspecify.annotations.NullMarked;
