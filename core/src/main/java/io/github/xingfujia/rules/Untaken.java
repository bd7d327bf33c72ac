package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whatever was changed in a workbook and cannot become part of the county's own pack (不能修改的单元格): told at its cell, so that
 * nothing is dropped unseen.
 */
final class Untaken {

    private static final List<String> FIXED = List.of("book", "version", "from", "for", "over", "class", "overlaps");

    private final List<Sheet> sheets;
    private final List<Sheet> known;
    private final RuleBook basis;
    private final String own;
    private final Checks problems;

    /**
     * @param sheets the workbook
     * @param basis the book it was taken from
     * @param own the pack that alone is replaced
     */
    Untaken(List<Sheet> sheets, RuleBook basis, String own, Checks problems) {
        this.sheets = sheets;
        this.known = BookSheets.of(basis, Locale.CHINA);
        this.basis = basis;
        this.own = own;
        this.problems = problems;
    }

    /** Tells of packs that are none of this county's: whatever stands in them is of another one. */
    void foreign() {
        List<String> packs = packs();
        for (SheetCells.Row row : SheetCells.of(sheets, SheetName.PACKS).rows()) {
            String pack = row.text("pack");
            problems.that(
                    pack.isEmpty() || packs.contains(pack),
                    row.place("pack"),
                    "one-of",
                    Checks.shape(pack),
                    String.join(" ", packs));
        }
    }

    private List<String> packs() {
        List<String> packs = new ArrayList<>(
                basis.contents().layers().stream().map(Contents.Layer::pack).toList());
        if (!packs.contains(own)) {
            packs.add(own);
        }
        return packs;
    }

    /** Tells of what the sheet of packs says of where, when and how the book applies: the house says so. */
    void packs(String version, String from) {
        List<String> packs = packs();
        List<SheetCells.Row> were = SheetCells.of(known, SheetName.PACKS).rows();
        for (SheetCells.Row row : SheetCells.of(sheets, SheetName.PACKS).rows()) {
            String pack = row.text("pack");
            int at = packs.indexOf(pack);
            for (String name : at < 0 ? List.<String>of() : FIXED) {
                String said = row.text(name);
                // the version and day of the county's own pack are given by the house
                String given = name.equals("version") ? version : name.equals("from") ? from : "";
                String must = at < were.size() ? were.get(at).text(name) : name.equals("book") ? basis.id() : given;
                if (!said.equals(must) && !(pack.equals(own) && !given.isEmpty() && said.equals(given))) {
                    fixed(row, name, said, must);
                }
            }
        }
    }

    /** Tells of rows of packs above the county's own that are gone, or changed where they decide nothing. */
    void rows() {
        rows(SheetName.RULES, this::isAnswered);
        rows(SheetName.IMPOSSIBLE, (now, rows) -> false);
    }

    private interface Answered {
        boolean is(SheetCells.Row row, List<SheetCells.Row> rows);
    }

    /** A rule above the county's own may be changed where it still is the one that holds: then the change is the county's. */
    private boolean isAnswered(SheetCells.Row row, List<SheetCells.Row> rows) {
        List<String> packs = SheetCells.of(sheets, SheetName.PACKS).rows().stream()
                .map(r -> r.text("pack"))
                .toList();
        return rows.stream()
                .filter(r -> id(r).equals(id(row)))
                .noneMatch(r -> packs.indexOf(r.text("pack")) > packs.indexOf(row.text("pack")));
    }

    private void rows(SheetName name, Answered answered) {
        SheetCells were = SheetCells.of(known, name);
        List<SheetCells.Row> now = SheetCells.of(sheets, name).rows();
        for (SheetCells.Row row : now) {
            String pack = row.text("pack");
            if (!pack.isEmpty() && !pack.equals(own) && !answered.is(row, now)) {
                Optional<SheetCells.Row> was = find(were.rows(), row);
                if (was.isPresent()) {
                    same(row, was.get(), replacing(row, now));
                } else {
                    fixed(row, "pack", pack, own);
                }
            }
        }
        for (SheetCells.Row was : were.rows()) {
            if (!was.text("pack").equals(own) && find(now, was).isEmpty()) {
                gone(name, was, now, answered.is(was, were.rows()));
            }
        }
    }

