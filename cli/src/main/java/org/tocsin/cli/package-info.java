/** Room of cli. */
@org.jspecify.annotations.NullMarked
package org.tocsin.cli;
