package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A workbook in which a whole book was changed, as the county's own pack that it comes to (修改稿): what would be proposed is
 * what is read, compared and verified, and whatever cannot be changed there is refused at its cell instead of being dropped.
 *
 * @param basis the book it is laid against, the county's own pack included
 * @param written the book as the workbook writes it
 * @param candidate the book that it comes to, laid over the packs below the county's own
 * @param text the county's own pack
 * @param sheets the workbook
 */
public record Amendment(RuleBook basis, RuleBook written, RuleBook candidate, String text, List<Sheet> sheets) {

    /** Keeps the sheets in order. */
    public Amendment {
        sheets = ImmutableList.copyOf(sheets);
    }

    /** The name of the pack's file in problems. */
    public static final String FILE = "county.yaml";

    /**
     * Returns what a workbook comes to; empty when anything is wrong with it, each thing told with its cell.
     *
     * @param sheets the workbook
     * @param packs the packs of the book it is laid against, the national one first
     * @param own the id of the county's own pack, which alone is replaced
     * @param version the version of the new pack
     * @param from its first day
     */
    public static Optional<Amendment> read(
            List<Sheet> sheets, List<SourceNode> packs, String own, String version, LocalDate from, Checks problems) {
        int before = problems.violations().size();
        RuleBook basis = RuleBook.read(packs, Checks.of());
        Untaken untaken = new Untaken(sheets, basis, own, problems);
        untaken.foreign();
        if (problems.violations().size() > before) {
            return Optional.empty();
        }
        RuleBook written = BookSheets.read(sheets, problems);
        if (problems.violations().size() > before) {
            return Optional.empty();
        }
        List<SourceNode> under =
                packs.stream().filter(p -> !p.at("pack").text().equals(own)).toList();
        RuleBook below = RuleBook.read(under, Checks.of());
        untaken.packs(version, from.toString());
        untaken.rows();
        untaken.declared(below.contents(), written.contents());
        if (problems.violations().size() > before) {
            return Optional.empty();
        }
        String text = OwnPack.of(below, written, own, version, from);
        Checks found = Checks.of();
        RuleBook candidate = RuleBook.read(
                ImmutableList.<SourceNode>builder()
                        .addAll(under)
                        .add(SourceNode.yaml(FILE, text, found))
                        .build(),
                found);
        found.violations()
                .forEach(v -> problems.add(new Violation(placed(sheets, text, v), v.rule(), v.shape(), v.arguments())));
        if (found.violations().isEmpty()) {
            untaken.dropped(written, candidate);
        }
        return problems.violations().size() > before
                ? Optional.empty()
                : Optional.of(new Amendment(basis, written, candidate, text, sheets));
    }

    /** A rule that was switched off is written into no cell of the county's own: its own row says so. */
    private static String placed(List<Sheet> sheets, String text, Violation one) {
        String at = Untaken.cell(sheets, cell(text, one.field()), one.field());
        return at.startsWith(FILE + ":")
                ? SheetCells.of(sheets, SheetName.RULES).rows().stream()
                        .filter(row -> row.text("off").equals("true")
                                && one.arguments().contains(row.text("id")))
                        .findFirst()
                        .map(row -> row.place("off"))
                        .orElse(at)
                : at;
    }

    /**
     * Where a workbook says it was made (表格出处).
     *
     * @param version the version of the county's own pack
     * @param from its first day
     * @param digest of the whole book, as it was when the workbook was made
     */
    public record Origin(String version, LocalDate from, String digest) {}

    /** Returns the id of the book that a workbook says it is of; empty text when it says none. */
    public static String book(List<Sheet> sheets) {
        return SheetCells.of(sheets, SheetName.PACKS).rows().stream()
                .map(r -> r.text("book"))
                .findFirst()
                .orElse("");
    }