    private void gone(SheetName name, SheetCells.Row was, List<SheetCells.Row> now, boolean held) {
        Optional<SheetCells.Row> other = now.stream()
                .filter(r -> id(r).equals(id(was)))
                .filter(r -> find(SheetCells.of(known, name).rows(), r).isEmpty())
                .findFirst();
        boolean law =
                was.text("protection").equals("true") || was.text("otherwise").equals("true");
        if (other.isPresent()) {
            fixed(other.get(), "pack", other.get().text("pack"), was.text("pack"));
        } else if (name == SheetName.IMPOSSIBLE || !held || law) {
            problems.add(Violation.of(was.place("id"), "sheet-removed", "", was.text("id")));
        }
    }

    /** Two rows are the same one by pack and id; the last word of a pack is the same whatever it is called. */
    private static Optional<SheetCells.Row> find(List<SheetCells.Row> rows, SheetCells.Row one) {
        return rows.stream()
                .filter(r -> r.text("pack").equals(one.text("pack")) && id(r).equals(id(one)))
                .findFirst();
    }

    private static String id(SheetCells.Row row) {
        return row.text("otherwise").equals("true") ? "\n" : row.text("id");
    }

    /** Returns the row of a later pack that counts instead of one of the same id; empty where none does. */
    private static Optional<SheetCells.Row> replacing(SheetCells.Row row, List<SheetCells.Row> rows) {
        return rows.stream()
                .filter(r -> id(r).equals(id(row)) && !r.text("pack").equals(row.text("pack")))
                .reduce((earlier, later) -> later);
    }

    private void same(SheetCells.Row row, SheetCells.Row was, Optional<SheetCells.Row> instead) {
        Set<String> columns = new LinkedHashSet<>(row.cells().columns());
        columns.addAll(was.cells().columns());
        for (String column : columns) {
            if (!column.isEmpty() && !row.text(column).equals(was.text(column))) {
                String said = was.text(column);
                if (instead.isPresent()) {
                    problems.add(Violation.of(
                            row.place(column),
                            "sheet-replaced",
                            Checks.shape(row.text(column)),
                            instead.get().text("pack"),
                            instead.get().place(column),
                            said.isEmpty() ? "–" : said));
                } else {
                    fixed(row, column, row.text(column), said);
                }
            }
        }
    }

    private void fixed(SheetCells.Row row, String column, String said, String must) {
        problems.add(Violation.of(row.place(column), "sheet-fixed", Checks.shape(said), must.isEmpty() ? "–" : must));
    }

    /** Tells of what packs above declare and the workbook no longer does, or in another order. */
    void declared(Contents below, Contents written) {
        declared(SheetName.FACTS, "name", below.facts(), written.facts(), FactDeclaration::name);
        declared(SheetName.OUTCOMES, "name", below.outcomes(), written.outcomes(), OutcomeField::name);
        declared(SheetName.OBLIGATIONS, "code", below.obligations(), written.obligations(), Obligation::code);
        below.facts()
                .forEach(f -> written.facts().stream()
                        .filter(w -> w.name().equals(f.name()))
                        .forEach(w -> values("fact", f.name(), f.values(), w.values())));
        below.outcomes()
                .forEach(o -> written.outcomes().stream()
                        .filter(w -> w.name().equals(o.name()))
                        .forEach(w -> values("outcome", o.name(), o.values(), w.values())));
    }

    /** Tells of values that are gone: rules above may use them. */
    private void values(String of, String name, Map<String, Label> were, Map<String, Label> now) {
        SheetCells.of(known, SheetName.VALUES).rows().stream()
                .filter(r -> r.text("of").equals(of) && r.text("name").equals(name))
                .filter(r -> were.containsKey(r.text("code")) && !now.containsKey(r.text("code")))
                .forEach(r -> problems.add(Violation.of(r.place("code"), "sheet-removed", "", r.text("code"))));
    }

