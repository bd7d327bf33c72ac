package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Edit.Of;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Everything that two books say in different ways, thing by thing and part by part. */
final class Edits {

    private static final Part NOTHING = said(new Label("", ""));

    /** What a part says: by what it is compared, and what people read. */
    private record Part(String key, Label said) {}

    private final List<Edit> found = new ArrayList<>();

    private Edits() {}

    static List<Edit> of(Contents before, Contents after) {
        Edits edits = new Edits();
        edits.part(Of.BOOK, after.id(), "class", word(before.tableClass()), word(after.tableClass()));
        edits.part(Of.BOOK, after.id(), "overlaps", yes(before.agree()), yes(after.agree()));
        edits.things(Of.FACT, before.facts(), after.facts(), FactDeclaration::name, Edits::fact);
        edits.things(Of.OUTCOME, before.outcomes(), after.outcomes(), OutcomeField::name, Edits::outcome);
        edits.things(Of.OBLIGATION, before.obligations(), after.obligations(), Obligation::code, Edits::obligation);
        edits.things(Of.IMPOSSIBLE, named(before), named(after), Named::id, Edits::impossible);
        edits.rules(before, after);
        return edits.found;
    }

    /** Ids of impossible cases are unique in a pack only. */
    private record Named(String id, Impossible it, List<FactDeclaration> facts) {}

    private static List<Named> named(Contents book) {
        return book.impossible().stream()
                .map(i -> new Named(i.pack() + " " + i.id(), i, book.facts()))
                .toList();
    }

    static Label label(Localized said) {
        return new Label(said.in(Locale.CHINA), said.in(Locale.ENGLISH));
    }

