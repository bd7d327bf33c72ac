package io.github.xingfujia.rules;

import static io.github.xingfujia.rules.DeclarationReader.once;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.Contents.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");

    private static final Pattern VERSION = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

    private final Checks problems;
    private final DeclarationReader declared = new DeclarationReader();
    private final List<Impossible> impossible = new ArrayList<>();
    private final RuleOrder rules = new RuleOrder();
    private final List<String> packs = new ArrayList<>();
    private final List<String> all = new ArrayList<>();
    private final List<LocalDate> starts = new ArrayList<>();
    private final List<List<String>> overs = new ArrayList<>();
    private final List<List<String>> known = new ArrayList<>();
    private final List<List<OutcomeField>> ends = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private String book = "";
    private Optional<TableClass> tableClass = Optional.empty();
    private Optional<Overlaps> overlaps = Optional.empty();
    private Optional<DivisionCode> place = Optional.empty();
    private LocalDate from = ALWAYS;

    /** What it means that two rules hold together. */
    private enum Overlaps {
        FIRST,
        AGREE
    }

    BookReader(Checks problems) {
        this.problems = problems;
    }

    RuleBook read(List<SourceNode> files) {
        int before = problems.violations().size();
        files.forEach(file -> file.at("pack").optionalText().ifPresent(all::add));
        files.forEach(this::declarations);
        files.forEach(this::impossible);
        files.forEach(this::rules);
        boolean hollow = rules.whole().isEmpty();
        if (problems.violations().size() == before && (hollow || declared.outcomes.isEmpty())) {
            String where =
                    files.isEmpty() ? "rules" : files.get(files.size() - 1).at();
            problems.add(Violation.of(where, "rule-otherwise", ""));
        }
        boolean sound = problems.violations().size() == before;
        return new RuleBook(sound ? contents() : Contents.refused());
    }

    private Contents contents() {
        return new Contents(
                book,
                from,
                tableClass.orElse(TableClass.ROUTING),
                overlaps.orElse(Overlaps.FIRST) == Overlaps.AGREE,
                List.copyOf(declared.facts.values()),
                List.copyOf(declared.outcomes.values()),
                List.copyOf(declared.obligations.values()),
                impossible,
                rules.whole(),
                declared.places,
                layers);
    }

    private void declarations(SourceNode file) {
        file.only(
                "book",
                "pack",
                "version",
                "from",
                "for",
                "over",
                "class",
                "overlaps",
                "facts",
                "outcomes",
                "obligations",
                "impossible",
                "rules",
                "otherwise");
        String named = Spoken.text(file.at("book"));
        if (!book.isEmpty() && !book.equals(named)) {
            file.at("book").problem("rule-other-book", book);
        }
        book = book.isEmpty() ? named : book;
        overs.add(file.at("over").items().stream().map(this::over).toList());
        String pack = Spoken.text(file.at("pack"));
        once(packs, file.at("pack"), pack);
        LocalDate start = file.at("from").date().orElse(ALWAYS);
        starts.add(start);
        from = start.isAfter(from) ? start : from;
        if (packs.size() == 1 && !file.at("class").isPresent()) {
            file.at("class")
                    .problem(
                            "rule-class",
                            Arrays.stream(TableClass.values())
                                    .map(SourceNode::word)
                                    .collect(Collectors.joining(" ")));
        }
        tableClass = agreed(file.at("class"), TableClass.class, tableClass);
        overlaps = agreed(file.at("overlaps"), Overlaps.class, overlaps);
        place(file);
        declared.read(file);
        known.add(List.copyOf(declared.facts.keySet()));
        ends.add(List.copyOf(declared.outcomes.values()));
    }

    /** What a book is about is said by its first pack; a later one may leave it unsaid, and never say it otherwise. */
    private static <E extends Enum<E>> Optional<E> agreed(SourceNode node, Class<E> type, Optional<E> before) {
        if (!node.isPresent()) {
            return before;
        }
        E said = node.choice(type);
        if (before.filter(b -> b != said).isPresent()) {
            node.problem("rule-agreed", SourceNode.word(before.get()));
        }
        return Optional.of(said);
    }

    /** A pack lies over packs before it: over itself or a later one they would go round. */
    private String over(SourceNode under) {
        boolean later = under.optionalText().filter(all::contains).isPresent();
        if (later && !packs.contains(under.text())) {
            under.problem("rule-over", under.text());
            return under.text();
        }
        return under.oneOf(packs);
    }

    /** A pack is for a place inside that of the packs it is laid over: one for another county is refused. */
    private void place(SourceNode file) {
        if (file.at("for").isPresent()) {
            Optional<DivisionCode> said = file.at("for").value(DivisionCode::of);
            if (said.isPresent() && place.filter(p -> !p.contains(said.get())).isPresent()) {
                file.at("for").problem("rule-other-place", place.get().toString());
            }
            place = said.or(() -> place);
        }
    }

    private void impossible(SourceNode file) {
        String pack = file.at("pack").optionalText().orElse("");
        List<String> seen = new ArrayList<>();
        for (SourceNode node : file.at("impossible").items()) {
            node.only("id", "when", "cites", "zh", "en");
            once(seen, node.at("id"), node.at("id").text());
            impossible.add(new Impossible(
                    node.at("id").optionalText().orElse(""),
                    pack,
                    node.at(),
                    new Box(declared.someConditions(node.at("when"))),
                    Spoken.texts(node.at("cites")),
                    Spoken.of(node)));
        }
    }

    private void rules(SourceNode file) {
        String pack = file.at("pack").optionalText().orElse("");
        String version = version(file.at("version"));
        List<String> seen = new ArrayList<>();
        for (SourceNode node : file.at("rules").items()) {
            once(seen, node.at("id"), node.at("id").optionalText().orElse(""));
            if (node.at("off").flag(false)) {
                rules.off(node.only("id", "off"));
            } else {
                node.only("id", "when", "then", "duties", "cites", "protection", "zh", "en", "before", "after", "off");
                rules.place(node, rule(node, pack, version, true));
            }
        }
        if (file.at("otherwise").isPresent()) {
            SourceNode node = file.at("otherwise").only("id", "then", "duties", "cites", "protection", "zh", "en");
            rules.otherwise(node, rule(node, pack, version, false));
        }
        layers.add(new Layer(
                pack,
                version,
                starts.get(layers.size()),
                file.at("for").isPresent() ? place : Optional.empty(),
                overs.get(layers.size()),
                known.get(layers.size()),
                ends.get(layers.size()),
                rules.whole()));
    }

    private Rule rule(SourceNode node, String pack, String version, boolean conditional) {
        Map<String, Condition> when = conditional ? declared.someConditions(node.at("when")) : Map.of();
        Map<String, String> then = then(node.at("then"));
        boolean protection = node.at("protection").flag(false) || declared.protects(then);
        return new Rule(
                id(node.at("id")),
                pack,
                version,
                node.at(),
                when,
                then,
                Spoken.texts(node.at("duties")),
                Spoken.texts(node.at("cites")),
                protection,
                protection || declared.seals(when),
                Spoken.of(node));
    }

    /** A version stands in explanations and file names: a plain word. */
    private static String version(SourceNode node) {
        String version = Spoken.text(node);
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            node.problem("form", "2026.1");
        }
        return version;
    }

    /** An id stands in explanations, addresses and sheets: a plain word. */
    private static String id(SourceNode node) {
        String id = Spoken.text(node);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            node.problem("form", "hand-up-unsettled");
        }
        return id;
    }

    private Map<String, String> then(SourceNode node) {
        Map<String, String> then = new LinkedHashMap<>();
        node.only(declared.outcomes.keySet().toArray(String[]::new));
        declared.outcomes.forEach((name, field) ->
                then.put(name, node.at(name).oneOf(field.values().keySet())));
        return then;
    }
}
