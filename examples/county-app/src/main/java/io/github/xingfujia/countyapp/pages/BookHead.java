package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.rules.RuleBook;
import java.util.List;
import java.util.Locale;

/**
 * What stands above every page of a rule book (规则书页首): which book it is, and which others there are.
 *
 * @param name what people call the table
 * @param kind what it decides about
 * @param version its number, 0 for the one the home began with
 * @param from the first day of that version
 * @param base where its pages begin
 * @param tab the page shown, such as {@code table}
 * @param others all tables of this county
 */
record BookHead(
        String id,
        String name,
        String kind,
        int version,
        String from,
        String digest,
        int rules,
        List<String> packs,
        String base,
        String tab,
        List<Other> others) {

    private static final String[] READERS = {
        "head",
        "centre-staff",
        "protection-staff",
        "town-worker",
        "studio-host",
        "station-worker",
        "mediator",
        "audit-admin"
    };

    /** Another table. */
    record Other(String name, String path, boolean here) {}

    static BookHead of(Visit visit, CountyBook known, String tab) {
        Locale locale = visit.locale();
        RuleBook book = known.book();
        TableCode here = known.tableCode();
        return new BookHead(
                book.id(),
                name(here, locale),
                Words.code("book.class", book.tableClass()).in(locale),
                known.version().number(),
                known.version().from().toString(),
                book.digest(),
                book.ruleIds().size(),
                known.packs().stream()
                        .map(p -> Words.of("book.pack", p.name(), p.version(), p.from())
                                .in(locale))
                        .toList(),
                CountyBook.base(here),
                tab,
                CountyBook.tables(visit).stream()
                        .map(t -> new Other(name(t, locale), CountyBook.base(t), t.equals(here)))
                        .toList());
    }

    private static String name(TableCode table, Locale locale) {
        return Words.of("book.table." + table).in(locale);
    }

    /** Returns whether she may read rule books: whoever may by the interface may on the pages. */
    static boolean mayBeRead(Visit visit) {
        return visit.is(READERS);
    }

    /** Lets in whoever may read; for others there is no such page. */
    static void mayRead(Visit visit) {
        visit.worker();
        if (!mayBeRead(visit)) {
            throw new NotHere();
        }
        visit.keepLanguage();
    }

    /** Returns whether she brings books on their way, or reads how they come: the others read what is in force. */
    static boolean mayChange(Visit visit) {
        return visit.is("head", "centre-staff", "protection-staff");
    }
}
