package io.github.xingfujia.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The verification of a book (规则书校验): exact over the whole space of its cases, never sampled, and bounded by steps,
 * never by time.
 *
 * <p>A question that exceeds its budget is no rejection: it is told, and two persons have to adopt the book.
 *
 * <pre>{@code
 * Report report = Verification.of(book, Surroundings.none().citing(register));
 * System.out.println(report.in(Locale.CHINA));
 * }</pre>
 */
public final class Verification {

    private Verification() {}

    /** Returns what the verification of a book alone came to. */
    public static Report of(RuleBook book) {
        return of(book, Surroundings.none());
    }

    /** Returns what the verification of a book in its surroundings came to. */
    public static Report of(RuleBook book, Surroundings around) {
        return of(book, around, Budget.USUAL);
    }

    /** Returns what the papers come to on which a book rests that was verified before: of all questions these alone depend on the day. */
    public static Report papers(RuleBook verified, Surroundings around) {
        Verifier verifier = new Verifier(verified, Budget.USUAL);
        PaperCheck.run(verifier, around);
        return verifier.report(around);
    }

    /** Returns what a book rests on that ends on or before a day, what ends first first; nothing without a register. */
    public static List<NormEnding> ending(RuleBook book, Surroundings around, LocalDate last) {
        Map<String, List<String>> resting = new LinkedHashMap<>();
        book.contents()
                .rules()
                .forEach(r -> r.cites()
                        .forEach(c -> resting.computeIfAbsent(c, x -> new ArrayList<>())
                                .add(r.id())));
        book.contents()
                .impossible()
                .forEach(i -> i.cites()
                        .forEach(c -> resting.computeIfAbsent(c, x -> new ArrayList<>())
                                .add(i.id())));
        return around.citations().stream()
                .flatMap(register -> resting.entrySet().stream()
                        .flatMap(e -> register
                                .find(e.getKey())
                                .flatMap(Citations.Norm::until)
                                .filter(until -> !until.isAfter(last))
                                .map(until -> new NormEnding(e.getKey(), until, e.getValue()))
                                .stream()))
                .sorted(Comparator.comparing(NormEnding::until))
                .toList();
    }

    static Report of(RuleBook book, Surroundings around, Budget budget) {
        Verifier verifier = new Verifier(book, budget);
        CoverageCheck.run(verifier);
        OverlapCheck.run(verifier);
        RiskCheck.run(verifier);
        around.ladder().ifPresent(l -> LadderCheck.run(verifier, l));
        WeakeningCheck.run(verifier);
        HidingCheck.run(verifier);
        PaperCheck.run(verifier, around);
        CaseFinder cases = new CaseFinder(verifier);
        around.checks().forEach(c -> c.check(cases));
        return verifier.report(around);
    }
}
