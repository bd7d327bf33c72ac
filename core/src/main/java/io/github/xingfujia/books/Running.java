package io.github.xingfujia.books;

/** What becomes of cases that began before a book is in force (在办案件的适用). */
public enum Running {
    /** They keep the book they had. */
    KEEP_RUNNING,
    /** The first review from the book's first day on decides by it. */
    MOVE_AT_NEXT_REVIEW
}
