package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A county changes a whole book in a workbook; what it changed is a pack of its own that makes the same book again. */
class OwnPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static List<String> said(RuleBook book) {
        return book.contents().rules().stream()
                .map(r -> r.id() + r.when() + r.then() + r.duties() + r.cites() + r.protection() + r.text())
                .toList();
    }

    @Test
    void whatever_was_changed_moved_added_or_switched_off_comes_out_the_same() {
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            List<String> packs = BookSheetsTest.packs(random);
            RuleBook below = Books.read(packs.get(0), packs.get(1));
            RuleBook edited = Books.read(packs.toArray(String[]::new));
            String own = OwnPack.of(below, edited, "own", "9", DAY);
            RuleBook again = Books.read(packs.get(0), packs.get(1), own);
            String where = "seed " + seed + "\n" + String.join("---\n", packs) + "\nown\n" + own;
            assertEquals(said(edited), said(again), where);
        }
    }

    @Test
    void odd_texts_facts_and_conditions_are_quoted_and_read_again() {
        RuleBook below = Books.read(Books.PARCEL.replace("book: parcel", "book: \"=parcel!\""));
        RuleBook edited = Books.read(BookSheetsTest.EVERYTHING);
        String own = OwnPack.of(
                Books.read(
                        "book: \"=parcel!\"\npack: none\nversion: \"1\"\nfrom: 2026-01-01\nclass: gate\noverlaps: agree\n"
                                + "outcomes: [{name: way, type: rising, values: [{code: \"-1\", zh: 邮, en: post}]}]\n"
                                + "otherwise: {id: x, then: {way: \"-1\"}, zh: x, en: x}\n"),
                edited,
                "own",
                "9",
                DAY);
        RuleBook alone = Books.read(own.replace("version:", "class: gate\noverlaps: agree\nversion:"));
        assertEquals(said(edited), said(alone));
        assertEquals(edited.facts(), alone.facts());
        assertEquals(edited.contents().outcomes(), alone.contents().outcomes());
        assertEquals(edited.contents().obligations(), alone.contents().obligations());
        assertTrue(!below.digest().equals(alone.digest()));
    }

    @Test
    void every_line_knows_the_cell_it_was_read_from() {
        RuleBook below = Books.read(Books.PARCEL);
        List<Sheet> sheets = new ArrayList<>(BookSheets.of(below, Locale.CHINA));
        sheets.set(
                0,
                Sheet.of(
                        sheets.get(0).name(),
                        sheets.get(0).rows().stream()
                                .map(r -> r.stream()
                                        .map(c -> c.equals(">=30") ? ">=20" : c)
                                        .toList())
                                .toList()));
        Checks problems = Checks.of();
        RuleBook edited = BookSheets.read(sheets, problems);
        problems.orThrow();
        String own = OwnPack.of(below, edited, "own", "9", DAY);
        List<String> lines = own.lines().toList();
        int line = 1
                + lines.indexOf(lines.stream()
                        .filter(l -> l.contains("too-heavy"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(Optional.of("规则!3"), OwnPack.place(own, line));
        assertEquals(1, lines.stream().filter(l -> l.startsWith("  - ")).count(), "only what changed: " + own);
        assertEquals(Optional.empty(), OwnPack.place(own, 1));
        assertEquals(Optional.empty(), OwnPack.place(own, 999));
        SourceNode read = SourceNode.yaml("own.yaml", own, problems);
        assertEquals("own", read.at("pack").text());
    }
}
