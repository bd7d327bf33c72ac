package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.rules.RuleBook;
import java.util.List;
import java.util.Locale;

/**
 * What stands above every page of the rule book (规则书页首): which book it is.
 *
 * @param kind what it decides about
 * @param tab the page shown, such as {@code table}
 */
record BookHead(String id, String kind, String from, String digest, int rules, List<String> packs, String tab) {

    private static final String[] READERS = {"head", "centre-staff", "protection-staff"};

    static BookHead of(CountyBook known, String tab, Locale locale) {
        RuleBook book = known.book();
        return new BookHead(
                book.id(),
                Words.code("book.class", book.tableClass()).in(locale),
                book.from().toString(),
                book.digest(),
                book.ruleIds().size(),
                known.packs().stream()
                        .map(p -> Words.of("book.pack", p.name(), p.version(), p.from())
                                .in(locale))
                        .toList(),
                tab);
    }

    static boolean mayBeRead(Visit visit) {
        return visit.is(READERS);
    }

    /** Lets in the head and the staff of the district; for others there is no such page. */
    static void mayRead(Visit visit) {
        visit.worker();
        if (!mayBeRead(visit)) {
            throw new NotHere();
        }
        visit.keepLanguage();
    }
}
