package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Home;
import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.BookTable;
import io.github.xingfujia.rules.Citations;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import io.github.xingfujia.rules.Verification;
import java.util.List;

/**
 * The county's rule book in force (现行规则书) and what its verification in this county's network came to.
 *
 * @param packs what it is laid together from, the national one first
 */
record CountyBook(Home home, RuleBook book, Report report, BookTable table, List<Pack> packs) {

    static final TableCode ESCALATION = TableCode.of("escalation");

    /** A pack of the book. */
    record Pack(String name, String version, String from) {}

    /** Returns the book that decides what begins today, as the door keeps it. */
    static CountyBook of(Visit visit) {
        Books books = visit.door().books();
        int today = books.inForce(ESCALATION).orThrow().today();
        List<SourceNode> files = books.text(ESCALATION, today).orThrow().stream()
                .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()))
                .toList();
        return of(visit.house.home(), files);
    }

    /** Returns a book that stands in the county's files and is asked by nobody else yet, such as that of warning letters. */
    static CountyBook filed(Visit visit, String name) {
        return of(visit.house.home(), visit.house.home().profile().files("rules." + name));
    }

    private static CountyBook of(Home home, List<SourceNode> files) {
        RuleBook book = RuleBook.read(files, Checks.of());
        List<Pack> packs = files.stream()
                .map(f -> new Pack(
                        f.at("pack").text(),
                        f.at("version").text(),
                        f.at("from").text()))
                .toList();
        return new CountyBook(home, book, verified(home, book), BookTable.of(book), packs);
    }

    /** Verifies another book in the same surroundings. */
    Report verify(RuleBook other) {
        return verified(home, other);
    }

    /** Returns the first day of the pack a rule stands in; empty text when it is not known. */
    String from(BookTable.Row row) {
        return packs.stream()
                .filter(p -> p.name().equals(row.pack()) && p.version().equals(row.version()))
                .map(Pack::from)
                .findFirst()
                .orElse("");
    }

    private static Report verified(Home home, RuleBook book) {
        Checks problems = Checks.of();
        Citations register = Citations.read(home.profile().files("citations"), problems);
        Surroundings around = book.id().equals(ESCALATION.value())
                ? CaseworkRoom.surroundings(home.network(), book)
                : Surroundings.none();
        return Verification.of(book, around.citing(register));
    }
}
