package io.github.xingfujia.countyapp.pages;

/** Thrown when there is no such page for this reader (查无此页): not there and not hers look the same. */
final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotHere() {
        super("not here", null, false, false);
    }
}
