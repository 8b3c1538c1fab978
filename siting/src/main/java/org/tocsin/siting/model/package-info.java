/**
 * Location models: what makes a layout good, and how to find the best one. One file is one model.
 */
@NullMarked
package org.tocsin.siting.model;

import org.jspecify.annotations.NullMarked;
