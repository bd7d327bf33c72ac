package io.github.xingfujia.countyapp.pages;

import java.io.IOException;
import java.util.Locale;

/** The rule book in force as a table (规则书), with what its verification came to. */
record BookPage(BookHead head, Proof proof, BookRows table) {

    static void show(Visit visit) throws IOException {
        BookHead.mayRead(visit);
        Locale locale = visit.locale();
        CountyBook known = CountyBook.of(visit);
        visit.show(
                "book",
                new BookPage(
                        BookHead.of(known, "table", locale),
                        Proof.of(known.report(), locale),
                        BookRows.of(known, locale)));
    }
}
