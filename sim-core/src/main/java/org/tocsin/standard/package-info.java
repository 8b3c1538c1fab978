/** Service standards: targets with named clocks that measures are held against. */
@NullMarked
package org.tocsin.standard;

import org.jspecify.annotations.NullMarked;
