package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the house can decide by a candidate (适配检查): it may ask only what the table's room can tell, it must take every
 * value the room may tell, and it may come only to outcomes the room can carry out. The measure is the book of the
 * profile, which the room was built with.
 */
final class Fit {

    private final List<SourceNode> own;
    private final List<SourceNode> files;
    private final SourceNode last;

    private Fit(List<SourceNode> own, List<SourceNode> files) {
        this.own = own;
        this.files = files;
        this.last = files.get(files.size() - 1);
    }

    /** Reports whatever does not fit, each at its place in {@code files}. */
    static void check(Shelf shelf, RuleBook candidate, List<SourceNode> files) {
        List<SourceNode> own = shelf.texts().stream()
                .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()))
                .toList();
        Fit fit = new Fit(own, files);
        if (!candidate.id().equals(shelf.own().id())) {
            fit.last.at("book").problem("one-of", shelf.own().id());
        }
        if (candidate.tableClass() != shelf.own().tableClass()) {
            files.get(0)
                    .at("class")
                    .problem("one-of", SourceNode.word(shelf.own().tableClass()));
        }
        fit.facts(shelf.own().facts(), candidate.facts());
        fit.outcomes();
    }

    private void facts(List<FactDeclaration> told, List<FactDeclaration> asked) {
        String names = told.stream().map(FactDeclaration::name).collect(Collectors.joining(" "));
        for (FactDeclaration fact : asked) {
            Optional<FactDeclaration> known = named(told, fact.name());
            SourceNode node = node("facts", fact.name());
            if (known.isEmpty()) {
                node.at("name").problem("one-of", names);
            } else {
                fact(known.get(), fact, node);
            }
        }
        for (FactDeclaration fact : told) {
            if (named(asked, fact.name()).isEmpty()) {
                last.at("facts").problem("book-fact-missing", fact.name());
            }
        }
    }

    private static void fact(FactDeclaration told, FactDeclaration asked, SourceNode node) {
        if (told.type() != asked.type()) {
            node.at("type").problem("one-of", told.type().name().toLowerCase(Locale.ROOT));
        } else if (!asked.values().keySet().containsAll(told.values().keySet())) {
            node.at("values")
                    .problem(
                            "book-fact-narrowed", String.join(" ", told.values().keySet()));
        } else if (told.type() == FactDeclaration.Type.NUMBER
                && (asked.min() > told.min() || asked.max() < told.max())) {
            node.problem("book-fact-narrowed", told.min() + "–" + told.max());
        }
        if (told.optional() && !asked.optional()) {
            node.problem("book-fact-narrowed", "optional: true");
        }
    }

    private void outcomes() {
        Map<String, List<String>> known = outcomes(own);
        Map<String, List<String>> asked = outcomes(files);
        asked.forEach((name, codes) -> {
            SourceNode node = node("outcomes", name);
            List<String> possible = known.get(name);
            // a time limit is kept whatever it is: that it asks less than one above is found when it is verified
            if (possible != null && isDuration(name)) {
                return;
            }
            if (possible == null) {
                node.at("name").problem("one-of", String.join(" ", known.keySet()));
            } else if (!possible.containsAll(codes)) {
                node.at("values").items().stream()
                        .map(v -> v.at("code"))
                        .filter(code -> !possible.contains(code.text()))
                        .forEach(code -> code.problem("one-of", String.join(" ", possible)));
            }
        });
        known.keySet().stream()
                .filter(name -> !asked.containsKey(name))
                .forEach(name -> last.at("outcomes").problem("book-outcome-missing", name));
    }

    private boolean isDuration(String outcome) {
        return own.stream()
                .flatMap(f -> f.at("outcomes").items().stream())
                .anyMatch(o -> o.at("name").text().equals(outcome)
                        && o.at("type")
                                .optionalText()
                                .filter("duration"::equals)
                                .isPresent());
    }

    private static Map<String, List<String>> outcomes(List<SourceNode> files) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        for (SourceNode file : files) {
            for (SourceNode node : file.at("outcomes").items()) {
                outcomes.put(
                        node.at("name").text(),
                        node.at("values").items().stream()
                                .map(v -> v.at("code").text())
                                .toList());
            }
        }
        return outcomes;
    }

    /** Returns where a fact or outcome was declared last. */
    private SourceNode node(String list, String name) {
        return files.stream()
                .flatMap(f -> f.at(list).items().stream())
                .filter(n -> n.at("name").optionalText().filter(name::equals).isPresent())
                .reduce((earlier, later) -> later)
                .orElse(last.at(list));
    }

    private static Optional<FactDeclaration> named(List<FactDeclaration> facts, String name) {
        return facts.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
