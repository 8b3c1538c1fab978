/**
 * What calls for help: incident types with their needs, and the demand that makes incidents happen.
 *
 * <p>Immutable descriptions; the life of one incident lives in {@code engine}.
 */
@NullMarked
package org.tocsin.incident;

import org.jspecify.annotations.NullMarked;
