package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.TableCode;
import java.io.IOException;
import java.util.Locale;

/**
 * A rule book in force as a table (规则书), with what its verification came to.
 */
record BookPage(BookHead head, Proof proof, BookRows table) {

    static void show(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        Locale locale = visit.locale();
        CountyBook known = CountyBook.of(visit, table);
        visit.show(
                "book",
                new BookPage(
                        BookHead.of(visit, known, "table"),
                        Proof.of(known.report(), locale),
                        BookRows.of(known, locale)));
    }
}
