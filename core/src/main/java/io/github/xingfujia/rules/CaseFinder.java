package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a contributed check may ask of a book, and tell of it (案例查找). */
public final class CaseFinder {

    private final Verifier verifier;

    CaseFinder(Verifier verifier) {
        this.verifier = verifier;
    }

    /** Returns the obligations the book declares. */
    public List<Obligation> obligations() {
        return verifier.contents().obligations();
    }

    /** Returns the facts the book may ask about. */
    public List<FactDeclaration> facts() {
        return verifier.contents().facts();
    }

    /**
     * Returns the plainest case with a value of a fact that the book decides so; empty when there is none.
     *
     * @param fact the name of a fact of the book
     * @param value its value
     * @param field an outcome field
     * @param outcome the outcome looked for
     */
    public Optional<Decision> find(String fact, String value, String field, String outcome) {
        return find(fact, value, rule -> outcome.equals(rule.then().get(field)));
    }

    /** Returns the plainest case as {@link #find} does, which a rule of protection decides so. */
    public Optional<Decision> findProtected(String fact, String value, String field, String outcome) {
        return find(
                fact,
                value,
                rule -> rule.protection() && outcome.equals(rule.then().get(field)));
    }

    private Optional<Decision> find(String fact, String value, Predicate<Rule> wanted) {
        List<FactDeclaration> facts = facts();
        for (int f = 0; f < facts.size(); f++) {
            if (facts.get(f).name().equals(fact) && facts.get(f).takes(value)) {
                return find(f, facts.get(f).code(value), wanted);
            }
        }
        return Optional.empty();
    }

    private Optional<Decision> find(int fact, long code, Predicate<Rule> wanted) {
        List<Rule> asking = verifier.rules().stream().filter(wanted).toList();
        Held held = Held.of(verifier, fact, code);
        Space one = Space.of(facts(), List.of(held.boxes()));
        long[] rows = one.none();
        held.mark(one, 0, rows, wanted);
        return verifier.ask(Question.of(one, List.of(rows)), asking).map(values -> {
            values[fact] = code;
            return verifier.book().decisionOf(values);
        });
    }

    /** Tells that a case is sent where nobody can be accountable. */
    public void unreachable(Decision decision, Localized why) {
        verifier.find(
                Kind.UNREACHABLE,
                List.of(decision.rule()),
                verifier.strange(decision.values()),
                decision.values(),
                Texts.of(
                        "finding.unreachable",
                        Words.named(decision.rule()),
                        verifier.words().ofCase(decision.values()),
                        verifier.words().outcome(decision.rule()),
                        why));
    }

    /** Tells, where the book last declares a fact, that a case of protection is left where it may not be. */
    public void misplaced(Decision decision, String fact, Localized why) {
        verifier.findDeclared(
                Kind.UNREACHABLE,
                "fact." + fact,
                List.of(decision.rule()),
                verifier.strange(decision.values()),
                Optional.of(decision.values()),
                Texts.of(
                        "finding.misplaced",
                        Words.named(decision.rule()),
                        verifier.words().ofCase(decision.values()),
                        verifier.words().outcome(decision.rule()),
                        why));
    }

    /**
     * Tells the values that a pack below calls otherwise than whoever carries the book out, where they are called so: to be
     * read, and refused where another value is called that.
     *
     * @param names what they are called there, by their code
     */
    public void misnamed(String fact, Map<String, Label> names) {
        facts().stream().filter(f -> f.name().equals(fact)).forEach(f -> new ValueCheck(verifier, f).misnamed(names));
    }

    /** Returns whether a rule of protection makes an obligation due. */
    public boolean protects(Obligation obligation) {
        return verifier.rules().stream()
                .anyMatch(r -> r.protection() && r.duties().contains(obligation.code()));
    }

    /** Tells every value of an outcome that whoever carries it out has no way for, where the book declares the outcome. */
    void unable(String outcome, List<String> able) {
        verifier.contents().outcomes().stream()
                .filter(o -> o.name().equals(outcome))
                .flatMap(o -> o.values().entrySet().stream())
                .filter(v -> !able.contains(v.getKey()))
                .forEach(v -> verifier.findDeclared(
                        Kind.UNREACHABLE,
                        "outcome." + outcome + "." + v.getKey(),
                        List.of(),
                        List.of(),
                        Texts.of("finding.outcome-unknown", v.getKey(), v.getValue(), String.join(" ", able))));
    }

