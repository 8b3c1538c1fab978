/** The drill: everything that one replication needs, resolved, checked and immutable. */
@NullMarked
package org.tocsin.drill;

import org.jspecify.annotations.NullMarked;
