package io.github.xingfujia.books;

import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What may be told outside of the books (规则书公开事实). */
sealed interface PublishedBookFact extends Fact {

    /** A version of a table's book will be in force from a day on. */
    record BookAdopted(TableCode table, int version, LocalDate from, Running running) implements PublishedBookFact {}

    /** A norm that the version in force rests on ends on a day. */
    record NormEnds(TableCode table, int version, LocalDate until) implements PublishedBookFact {}
}
