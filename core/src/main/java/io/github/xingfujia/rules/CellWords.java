package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words people write in the cells of a workbook (单元格用语) in place of codes: a value or duty by what it is called in
 * either language, {@code 是}, {@code 不详}, {@code ≥3}, {@code ＝3}, {@code 2至5}, {@code 3 以上}.
 *
 * <p>A code is always itself, so whatever was exported is read back as it was. A word that is the name of two values stays as
 * it is written, and is refused at its cell.
 */
final class CellWords {

    private static final Pattern SPAN = Pattern.compile("(-?[0-9]+)\\s*(?:~|至|到|–|—|to)\\s*(-?[0-9]+)");
    private static final Pattern LEAST = Pattern.compile("(?:至少|at least)?\\s*(-?[0-9]+)\\s*(?:及?以上|or more)?");
    private static final Pattern MOST = Pattern.compile("(?:至多|at most)?\\s*(-?[0-9]+)\\s*(?:及?以下|or less|or fewer)?");
    private static final Map<String, String> FLAGS = ImmutableMap.<String, String>builder()
            .put("是", "true")
            .put("真", "true")
            .put("√", "true")
            .put("✓", "true")
            .put("yes", "true")
            .put("TRUE", "true")
            .put("否", "false")
            .put("假", "false")
            .put("×", "false")
            .put("no", "false")
            .put("FALSE", "false")
            .buildOrThrow();
    /** What nobody sees in a cell: no-break blanks, marks of no width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u00a0]");

    private static final Map<String, String> UNKNOWN =
            ImmutableMap.of("不详", "unknown", "未知", "unknown", "not known", "unknown");

    /** By column: what each word stands for. */
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

    private final List<String> numbers = new ArrayList<>();

    CellWords(SheetTable facts, SheetTable outcomes, SheetTable values, SheetTable obligations) {
        for (SheetTable.Row fact : facts.rows()) {
            String column = "when." + fact.text("name");
            String type = fact.text("type");
            Map<String, String> known = words.computeIfAbsent(column, c -> new LinkedHashMap<>(UNKNOWN));
            if (type.equals("flag")) {
                known.putAll(FLAGS);
            } else if (type.equals("number")) {
                numbers.add(column);
            }
        }
        List.of("protection", "off", "otherwise").forEach(column -> words.put(column, new LinkedHashMap<>(FLAGS)));
        outcomes.rows().forEach(o -> words.put("then." + o.text("name"), new LinkedHashMap<>()));
        for (SheetTable.Row value : values.rows()) {
            String column = (value.text("of").equals("outcome") ? "then." : "when.") + value.text("name");
            names(words.computeIfAbsent(column, c -> new LinkedHashMap<>()), value);
        }
        Map<String, String> duties = words.computeIfAbsent("duties", c -> new LinkedHashMap<>());
        obligations.rows().forEach(o -> names(duties, o));
        values.rows()
                .forEach(v -> words.getOrDefault(
                                (v.text("of").equals("outcome") ? "then." : "when.") + v.text("name"),
                                new LinkedHashMap<>())
                        .put(v.text("code"), v.text("code")));
        obligations.rows().forEach(o -> duties.put(o.text("code"), o.text("code")));
        facts.rows()
                .forEach(f -> words.getOrDefault("when." + f.text("name"), new LinkedHashMap<>())
                        .put("unknown", "unknown"));
    }

    /** A word that is the name of two things is the name of neither. */
    private static void names(Map<String, String> known, SheetTable.Row row) {
        String code = row.text("code");
        for (String language : List.of("zh", "en")) {
            String name = row.text(language);
            if (!name.isEmpty()) {
                known.merge(name, code, (a, b) -> a.equals(b) ? a : name);
            }
        }
    }

    /** Returns the sheet with codes for words; every cell stays where it is. */
    Sheet codes(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> cells = new ArrayList<>(sheet.rows().get(row));
            for (int column = 0; row >= Sheet.HEADINGS && column < cells.size(); column++) {
                String name =
                        CellText.read(sheet.text(Sheet.HEADINGS - 1, column)).strip();
                if (words.containsKey(name)) {
                    cells.set(column, cell(name, cells.get(column)));
                }
            }
            rows.add(cells);
        }
        return Sheet.of(sheet.name(), rows);
    }

    private String cell(String column, String cell) {
        String whole = CellText.read(cell).strip();
        if (column.startsWith("then.")) {
            String code = code(column, whole);
            return code.equals(whole) ? cell : CellText.of(code);
        }
        boolean not = column.startsWith("when.") && CellText.isNegated(cell.strip());
        String separators = column.equals("duties") ? CellText.LINES : CellText.VALUES;
        String rest = not ? cell.strip().substring(1) : cell;
        String bare = CellText.read(rest).strip();
        List<String> items = CellText.items(rest, separators);
        Map<String, String> known = words.getOrDefault(column, Map.of());
        if (!known.keySet().containsAll(items) && known.containsKey(bare)) {
            items = List.of(bare);
        }
        List<String> codes =
                List.copyOf(items).stream().map(item -> code(column, item)).toList();
        if (codes.equals(items)) {
            return cell;
        }
        return (not ? "!" : "") + CellText.of(codes, column.equals("duties") ? "; " : ", ", separators);
    }

    private String code(String column, String word) {
        Map<String, String> all = words.getOrDefault(column, Map.of());
        String seen = UNSEEN.matcher(word).replaceAll("").strip();
        String known = all.containsKey(word) ? all.get(word) : all.get(seen);
        if (known != null) {
            return known;
        }
        return numbers.contains(column) ? number(word) : word;
    }

    /** Returns a number or a span of numbers as the reader of conditions takes it. */
    private static String number(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replace("≥", ">=")
                .replace("≤", "<=")
                .replaceFirst("^==?\\s*", "")
                .strip();
        Matcher span = SPAN.matcher(plain);
        if (span.matches()) {
            return span.group(1) + ".." + span.group(2);
        }
        Matcher least = LEAST.matcher(plain);
        Matcher most = MOST.matcher(plain);
        if (plain.matches("-?[0-9]+")) {
            return plain;
        } else if (least.matches()) {
            return ">=" + least.group(1);
        }
        return most.matches() ? "<=" + most.group(1) : plain;
    }
}
