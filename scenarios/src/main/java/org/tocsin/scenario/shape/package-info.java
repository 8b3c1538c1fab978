/**
 * Shapes that values of a scenario can have: each reads an entry into a typed value, reports what
 * is wrong with it, and describes itself for the JSON Schema and the reference page. So a key is
 * declared once.
 *
 * <pre>
 * Form (a group of keys) -> Field (a key: name, shape, meaning) -> Shape (duration, choice, list, ...)
 * </pre>
 *
 * <p>Used by the declarations in {@code format}. Knows nothing of drills.
 */
@NullMarked
package org.tocsin.scenario.shape;

import org.jspecify.annotations.NullMarked;
