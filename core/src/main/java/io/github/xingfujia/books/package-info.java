/**
 * Rule books in force (规则书施行): a book is proposed, verified, replayed, approved by a named head – two persons where it
 * protects – and decides from a day on. No restart, no edit: going back is a new version.
 *
 * <p>Start with {@link io.github.xingfujia.books.Books} (the door). Whoever decides by a book loads {@link
 * io.github.xingfujia.books.Shelf#ref()} with everything else.
 */
@NullMarked
package io.github.xingfujia.books;

import org.jspecify.annotations.NullMarked;
