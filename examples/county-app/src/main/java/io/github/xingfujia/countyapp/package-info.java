/**
 * The bundled application of one county.
 */
@NullMarked
package io.github.xingfujia.countyapp;

import org.jspecify.annotations.NullMarked;
