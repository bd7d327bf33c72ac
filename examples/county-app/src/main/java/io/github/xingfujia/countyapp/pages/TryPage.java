package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.BookTable;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.Explanation;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.FactDeclaration.Type;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.TableClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A made-up case tried on the rule book in force, or on a proposed one (试一件): the facts the book declares, and what it
 * decides. Nothing is kept, and no fact stands in an address.
 *
 * @param proposal the proposal it is tried on; empty for the book in force
 * @param path where the form is sent
 * @param rules where the rules stand, as far as the id of one
 * @param error what is wrong with the case as a whole; may be empty
 */
record TryPage(
        BookHead head,
        String proposal,
        String path,
        String rules,
        List<Field> fields,
        String error,
        Optional<Answer> answer) {

    private static final String PREFIX = "fact.";

    /**
     * A fact to be filled in.
     *
     * @param options what may be chosen; none for a number
     * @param error what is wrong with it; may be empty
     */
    record Field(
            String name,
            String label,
            boolean required,
            List<Form.Option> options,
            long min,
            long max,
            String value,
            String hint,
            String error) {

        boolean isNumber() {
            return options.isEmpty();
        }
    }

    /**
     * What the book decided.
     *
     * @param lines the explanation
     * @param sealed whether what would change it is not told on principle
     */
    record Answer(String rule, String outcome, List<String> lines, boolean sealed) {}

    /** The book that is tried: in force, or proposed. */
    private record Tried(CountyBook known, RuleBook book, String proposal) {}

    private static Tried inForce(Visit visit, TableCode table) {
        CountyBook known = CountyBook.of(visit, table);
        return new Tried(known, known.book(), "");
    }

    private static Tried proposed(Visit visit, String id) {
        RuleBook book = ProposalPage.book(ProposalPage.proposed(visit, id));
        return new Tried(CountyBook.of(visit, ProposalId.of(id).table()), book, id);
    }

    static void show(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        visit.show("trybook", page(visit, inForce(visit, table), Typed.nothing(), Map.of(), Optional.empty()));
    }

    static void showProposed(Visit visit, String id) throws IOException {
        BookHead.mayRead(visit);
        visit.show("trybook", page(visit, proposed(visit, id), Typed.nothing(), Map.of(), Optional.empty()));
    }

    static void decide(Visit visit, TableCode table) throws IOException {
        BookHead.mayRead(visit);
        decide(visit, inForce(visit, table));
    }

    static void decideProposed(Visit visit, String id) throws IOException {
        BookHead.mayRead(visit);
        decide(visit, proposed(visit, id));
    }

    private static void decide(Visit visit, Tried on) throws IOException {
        Typed typed = visit.typed();
        List<FactValue> facts = facts(on.book(), typed);
        Books books = visit.door().books();
        try {
            Outcome<Explanation> tried = on.proposal().isEmpty()
                    ? books.tryCase(on.known().tableCode(), facts)
                    : books.tryProposed(ProposalId.of(on.proposal()), facts);
            Explanation why = tried.fold(e -> e, r -> {
                throw new NotHere();
            });
            Answer answer = answer(why, on.book(), visit.locale());
            visit.show("trybook", page(visit, on, typed, Map.of(), Optional.of(answer)));
        } catch (InvalidInput e) {
            visit.show(422, "trybook", page(visit, on, typed, said(e.violations(), visit.locale()), Optional.empty()));
        }
    }

    private static TryPage page(
            Visit visit, Tried on, Typed typed, Map<String, String> wrong, Optional<Answer> answer) {
        Locale locale = visit.locale();
        BookHead head = BookHead.of(visit, on.known(), on.proposal().isEmpty() ? "try" : "changes");
        String at = on.proposal().isEmpty() ? head.base() : "/rules/proposals/" + on.proposal();
        List<Field> fields = on.book().facts().stream()
                .map(f -> field(f, typed, wrong.getOrDefault(f.name(), ""), locale))
                .toList();
        return new TryPage(
                head,
                on.proposal(),
                at + "/try",
                at + (on.proposal().isEmpty() ? "#rule-" : "#new-"),
                fields,
                wrong.getOrDefault("facts", ""),
                answer);
    }

    private static Field field(FactDeclaration fact, Typed typed, String error, Locale locale) {
        String name = PREFIX + fact.name();
        String value = typed.values().containsKey(name) ? typed.one(name) : usual(fact);
        return new Field(
                name,
                fact.label().in(locale),
                !fact.optional(),
                options(fact, locale),
                fact.min(),
                fact.max(),
                value,
                fact.type() == Type.NUMBER
                        ? Words.of("try.limits", fact.min(), fact.max()).in(locale)
                        : "",
                error);
    }

    private static List<Form.Option> options(FactDeclaration fact, Locale locale) {
        List<Form.Option> options = new ArrayList<>();
        if (fact.type() == Type.NUMBER) {
            return options;
        }
        if (fact.optional()) {
            options.add(new Form.Option("", Words.of("try.unknown").in(locale)));
        }
        if (fact.type() == Type.FLAG) {
            options.add(new Form.Option("false", Words.of("yn.no").in(locale)));
            options.add(new Form.Option("true", Words.of("yn.yes").in(locale)));
        }
        fact.values().forEach((code, label) -> options.add(new Form.Option(code, label.in(locale))));
        return options;
    }

    /** Returns the ordinary value of a fact; what may be unknown mostly is. */
    private static String usual(FactDeclaration fact) {
        if (fact.usual() < fact.min()) {
            return "";
        }
        return switch (fact.type()) {
            case FLAG -> Boolean.toString(fact.usual() == 1);
            case NUMBER -> Long.toString(fact.usual());
            case CHOICE -> List.copyOf(fact.values().keySet()).get((int) fact.usual());
        };
    }

    /** Returns what was filled in; what was left empty is not known. */
    private static List<FactValue> facts(RuleBook book, Typed typed) {
        List<FactValue> facts = new ArrayList<>();
        for (FactDeclaration fact : book.facts()) {
            String name = PREFIX + fact.name();
            String value = fact.type() == Type.NUMBER ? typed.narrow(name) : typed.one(name);
            if (!value.isEmpty()) {
                facts.add(new FactValue(fact.name(), value));
            }
        }
        return facts;
    }

    private static Answer answer(Explanation why, RuleBook book, Locale locale) {
        List<String> lines = why.in(locale).lines().toList();
        boolean protection =
                BookTable.of(book).rows().stream().anyMatch(r -> r.id().equals(why.ruleId()) && r.protection());
        TableClass kind = book.tableClass();
        boolean sealed = protection
                || List.of(TableClass.PROTECTION, TableClass.GATE, TableClass.ELIGIBILITY)
                        .contains(kind);
        return new Answer(why.ruleId(), lines.get(0), lines.subList(1, lines.size()), sealed);
    }

    private static Map<String, String> said(List<Violation> violations, Locale locale) {
        Map<String, String> said = new TreeMap<>();
        for (Violation v : violations) {
            said.putIfAbsent(v.field(), new Wording("kernel", "violation." + v.rule(), v.arguments()).in(locale));
        }
        return said;
    }
}
