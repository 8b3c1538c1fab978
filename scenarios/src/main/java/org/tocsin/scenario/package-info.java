/** Room of scenario. */
@org.jspecify.annotations.NullMarked
package org.tocsin.scenario;
