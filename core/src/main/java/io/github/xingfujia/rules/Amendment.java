package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A workbook in which a whole book was changed, as the county's own pack that it comes to (修改稿): what would be proposed is
 * what is read, compared and verified, and whatever cannot be changed there is refused at its cell instead of being dropped.
 *
 * @param basis the book it is laid against, the county's own pack included
 * @param written the book as the workbook writes it
 * @param candidate the book that it comes to, laid over the packs below the county's own
 * @param text the county's own pack
 */
public record Amendment(RuleBook basis, RuleBook written, RuleBook candidate, String text) {

    /** The name of the pack's file in problems. */
    public static final String FILE = "county.yaml";

    private static final List<String> FIXED = List.of("book", "for", "over", "class", "overlaps");

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
        RuleBook written = BookSheets.read(sheets, problems);
        if (problems.violations().size() > before) {
            return Optional.empty();
        }
        List<SourceNode> under =
                packs.stream().filter(p -> !p.at("pack").text().equals(own)).toList();
        RuleBook basis = RuleBook.read(packs, Checks.of());
        RuleBook below = RuleBook.read(under, Checks.of());
        fixed(sheets, basis, own, problems);
        removed(below.contents(), written.contents(), problems);
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
                .forEach(v -> problems.add(new Violation(cell(text, v.field()), v.rule(), v.shape(), v.arguments())));
        return problems.violations().size() > before
                ? Optional.empty()
                : Optional.of(new Amendment(basis, written, candidate, text));
    }

    /** Returns whether the workbook says what the book it is laid against says. */
    public boolean isSame() {
        return written.digest().equals(basis.digest());
    }

    /** Tells a workbook that was made from another book than the one it is laid against: it would undo what came since. */
    public static void current(List<Sheet> sheets, RuleBook latest, Checks problems) {
        for (Sheet sheet : sheets) {
            if (SheetName.of(sheet.name()).filter(SheetName.PACKS::equals).isPresent()) {
                int column = column(sheet, "digest");
                boolean current = IntStream.range(Sheet.HEADINGS, sheet.rows().size())
                        .anyMatch(row -> text(sheet, row, column).equals(latest.digest()));
                problems.that(
                        current,
                        column < 0 ? sheet.name() : Sheet.place(sheet.name(), Sheet.HEADINGS, column),
                        "sheet-basis",
                        "");
            }
        }
    }

    /** Returns the cell that a place in the county's own pack was read from; any other place as it is. */
    public String cell(String at) {
        return cell(text, at);
    }

    /** Returns the cell that a place in such a pack was read from; any other place as it is. */
    public static String cell(String text, String at) {
        String line = at.replaceFirst("^[^:]*:([0-9]{1,7}).*$", "$1");
        return at.startsWith(FILE + ":") && line.matches("[0-9]{1,7}")
                ? OwnPack.place(text, Integer.parseInt(line)).orElse(at)
                : at;
    }

    /** What the sheet of packs says of where and how the book applies is not changed in a workbook. */
    private static void fixed(List<Sheet> sheets, RuleBook basis, String own, Checks problems) {
        Sheet known = new SheetWriter(basis, Locale.CHINA).packs();
        List<String> packs = new ArrayList<>(
                basis.contents().layers().stream().map(Contents.Layer::pack).toList());
        if (!packs.contains(own)) {
            packs.add(own);
        }
        for (Sheet sheet : sheets) {
            if (SheetName.of(sheet.name()).filter(SheetName.PACKS::equals).isEmpty()) {
                continue;
            }
            for (int row = Sheet.HEADINGS; row < sheet.rows().size(); row++) {
                String pack = text(sheet, row, column(sheet, "pack"));
                int at = packs.indexOf(pack) + Sheet.HEADINGS;
                if (packs.contains(pack)) {
                    same(sheet, row, known, at, basis.id(), problems);
                } else if (!pack.isEmpty()) {
                    problems.that(
                            false,
                            Sheet.place(sheet.name(), row, column(sheet, "pack")),
                            "one-of",
                            Checks.shape(pack),
                            String.join(" ", packs));
                }
            }
        }
    }

    private static void same(Sheet sheet, int row, Sheet known, int at, String book, Checks problems) {
        for (String name : FIXED) {
            int column = column(sheet, name);
            String said = text(sheet, row, column);
            String must =
                    at < known.rows().size() ? text(known, at, column(known, name)) : name.equals("book") ? book : "";
            problems.that(
                    said.equals(must),
                    Sheet.place(sheet.name(), row, Math.max(0, column)),
                    "sheet-fixed",
                    Checks.shape(said),
                    must.isEmpty() ? "–" : must);
        }
    }

    private static int column(Sheet sheet, String name) {
        return sheet.rows().size() < Sheet.HEADINGS
                ? -1
                : sheet.rows().get(Sheet.HEADINGS - 1).indexOf(name);
    }

    private static String text(Sheet sheet, int row, int column) {
        return column < 0 ? "" : CellText.read(sheet.text(row, column)).strip();
    }

    /** What packs below the county's own declare stays declared: a row that is gone is told and not ignored. */
    private static void removed(Contents below, Contents written, Checks problems) {
        gone(SheetName.FACTS, below.facts(), written.facts(), FactDeclaration::name, problems);
        gone(SheetName.OUTCOMES, below.outcomes(), written.outcomes(), OutcomeField::name, problems);
        gone(SheetName.OBLIGATIONS, below.obligations(), written.obligations(), Obligation::code, problems);
        gone(SheetName.IMPOSSIBLE, below.impossible(), written.impossible(), Impossible::id, problems);
        gone(
                SheetName.RULES,
                below.rules().stream().filter(Rule::isOtherwise).toList(),
                written.rules().stream().filter(Rule::isOtherwise).toList(),
                rule -> "otherwise",
                problems);
    }

    private static <T> void gone(
            SheetName sheet, List<T> below, List<T> written, Function<T, String> id, Checks problems) {
        List<String> left = written.stream().map(id).toList();
        below.stream()
                .map(id)
                .filter(one -> !left.contains(one))
                .forEach(one -> problems.add(Violation.of(sheet.in(Locale.CHINA), "sheet-removed", "", one)));
    }
}
