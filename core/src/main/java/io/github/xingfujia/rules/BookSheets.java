package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.List;
import java.util.Locale;

/**
 * A rule book as sheets (规则书表格), one rule per row: written and read again it is the same book, with the same digest.
 *
 * <p>Every sheet has two rows of headings: the first for people, the second with the names that are read. A cell without a
 * condition asks nothing; several values are parted by commas; {@code !} leads what is left out.
 */
public final class BookSheets {

    private BookSheets() {}

    /** Returns the sheets of a book, with headings and help in one language. */
    public static List<Sheet> of(RuleBook book, Locale locale) {
        return new SheetWriter(book, locale).sheets();
    }

    /**
     * Returns the book on the sheets, read by the same checks as a book in files; every problem at once, each with its
     * cell. Not verified yet: see {@link Verification}.
     */
    public static RuleBook read(List<Sheet> sheets, Checks problems) {
        int before = problems.violations().size();
        SheetReader reader = new SheetReader(sheets, problems);
        if (!reader.isWhole()) {
            return new RuleBook(Contents.refused());
        }
        List<SourceNode> packs = reader.packs();
        RuleBook book = RuleBook.read(packs, problems);
        if (problems.violations().size() == before) {
            packs.forEach(pack -> unprotected(pack, book.contents()));
        }
        return problems.violations().size() == before ? book : new RuleBook(Contents.refused());
    }

    /** What a rule comes to may protect somebody whatever its row says: a cell that says it does not is said in vain, and told. */
    private static void unprotected(SourceNode pack, Contents book) {
        for (SourceNode row : pack.at("rules").items()) {
            SourceNode said = row.at("protection");
            if (said.isPresent() && !said.flag(true)) {
                book.layers().stream()
                        .filter(layer -> layer.pack().equals(pack.at("pack").text()))
                        .flatMap(layer -> layer.rules().stream())
                        .filter(rule -> rule.protection()
                                && rule.id().equals(row.at("id").text()))
                        .forEach(rule -> said.problem("rule-protection", rule.id()));
            }
        }
    }
}