    private <T> void declared(SheetName name, String key, List<T> below, List<T> written, Function<T, String> id) {
        List<String> were = below.stream().map(id).toList();
        List<String> kept = written.stream().map(id).filter(were::contains).toList();
        for (String one : were) {
            if (!kept.contains(one)) {
                problems.add(Violation.of(place(known, name, key, one), "sheet-removed", "", one));
            }
        }
        List<String> left = were.stream().filter(kept::contains).toList();
        for (int i = 0; i < left.size() && i < kept.size(); i++) {
            if (!left.get(i).equals(kept.get(i))) {
                problems.add(Violation.of(
                        place(sheets, name, key, kept.get(i)), "sheet-fixed", Checks.shape(kept.get(i)), left.get(i)));
                return;
            }
        }
    }

    private static String place(List<Sheet> sheets, SheetName name, String key, String id) {
        return SheetCells.of(sheets, name).rows().stream()
                .filter(r -> r.text(key).equals(id))
                .map(r -> r.place(key))
                .findFirst()
                .orElse(name.in(Locale.CHINA));
    }

    /** Tells of whatever the workbook says and the book that it comes to does not. */
    void dropped(RuleBook written, RuleBook candidate) {
        Map<Edit.Of, SheetName> where = ImmutableMap.of(
                Edit.Of.FACT, SheetName.FACTS,
                Edit.Of.OUTCOME, SheetName.OUTCOMES,
                Edit.Of.OBLIGATION, SheetName.OBLIGATIONS,
                Edit.Of.RULE, SheetName.RULES);
        for (Edit edit : Edits.of(written.contents(), candidate.contents())) {
            Optional.ofNullable(where.get(edit.of())).ifPresent(name -> {
                String key = name == SheetName.OBLIGATIONS ? "code" : name == SheetName.RULES ? "id" : "name";
                problems.add(Violation.of(
                        SheetCells.of(sheets, name).rows().stream()
                                .filter(r -> r.text(key).equals(edit.id()))
                                .reduce((a, b) -> b)
                                .map(r -> r.place(edit.field()))
                                .orElse(place(known, name, key, edit.id())),
                        "sheet-fixed",
                        Checks.shape(edit.was().zh()),
                        edit.is().zh().isEmpty() ? "–" : edit.is().zh()));
            });
        }
    }

    /** Returns the cell of one field of what stands at a row, such as {@code facts[0].values[2].zh}. */
    static String cell(List<Sheet> sheets, String row, String field) {
        String tail = field.replaceFirst("^.*?\\]\\.", "").replaceFirst("^otherwise\\.", "");
        for (SheetName name : SheetName.values()) {
            SheetCells cells = SheetCells.of(sheets, name);
            Optional<SheetCells.Row> at = cells.row(row);
            if (at.isPresent()) {
                return tail.startsWith("values")
                        ? value(sheets, name, at.get(), tail)
                        : cells.columns().stream()
                                .filter(c -> !tail.isEmpty() && (c.equals(tail) || c.startsWith(tail + ".")))
                                .findFirst()
                                .map(at.get()::place)
                                .orElse(row);
            }
        }
        return row;
    }

    private static String value(List<Sheet> sheets, SheetName name, SheetCells.Row owner, String tail) {
        String of = name == SheetName.OUTCOMES ? "outcome" : "fact";
        String number = tail.replaceFirst("^values\\[([0-9]{1,5})\\].*$", "$1");
        return SheetCells.of(sheets, SheetName.VALUES).rows().stream()
                .filter(r -> r.text("of").equals(of) && r.text("name").equals(owner.text("name")))
                .skip(number.matches("[0-9]{1,5}") ? Integer.parseInt(number) : 0)
                .map(r -> r.place(tail.replaceFirst("^.*\\.", "")))
                .findFirst()
                .orElse(owner.place("name"));
    }
}
