package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Finding.Kind;
import io.github.xingfujia.rules.Finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One verification on its way: the book, what was found so far, and the questions still to be asked. */
final class Verifier {

    /** The line of a file or the row of a sheet, behind its name. */
    private static final String LINE = "(:[0-9]+|![^!]*)$";

    private final RuleBook book;
    private final Budget budget;
    private final Words words;
    private final List<Box> boxes;
    private final Space space;
    private final List<Finding> findings = new ArrayList<>();
    private int questions;
    private long steps;

    Verifier(RuleBook book, Budget budget) {
        this.book = book;
        this.budget = budget;
        this.words = new Words(book.contents());
        this.boxes = boxes(contents().rules());
        this.space = Space.of(contents().facts(), List.of(boxes));
    }

    Contents contents() {
        return book.contents();
    }

    RuleBook book() {
        return book;
    }

    List<Rule> rules() {
        return contents().rules();
    }

    Words words() {
        return words;
    }

    /** Returns what the law rules out, and then the conditions of the rules. */
    List<Box> boxes(List<Rule> rules) {
        return boxes(contents().impossible(), rules);
    }

    /** Returns what is ruled out, and then the conditions of the rules. */
    static List<Box> boxes(List<Impossible> ruledOut, List<Rule> rules) {
        return Stream.concat(
                        ruledOut.stream().map(Impossible::box), rules.stream().map(r -> new Box(r.when())))
                .toList();
    }

    /** Returns the place of a rule in a list of boxes. */
    int row(int rule) {
        return contents().impossible().size() + rule;
    }

    /** Returns the space of the book alone. */
    Space space() {
        return space;
    }

    /** Asks a question in the name of some rules; what cannot be decided is told once and counts as no case. */
    Optional<long[]> ask(Question question, List<Rule> asking) {
        Witness.Found found = Witness.of(question, budget);
        questions++;
        steps += found.steps();
        if (!found.decided()) {
            undecided(question, asking);
        }
        return found.values();
    }

    /** Asks a question whose case need not be told. */
    Search.Answer decide(Question question) {
        Search.Answer answer = Search.ask(question, budget);
        questions++;
        steps += answer.steps();
        return answer;
    }

    /** Returns whether it is certain, within few steps, that no case is as asked; tells nothing. */
    boolean isRuledOut(Question question) {
        Search.Answer answer = Search.ask(question, Budget.LITTLE);
        questions++;
        steps += answer.steps();
        return answer.decided() && answer.point().isEmpty();
    }

    void undecided(Question question, List<Rule> asking) {
        List<Rule> named = asking.isEmpty() ? rules() : asking;
        List<String> facts = new ArrayList<>();
        for (int f = 0; f < contents().facts().size(); f++) {
            if (question.cells(f).length > 1) {
                facts.add(contents().facts().get(f).name());
            }
        }
        tellUndecided(named, facts);
    }

    void tellUndecided(List<Rule> named, List<String> facts) {
        Localized said = Texts.of("finding.undecided", Words.ids(named), String.join(" ", facts));
        findings.add(new Finding(Kind.UNDECIDED, at(named), places(named), facts, Optional.empty(), said));
    }

    void find(Kind kind, List<Rule> rules, List<String> facts, long[] witness, Localized text) {
        findings.add(new Finding(kind, at(rules), places(rules), facts, Optional.of(facts(witness)), text));
    }

    /** Tells what is wrong with something that a pack rules out. */
    void find(Kind kind, Impossible it, Localized text) {
        findings.add(
                new Finding(kind, it.at(), List.of(new Place(it.id(), it.at())), List.of(), Optional.empty(), text));
    }

    /** Tells that what a pack rules out hides the cases of a rule. */
    void find(Impossible hiding, Rule hidden, List<String> facts, long[] witness, Localized text) {
        List<Place> places = List.of(new Place(hiding.id(), hiding.at()), new Place(hidden.id(), hidden.at()));
        findings.add(new Finding(Kind.WEAKENED, hiding.at(), places, facts, Optional.of(facts(witness)), text));
    }

    void find(Kind kind, List<Rule> rules, List<String> facts, Localized text) {
        findings.add(new Finding(kind, at(rules), places(rules), facts, Optional.empty(), text));
    }

    /** Tells something of what the book declares, where it declares it. */
    void findDeclared(Kind kind, String declared, List<Rule> rules, List<String> facts, Localized text) {
        findDeclared(kind, declared, rules, facts, Optional.empty(), text);
    }

    /** Tells something of what the book declares by a case, where it declares it. */
    void findDeclared(
            Kind kind,
            String declared,
            List<Rule> rules,
            List<String> facts,
            Optional<long[]> witness,
            Localized text) {
        String at = contents().places().getOrDefault(declared, at(rules));
        findings.add(new Finding(kind, at, places(rules), facts, witness.map(this::facts), text));
    }

    /** Returns whether a pack below the one that declares a fact calls a value of it otherwise, or adds it. */
    boolean isRenamed(String fact, String value) {
        return contents().places().containsKey("value." + fact + "." + value);
    }

    Facts facts(long[] values) {
        return book.coding().known(values);
    }

    /** Returns the names of the facts that are not as usual in a case. */
    List<String> strange(long[] values) {
        List<String> names = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            if (values[f] != contents().facts().get(f).usual()) {
                names.add(contents().facts().get(f).name());
            }
        }
        return names;
    }

    private String at(List<Rule> concerned) {
        if (concerned.isEmpty()) {
            return rules().get(rules().size() - 1).at().replaceFirst(LINE, "");
        }
        return concerned.get(0).at();
    }

    private static List<Place> places(List<Rule> rules) {
        return rules.stream().map(r -> new Place(r.id(), r.at())).toList();
    }

    Report report(Surroundings around) {
        return new Report(
                book.id(),
                book.digest(),
                findings,
                questions,
                steps,
                around.citations().isPresent(),
                around.citations().map(this::uncounted).orElse(List.of()),
                around.ofHouse() ? Optional.empty() : Optional.of(book.tableClass()));
    }

    private List<String> uncounted(Citations register) {
        return Stream.concat(
                        rules().stream().flatMap(r -> r.cites().stream()),
                        contents().impossible().stream().flatMap(i -> i.cites().stream()))
                .filter(register::isUncounted)
                .distinct()
                .toList();
    }
}