    /** Tells that a case comes to the same arrangement again and again where it is. */
    public void again(Decision decision, Localized why) {
        verifier.find(
                Kind.CYCLE,
                List.of(decision.rule()),
                verifier.strange(decision.values()),
                decision.values(),
                Texts.of(
                        "finding.again",
                        Words.named(decision.rule()),
                        verifier.words().ofCase(decision.values()),
                        verifier.words().outcome(decision.rule()),
                        why));
    }

    /** Tells every rule of the last pack that asks for values of a fact which never come up, and for no other. */
    public void idle(String fact, Predicate<String> comesUp, Localized why) {
        List<Contents.Layer> layers = verifier.contents().layers();
        String last = layers.get(layers.size() - 1).pack();
        for (FactDeclaration it : facts()) {
            for (Rule rule : verifier.rules()) {
                Condition asked = rule.when().get(fact);
                if (asked != null
                        && it.name().equals(fact)
                        && rule.pack().equals(last)
                        && it.codes().stream()
                                .filter(comesUp)
                                .noneMatch(v -> asked.holds(it.codes().indexOf(v)))) {
                    verifier.find(
                            Kind.NEVER_FIRES,
                            List.of(rule),
                            List.of(fact),
                            Texts.of("finding.never-fires", rule.id(), rule.text(), why));
                }
            }
        }
    }

    /** Tells, where the book says so, that a value which whoever asks it may tell is ruled out, whatever else holds. */
    public void told(String fact, String value) {
        for (int f = 0; f < facts().size(); f++) {
            FactDeclaration it = facts().get(f);
            if (it.name().equals(fact) && it.takes(value) && isRuledOut(fact, it.code(value))) {
                Impossible by = verifier.contents().impossible().stream()
                        .filter(i -> i.box().when().containsKey(fact) && i.box().allows(fact, it.code(value)))
                        .findFirst()
                        .orElse(verifier.contents().impossible().get(0));
                verifier.find(
                        Kind.FACT_MISSING, by, Texts.of("finding.value-ruled-out", fact, value, by.id(), by.text()));
            }
        }
    }

    private boolean isRuledOut(String fact, long value) {
        List<Box> left = verifier.contents().impossible().stream()
                .flatMap(i -> i.box().fixed(fact, value).stream())
                .toList();
        if (left.isEmpty()) {
            return false;
        }
        Space space = Space.of(facts(), List.of(left));
        long[] none = space.none();
        Bits.set(none, space.nobody(0));
        return verifier.isRuledOut(Question.of(space, List.of(none)));
    }

    /**
     * Tells that a book does not take a fact that whoever asks it always tells, by the first rule of the pack that ought to
     * declare it.
     */
    public void missing(String fact) {
        Rule first = verifier.rules().get(0);
        verifier.find(
                Kind.FACT_MISSING,
                List.of(first),
                List.of(fact),
                Texts.of("finding.fact-missing", fact, Words.named(first)));
    }

    /** Tells that a book does not take a value of a fact that whoever asks it may tell; where it declares the fact. */
    public void missing(String fact, String value) {
        verifier.findDeclared(
                Kind.FACT_MISSING,
                "fact." + fact,
                List.of(),
                List.of(fact),
                Texts.of("finding.value-missing", fact, value));
    }

    /**
     * Tells what a book takes of a fact beyond what whoever asks it may tell: other values, or that it is unknown, and two
     * values of the same words.
     *
     * @param told what may be told, {@code unknown} among it
     */
    public void beyond(FactDeclaration fact, List<String> told) {
        new ValueCheck(verifier, fact).beyond(told);
    }

    /** Tells that a book declares a fact that whoever asks it never tells; where it declares it. */
    public void untold(FactDeclaration fact) {
        verifier.findDeclared(
                Kind.FACT_UNTOLD,
                "fact." + fact.name(),
                List.of(),
                List.of(fact.name()),
                Texts.of("finding.fact-untold", fact.name(), fact.label()));
    }

    /**
     * Tells that whoever a book names for an obligation does not exist, where the book declares it; by the first rule that
     * makes it due.
     */
    public void ownerless(Obligation obligation, Localized why) {
        List<Rule> rules = verifier.rules().stream()
                .filter(r -> r.duties().contains(obligation.code()))
                .limit(1)
                .toList();
        verifier.findDeclared(
                Kind.NO_OWNER,
                "obligation." + obligation.code(),
                rules,
                List.of(),
                Texts.of("finding.owner-unknown", obligation.label(), obligation.owner(), why));
    }
}