    /** Returns where a workbook was made, when a house that has a pack of its own wrote it. */
    public static Optional<Origin> origin(List<Sheet> sheets, String own) {
        List<SheetCells.Row> rows = SheetCells.of(sheets, SheetName.PACKS).rows();
        String digest = rows.stream()
                .map(r -> r.text("digest"))
                .filter(d -> !d.isEmpty())
                .findFirst()
                .orElse("");
        return rows.stream()
                .filter(r -> r.text("pack").equals(own))
                .reduce((earlier, later) -> later)
                .flatMap(r -> day(r.text("from")).map(from -> new Origin(r.text("version"), from, digest)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the workbook says what the book it is laid against says. */
    public boolean isSame() {
        return written.digest().equals(basis.digest());
    }

    /** Tells a workbook that was made from another book than the one it is laid against: it would undo what came since. */
    public static void current(List<Sheet> sheets, RuleBook latest, Checks problems) {
        for (Sheet sheet : sheets) {
            SheetCells cells = new SheetCells(sheet);
            int column = cells.column("digest");
            if (SheetName.of(sheet.name()).filter(SheetName.PACKS::equals).isPresent()) {
                problems.that(
                        cells.rows().stream().anyMatch(r -> r.text("digest").equals(latest.digest())),
                        column < 0 ? sheet.name() : Sheet.place(sheet.name(), Sheet.HEADINGS, column),
                        "sheet-basis",
                        "");
            }
        }
    }

    /**
     * Tells a workbook of the very editions that these packs are, made of a book that says something else: then one pack, version
     * and first day would stand for two texts, and no explanation that names them could be looked up.
     */
    public static void editions(List<Sheet> sheets, List<SourceNode> packs, RuleBook book, Checks problems) {
        List<SheetCells.Row> rows = SheetCells.of(sheets, SheetName.PACKS).rows();
        List<String> said = rows.stream()
                .map(r -> r.text("pack") + " " + r.text("version") + " " + r.text("from"))
                .sorted()
                .toList();
        List<String> known = packs.stream()
                .map(p -> p.at("pack").text() + " " + p.at("version").text() + " "
                        + p.at("from").text())
                .sorted()
                .toList();
        Optional<SheetCells.Row> made =
                rows.stream().filter(r -> !r.text("digest").isEmpty()).findFirst();
        if (said.equals(known)
                && made.filter(r -> !r.text("digest").equals(book.digest())).isPresent()) {
            SheetCells.Row last = rows.get(rows.size() - 1);
            problems.add(Violation.of(
                    made.get().place("digest"),
                    "same-version-other-text",
                    "",
                    last.text("pack"),
                    last.text("version"),
                    last.text("from")));
        }
    }

    /**
     * Returns the cell that a place in the county's own pack was read from, and that of one value where the place names one, such as
     * {@code county.yaml:7 outcomes[0].values[2].code}; of a rule that was not changed its row, for whoever has the workbook has
     * none of the files; any other place as it is.
     */
    public String cell(String at) {
        if (at.startsWith(FILE + ":")) {
            return Untaken.cell(sheets, cell(text, at), at);
        }
        String line = at.replaceFirst(" .*$", "");
        return candidate.contents().rules().stream()
                .filter(r -> r.at().equals(line))
                .flatMap(r -> SheetCells.of(sheets, SheetName.RULES).rows().stream()
                        .filter(row -> row.text("id").equals(r.id())
                                && row.text("pack").equals(r.pack())))
                .findFirst()
                .map(row -> Untaken.cell(sheets, row.place(), at.equals(line) ? "" : at))
                .orElse(at);
    }

    /** Returns the cell that a place in such a pack was read from; any other place as it is. */
    public static String cell(String text, String at) {
        String line = at.replaceFirst("^[^:]*:([0-9]{1,7}).*$", "$1");
        return at.startsWith(FILE + ":") && line.matches("[0-9]{1,7}")
                ? OwnPack.place(text, Integer.parseInt(line)).orElse(at)
                : at;
    }
}
