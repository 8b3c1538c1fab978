/**
 * The standing orders under test: whom to send and what a dispatcher may know when deciding.
 *
 * <p>A policy is one file. It sees the {@link org.tocsin.response.Situation} and nothing else; it
 * must not know the kernel or the engine.
 */
@NullMarked
package org.tocsin.response;

import org.jspecify.annotations.NullMarked;
