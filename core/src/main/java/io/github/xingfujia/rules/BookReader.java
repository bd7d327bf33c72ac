package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.FactDeclaration.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays packs together into one book: a later pack may declare facts anew, add rules, replace one by its id or switch
 * it off, and put one before or after another; it never makes a rule of protection anything less. Every problem is
 * told with its place.
 *
 * <p>All declarations are read before any rule, so that a rule of an earlier pack means what the book declares in the
 * end.
 */
final class BookReader {

    private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);

    private final Checks problems;
    private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
    private final Map<String, OutcomeField> outcomes = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> packs = new ArrayList<>();
    private Optional<Rule> otherwise = Optional.empty();
    private String book = "";
    private LocalDate from = ALWAYS;

    BookReader(Checks problems) {
        this.problems = problems;
    }

    RuleBook read(List<SourceNode> files) {
        int before = problems.violations().size();
        files.forEach(this::declarations);
        files.forEach(this::rules);
        if (problems.violations().size() == before && (otherwise.isEmpty() || outcomes.isEmpty())) {
            String where =
                    files.isEmpty() ? "rules" : files.get(files.size() - 1).at();
            problems.add(Violation.of(where, "rule-otherwise", ""));
        }
        List<Rule> all = new ArrayList<>(rules);
        otherwise.ifPresent(all::add);
        boolean sound = problems.violations().size() == before;
        return sound
                ? new RuleBook(book, from, List.copyOf(facts.values()), List.copyOf(outcomes.values()), all)
                : new RuleBook("refused", ALWAYS, List.of(), List.of(), List.of());
    }

    private void declarations(SourceNode file) {
        file.only("book", "pack", "version", "from", "facts", "outcomes", "rules", "otherwise");
        String named = file.at("book").text();
        if (!book.isEmpty() && !book.equals(named)) {
            file.at("book").problem("rule-other-book", book);
        }
        book = book.isEmpty() ? named : book;
        String pack = file.at("pack").text();
        once(packs, file.at("pack"), pack);
        file.at("from").date().filter(d -> d.isAfter(from)).ifPresent(d -> from = d);
        List<String> seen = new ArrayList<>();
        for (SourceNode node : file.at("facts").items()) {
            once(seen, node.at("name"), fact(node));
        }
        seen.clear();
        for (SourceNode node : file.at("outcomes").items()) {
            once(seen, node.at("name"), outcome(node));
        }
    }

    private void rules(SourceNode file) {
        String pack = file.at("pack").optionalText().orElse("");
        String version = file.at("version").text();
        List<String> seen = new ArrayList<>();
        for (SourceNode node : file.at("rules").items()) {
            once(seen, node.at("id"), node.at("id").optionalText().orElse(""));
            if (node.at("off").flag(false)) {
                off(node.only("id", "off"));
            } else {
                node.only("id", "when", "then", "duties", "cites", "protection", "zh", "en", "before", "after", "off");
                place(node, rule(node, pack, version, true));
            }
        }
        if (file.at("otherwise").isPresent()) {
            SourceNode node = file.at("otherwise").only("id", "then", "duties", "cites", "zh", "en");
            otherwise = Optional.of(rule(node, pack, version, false));
        }
    }

    private static void once(List<String> seen, SourceNode node, String code) {
        if (!code.isEmpty() && seen.contains(code)) {
            node.problem("duplicate-key", code);
        }
        seen.add(code);
    }

    private String fact(SourceNode node) {
        node.only("name", "type", "min", "max", "values", "optional", "zh", "en");
        String name = node.at("name").text();
        Type type = node.at("type").choice(Type.class);
        Map<String, Label> values = type == Type.CHOICE ? labels(node.at("values")) : Map.of();
        long min = type == Type.NUMBER ? node.at("min").number(-999_999_999, 999_999_999) : 0;
        long max = switch (type) {
            case NUMBER -> node.at("max").number(min, 999_999_999);
            case CHOICE -> Math.max(0, values.size() - 1);
            case FLAG -> 1;
        };
        Label label = new Label(node.at("zh").text(), node.at("en").text());
        facts.put(
                name,
                new FactDeclaration(
                        name, type, min, max, values, node.at("optional").flag(false), label));
        return name;
    }

    private String outcome(SourceNode node) {
        node.only("name", "values");
        String name = node.at("name").text();
        outcomes.put(name, new OutcomeField(name, labels(node.at("values"))));
        return name;
    }

    private static Map<String, Label> labels(SourceNode node) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (SourceNode value : node.items()) {
            value.only("code", "zh", "en");
            String code = value.at("code").text();
            if (labels.put(code, new Label(value.at("zh").text(), value.at("en").text())) != null) {
                value.problem("duplicate-key", code);
            }
        }
        if (labels.isEmpty()) {
            node.problem("required");
        }
        return labels;
    }

    private Rule rule(SourceNode node, String pack, String version, boolean conditional) {
        Map<String, Condition> when = new LinkedHashMap<>();
        SourceNode conditions = node.at("when");
        if (conditional && conditions.keys().isEmpty()) {
            conditions.problem("rule-condition", String.join(" ", facts.keySet()));
        }
        for (String name : conditions.keys()) {
            FactDeclaration fact = facts.get(name);
            if (fact == null) {
                conditions.at(name).problem("unknown-key", name, String.join(" ", facts.keySet()));
            } else {
                when.put(name, ConditionReader.read(conditions.at(name), fact));
            }
        }
        return new Rule(
                node.at("id").text(),
                pack,
                version,
                node.at(),
                when,
                then(node.at("then")),
                node.at("duties").texts(),
                node.at("cites").texts(),
                node.at("protection").flag(false),
                new Label(node.at("zh").text(), node.at("en").text()));
    }

    private Map<String, String> then(SourceNode node) {
        Map<String, String> then = new LinkedHashMap<>();
        node.only(outcomes.keySet().toArray(String[]::new));
        outcomes.forEach((name, field) ->
                then.put(name, node.at(name).oneOf(field.values().keySet())));
        return then;
    }

    private void off(SourceNode node) {
        int old = index(node.at("id").text());
        if (old < 0) {
            unknown(node.at("id"));
        } else if (rules.get(old).protection()) {
            node.at("off").problem("rule-protection", rules.get(old).id());
        } else {
            rules.remove(old);
        }
    }

    /** A replaced rule keeps its place unless it is told another. */
    private void place(SourceNode node, Rule rule) {
        SourceNode anchor = node.at("before").isPresent() ? node.at("before") : node.at("after");
        if (node.at("before").isPresent() && node.at("after").isPresent()) {
            node.at("after").problem("unknown-key", "after", "before");
        }
        int old = index(rule.id());
        if (old >= 0 && rules.get(old).protection() && !rule.protection()) {
            node.at("id").problem("rule-protection", rule.id());
        }
        if (old >= 0 && !anchor.isPresent()) {
            rules.set(old, rule);
            return;
        }
        if (old >= 0) {
            rules.remove(old);
        }
        int found = anchor.isPresent() ? index(anchor.text()) : -1;
        if (anchor.isPresent() && found < 0) {
            unknown(anchor);
        }
        int at = found < 0 ? rules.size() : anchor.equals(node.at("before")) ? found : found + 1;
        rules.add(at, rule);
    }

    private void unknown(SourceNode node) {
        node.problem("one-of", String.join(" ", rules.stream().map(Rule::id).toList()));
    }

    private int index(String id) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
