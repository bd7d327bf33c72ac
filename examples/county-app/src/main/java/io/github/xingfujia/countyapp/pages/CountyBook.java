package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Home;
import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.BooksInForce;
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
 */
record CountyBook(Home home, RuleBook book, Report report, BookTable table, List<Pack> packs) {

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
        return version(visit, table, inForce(visit, table).today());
    }

    /** Returns a version that was adopted, in force or not. */
    static CountyBook version(Visit visit, TableCode table, int number) {
        List<SourceNode> files = visit
                .door()
                .books()
                .text(table, number)
                .fold(t -> t, r -> {
                    throw new NotHere();
                })
                .stream()
                .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()))
                .toList();
        return of(visit.house.home(), files);
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

    private static CountyBook of(Home home, List<SourceNode> files) {
        RuleBook book = RuleBook.read(files, Checks.of());
        List<Pack> packs = files.stream()
                .map(f -> new Pack(
                        f.at("pack").text(),
                        f.at("version").text(),
                        f.at("from").text()))
                .toList();
        return new CountyBook(home, book, home.verify(book), BookTable.of(book), packs);
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