    private <T> void things(
            Of of, List<T> before, List<T> after, Function<T, String> id, Function<T, Map<String, Part>> parts) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(b -> old.put(id.apply(b), b));
        for (T now : after) {
            T was = old.remove(id.apply(now));
            parts(of, id.apply(now), was == null ? Map.of() : parts.apply(was), parts.apply(now), was != null);
        }
        old.forEach((name, gone) -> parts(of, name, parts.apply(gone), Map.of(), false));
    }

    /** A thing that is new or gone is told once, by what people read of it. */
    private void parts(Of of, String id, Map<String, Part> was, Map<String, Part> is, boolean both) {
        if (!both) {
            part(of, id, "id", spoken(was), spoken(is));
            return;
        }
        Map<String, Part> all = new LinkedHashMap<>(was);
        is.forEach(all::putIfAbsent);
        all.keySet()
                .forEach(field ->
                        part(of, id, field, was.getOrDefault(field, NOTHING), is.getOrDefault(field, NOTHING)));
    }

    /** Returns the words of a thing in both languages; of an outcome its name. */
    private static Part spoken(Map<String, Part> parts) {
        Part zh = parts.getOrDefault("zh", NOTHING);
        Part en = parts.getOrDefault("en", zh);
        return said(new Label(zh.said().zh(), en.said().en()));
    }

    private void part(Of of, String id, String field, Part was, Part is) {
        if (!was.key().equals(is.key())) {
            found.add(new Edit(of, id, field, was.said(), is.said()));
        }
    }

    private void rules(Contents before, Contents after) {
        Map<String, Rule> old = new LinkedHashMap<>();
        before.rules().forEach(r -> old.put(r.id(), r));
        List<String> moved = moved(before.rules(), after.rules());
        String last = "";
        for (Rule now : after.rules()) {
            Rule was = old.remove(now.id());
            parts(Of.RULE, now.id(), was == null ? Map.of() : rule(was, before), rule(now, after), was != null);
            if (was != null && was.when().keySet().equals(now.when().keySet())) {
                part(Of.RULE, now.id(), "order", asked(was), asked(now));
            }
            if (moved.contains(now.id())) {
                part(Of.RULE, now.id(), "after", before(before.rules(), now.id()), same(last));
            }
            last = now.id();
        }
        old.values().forEach(gone -> parts(Of.RULE, gone.id(), rule(gone, before), Map.of(), false));
    }

    private static Part asked(Rule rule) {
        return same(String.join(", ", rule.when().keySet()));
    }

    private static Part before(List<Rule> rules, String id) {
        int at = rules.stream().map(Rule::id).toList().indexOf(id);
        return same(at <= 0 ? "–" : rules.get(at - 1).id());
    }

    /** Returns the fewest rules that changed their place among those of both books. */
    private static List<String> moved(List<Rule> before, List<Rule> after) {
        Map<String, Integer> was = new LinkedHashMap<>();
        before.forEach(r -> was.put(r.id(), was.size()));
        List<String> both =
                after.stream().map(Rule::id).filter(was::containsKey).toList();
        int[] place = both.stream().mapToInt(id -> was.getOrDefault(id, 0)).toArray();
        int[] length = new int[place.length];
        int[] previous = new int[place.length];
        int end = -1;
        for (int i = 0; i < place.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place[j] < place[i] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            end = end < 0 || length[i] > length[end] ? i : end;
        }
        List<String> moved = new ArrayList<>(both);
        for (int i = end; i >= 0; i = previous[i]) {
            moved.remove(both.get(i));
        }
        return moved;
    }

    private static Map<String, Part> rule(Rule rule, Contents book) {
        Words words = new Words(book);
        Map<String, Part> parts = texts(rule.text());
        parts.put("when", conditions(rule.when(), book.facts()));
        parts.put("then", new Part(rule.then().toString(), label(words.outcome(rule))));
        Label duties = label(new Joined(rule.duties().stream().map(words::duty).toList()));
        parts.put("duties", new Part(rule.duties().toString(), duties));
        parts.put("cites", list(rule.cites()));
        parts.put("protection", yes(rule.protection()));
        return parts;
    }

    private static Map<String, Part> impossible(Named named) {
        Map<String, Part> parts = texts(named.it().text());
        parts.put("when", conditions(named.it().box().when(), named.facts()));
        parts.put("cites", list(named.it().cites()));
        return parts;
    }

    private static Map<String, Part> fact(FactDeclaration fact) {
        Map<String, Part> parts = texts(fact.label());
        parts.put("type", word(fact.type()));
        if (fact.type() == FactDeclaration.Type.NUMBER) {
            parts.put("min", same(Long.toString(fact.min())));
            parts.put("max", same(Long.toString(fact.max())));
        }
        parts.put("optional", yes(fact.optional()));
        parts.put("usual", said(label(Words.value(fact, fact.usual()))));
        parts.put("risk", fact.riskFrom().map(Edits::same).orElseGet(() -> yes(fact.risk())));
        parts.put("descriptive-only", yes(fact.descriptive()));
        parts.put("seals", yes(fact.seals()));
        parts.put("measures", fact.measures().map(Edits::word).orElse(NOTHING));
        parts.put("code", values(fact.values()));
        return parts;
    }

    private static Map<String, Part> outcome(OutcomeField field) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("zh", same(field.name()));
        parts.put("type", word(field.type()));
        parts.put("protects", same(field.protects().orElse("")));
        parts.put("weaker", word(field.weaker()));
        parts.put("code", values(field.values()));
        return parts;
    }

    private static Map<String, Part> obligation(Obligation one) {
        Map<String, Part> parts = texts(one.label());
        parts.put("owner", same(one.owner()));
        return parts;
    }

    private static Map<String, Part> texts(Label label) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("zh", same(label.zh()));
        parts.put("en", same(label.en()));
        return parts;
    }

    /** Conditions are compared by their codes: a fact with another name for people asks the same. */
    private static Part conditions(Map<String, Condition> when, List<FactDeclaration> facts) {
        List<String> codes = new ArrayList<>();
        List<Localized> words = new ArrayList<>();
        for (FactDeclaration fact : facts) {
            Condition condition = when.get(fact.name());
            if (condition != null) {
                codes.add(fact.name() + " " + ConditionText.of(condition, fact));
                words.add(Texts.of("explanation.fact", fact.label(), ConditionWords.of(condition, fact)));
            }
        }
        return new Part(String.join("; ", codes), label(new Joined(words)));
    }

    private static Part values(Map<String, Label> values) {
        List<Localized> parts = new ArrayList<>();
        values.forEach((code, label) -> parts.add(Texts.of("finding.rule", code, label)));
        return said(label(new Joined(parts)));
    }

    private static Part list(List<String> texts) {
        return said(label(
                new Joined(texts.stream().map(t -> (Localized) new Label(t, t)).toList())));
    }

    private static Part yes(boolean value) {
        return said(label(Texts.of(value ? "value.yes" : "value.no")));
    }

    private static Part word(Enum<?> value) {
        return same(SourceNode.word(value));
    }

    private static Part same(String text) {
        return said(new Label(text, text));
    }

    private static Part said(Label label) {
        return new Part(label.zh() + "\n" + label.en(), label);
    }
}
