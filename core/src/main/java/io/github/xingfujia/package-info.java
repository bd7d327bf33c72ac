@NullMarked
package io.github.xingfujia;

import org.jspecify.annotations.NullMarked;
