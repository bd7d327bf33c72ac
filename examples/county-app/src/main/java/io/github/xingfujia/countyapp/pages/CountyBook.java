package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Home;
import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.BooksInForce;
import io.github.xingfujia.books.BooksInForce.VersionView;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.BookTable;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import java.util.List;

/**
 * The county's rule book in force (现行规则书) and what its verification in this county's network came to.
 *
 * @param packs what it is laid together from, the national one first
 * @param version which one it is
 */
record CountyBook(Home home, RuleBook book, Report report, BookTable table, List<Pack> packs, VersionView version) {

    static final TableCode ESCALATION = TableCode.of("escalation");

    /** The tables that have pages, where this county has them, the one that cases are decided by first. */
    static final List<TableCode> TABLES = List.of(
            ESCALATION,
            TableCode.of("warning-issue"),
            TableCode.of("warning-visit"),
            TableCode.of("department-clock"),
            TableCode.of("grade"));

    /** A pack of the book. */
    record Pack(String name, String version, String from) {}

    /** Returns the book that decides what begins today, as the door keeps it; there is no page of a table nobody has. */
    static CountyBook of(Visit visit, TableCode table) {
        BooksInForce books = inForce(visit, table);
        return version(visit, table, books.versions().get(books.today()));
    }

    /** Returns a version that was adopted, in force or not. */
    static CountyBook version(Visit visit, TableCode table, int number) {
        List<VersionView> versions = inForce(visit, table).versions();
        if (number >= versions.size()) {
            throw new NotHere();
        }
        return version(visit, table, versions.get(number));
    }

    private static CountyBook version(Visit visit, TableCode table, VersionView version) {
        List<SourceNode> files = visit
                .door()
                .books()
                .text(table, version.number())
                .fold(t -> t, r -> {
                    throw new NotHere();
                })
                .stream()
                .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()))
                .toList();
        return of(visit.house.home(), files, version);
    }

    /** Returns which versions of a table are, were and will be in force. */
    static BooksInForce inForce(Visit visit, TableCode table) {
        return visit.door().books().inForce(table).fold(b -> b, r -> {
            throw new NotHere();
        });
    }

    /** Returns the number of the version adopted last, in force yet or not. */
    static int latest(Visit visit, TableCode table) {
        return inForce(visit, table).versions().size() - 1;
    }

    /** Returns the tables that this county has. */
    static List<TableCode> tables(Visit visit) {
        Books books = visit.door().books();
        return TABLES.stream().filter(t -> books.inForce(t).isDone()).toList();
    }

    /** Returns where the pages of a table begin. */
    static String base(TableCode table) {
        return table.equals(ESCALATION) ? "/rules" : "/rules/" + table;
    }

    /** Returns the table whose page a path is: that of escalation when it names no other. */
    static TableCode table(String path) {
        return TABLES.stream()
                .filter(t -> path.startsWith("/rules/" + t + "/"))
                .findFirst()
                .orElse(ESCALATION);
    }

    TableCode tableCode() {
        return TableCode.of(book.id());
    }

    private static CountyBook of(Home home, List<SourceNode> files, VersionView version) {
        RuleBook book = RuleBook.read(files, Checks.of());
        List<Pack> packs = files.stream()
                .map(f -> new Pack(f.at("pack").text(), f.at("version").text(), from(home, f, version)))
                .toList();
        return new CountyBook(home, book, home.verify(book), BookTable.of(book), packs, version);
    }

    /** The county's own pack is in force from the day the version is; any other from the day it names. */
    private static String from(Home home, SourceNode pack, VersionView version) {
        boolean adopted = version.number() > 0
                && pack.at("pack").text().equals(home.profile().home().value());
        return adopted ? version.from().toString() : pack.at("from").text();
    }

    /** Verifies another book in the same surroundings. */
    Report verify(RuleBook other) {
        return home.verify(other);
    }

    /** Returns the first day of the pack a rule stands in; empty text when it is not known. */
    String from(BookTable.Row row) {
        return packs.stream()
                .filter(p -> p.name().equals(row.pack()) && p.version().equals(row.version()))
                .map(Pack::from)
                .findFirst()
                .orElse("");
    }
}
