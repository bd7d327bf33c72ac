package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Finding.Kind;
import io.github.xingfujia.rules.MadeBook.Fact;
import io.github.xingfujia.rules.MadeBook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is wrong with a made-up book by trying every case of it, value by value: shares nothing with the verification but
 * the book.
 */
final class Oracle {

    /** Where outcomes lead from a tier, both by number. */
    record Move(String outcome, long from, long to) {}

    private final MadeBook book;
    private final List<Row> rules;
    private final List<long[]> cases;
    /** The cases that the first pack does not rule out. */
    private final List<long[]> above;

    private final List<Move> moves;

    Oracle(MadeBook book, List<Move> moves) {
        this.book = book;
        this.moves = moves;
        this.rules = book.inForce();
        this.cases = book.points().stream().filter(book::isPossible).toList();
        this.above = book.points().stream().filter(book::isPossibleAbove).toList();
    }

    /** Returns everything wrong, as kind and names, in no order that matters. */
    TreeSet<String> findings() {
        TreeSet<String> found = new TreeSet<>();
        if (cases.stream().anyMatch(this::isGap)) {
            found.add(Kind.GAP.name());
        }
        for (Row rule : rules) {
            if (cases.stream().noneMatch(c -> wins(rule, c))) {
                boolean never = cases.stream().noneMatch(rule::holds);
                found.add((never ? Kind.NEVER_FIRES : Kind.SHADOWED) + " " + rule.id);
            }
        }
        for (Row one : rules) {
            for (Row other : allRules()) {
                if (cases.stream().anyMatch(c -> contradicts(one, other, c))) {
                    found.add(Kind.CONTRADICTION + " " + one.id + " " + other.id);
                }
            }
        }
        for (Fact fact : book.facts) {
            if (cases.stream().anyMatch(c -> grows(fact, c))) {
                found.add(Kind.DEADLINE_GROWS + " " + fact.name);
            }
            if (cases.stream().anyMatch(c -> falls(fact, c))) {
                found.add(Kind.OUTCOME_FALLS + " " + fact.name);
            }
        }
        if (cases.stream().anyMatch(this::goesRound)) {
            found.add(Kind.CYCLE.name());
        }
        if (!book.after.isEmpty()) {
            List<Row> upper = new ArrayList<>(book.rows);
            if (book.otherwise) {
                upper.add(book.last);
            }
            for (Row before : upper) {
                if (above.stream().anyMatch(c -> weakens(before, c))) {
                    found.add(Kind.WEAKENED + " " + before.id);
                }
                for (Row now : rules) {
                    if (above.stream().anyMatch(c -> isToRead(before, now, c))) {
                        found.add(Kind.TO_READ + " " + now.id + " " + before.id);
                    }
                }
            }
        }
        for (Row now : rules) {
            if (!book.after.isEmpty() && above.stream().anyMatch(c -> isAdded(now, c))) {
                found.add(Kind.TO_READ + " " + now.id);
            }
        }
        return found;
    }

    /** A rule of protection of the second pack answers where the first one protects nobody. */
    private boolean isAdded(Row now, long[] at) {
        Row before = book.winner(book.rows, at);
        boolean answered = before.id != null;
        return now.protection && now.pack.equals("low") && answered && !before.protection && wins(now, at);
    }

    /** Returns what a witness of a finding must be. */
    Predicate<long[]> witness(Finding finding) {
        List<String> ids = finding.rules().stream().map(Finding.Place::rule).toList();
        Predicate<long[]> shows = switch (finding.kind()) {
            case GAP -> this::isGap;
            case CONTRADICTION -> c -> contradicts(row(ids.get(0)), row(ids.get(1)), c);
            case DEADLINE_GROWS -> c -> grows(fact(finding.facts().get(0)), c);
            case OUTCOME_FALLS -> c -> falls(fact(finding.facts().get(0)), c);
            case CYCLE -> this::goesRound;
            case WEAKENED ->
                c -> !ids.get(0).startsWith("h") ? asksLess(upper(ids.get(1)), c) : hides(upper(ids.get(1)), c);
            case TO_READ ->
                c -> ids.size() == 1 ? isAdded(row(ids.get(0)), c) : isToRead(upper(ids.get(1)), row(ids.get(0)), c);
            default -> c -> false;
        };
        boolean weakened = finding.kind() == Kind.WEAKENED || finding.kind() == Kind.TO_READ;
        return c -> (weakened ? book.isPossibleAbove(c) : book.isPossible(c)) && shows.test(c);
    }

    private List<Row> allRules() {
        List<Row> all = new ArrayList<>(rules);
        if (book.otherwise) {
            all.add(book.last);
        }
        return all;
    }

    private Row row(String id) {
        return allRules().stream().filter(r -> r.id.equals(id)).findFirst().orElseThrow();
    }

    private Row upper(String id) {
        return book.rows.stream().filter(r -> r.id.equals(id)).findFirst().orElse(book.last);
    }

    private Fact fact(String name) {
        return book.facts.stream().filter(f -> f.name.equals(name)).findFirst().orElseThrow();
    }

    private Row winner(long[] at) {
        return book.winner(rules, at);
    }

    private boolean wins(Row rule, long[] at) {
        return winner(at).equals(rule);
    }

    private boolean isGap(long[] at) {
        return !book.otherwise && rules.stream().noneMatch(r -> r.holds(at));
    }

    private boolean contradicts(Row one, Row other, long[] at) {
        int first = allRules().indexOf(one);
        int second = allRules().indexOf(other);
        boolean must = book.agree && !other.equals(book.last) || other.protection && !one.protection;
        return must && first < second && !one.sameThen(other) && other.holds(at) && wins(one, at);
    }

    /** The same case at every higher degree of a risk that the law allows. */
    private boolean higher(Fact fact, long[] at, Predicate<long[]> test) {
        int f = book.facts.indexOf(fact);
        if (!fact.risk || at[f] == MadeBook.UNKNOWN || isGap(at)) {
            return false;
        }
        for (long v = at[f] + 1; v <= fact.max; v++) {
            long[] more = at.clone();
            more[f] = v;
            if (!isGap(more) && book.isPossible(more) && test.test(more)) {
                return true;
            }
        }
        return false;
    }

    private boolean grows(Fact fact, long[] at) {
        return higher(fact, at, more -> limit(winner(more)) > limit(winner(at)));
    }

    private boolean falls(Fact fact, long[] at) {
        return book.rising && higher(fact, at, more -> rank(winner(more)) < rank(winner(at)));
    }

    private static int limit(Row row) {
        return MadeBook.LIMITS.indexOf(row.limit);
    }

    /** Whether the tier of the case comes back to where it was, whatever way is taken. */
    private boolean goesRound(long[] at) {
        return reaches(at, at[0], new TreeSet<>());
    }

    private boolean reaches(long[] at, long goal, TreeSet<Long> seen) {
        if (isGap(at) || !book.isPossible(at)) {
            return false;
        }
        for (Move move : moves) {
            if (move.from() == at[0] && move.outcome().equals(winner(at).step)) {
                long[] next = at.clone();
                next[0] = move.to();
                boolean goes = book.isPossible(next) && !isGap(next);
                if (goes && (move.to() == goal || seen.add(move.to()) && reaches(next, goal, seen))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How grave an outcome is by the first pack, which knows nothing of what the second adds. */
    private static int rank(Row row) {
        return List.of("o0", "o1", "o2").indexOf(row.step);
    }

    private boolean weakens(Row before, long[] at) {
        return hides(before, at) || asksLess(before, at);
    }

    /** The second pack says that a case which a rule of the first answers never happens. */
    private boolean hides(Row before, long[] at) {
        return book.winner(book.rows, at).equals(before) && book.isHidden(at);
    }

    private boolean asksLess(Row before, long[] at) {
        return book.winner(book.rows, at).equals(before) && !isGap(at) && asksLess(before, winner(at));
    }

    /** What nobody can judge: another rule of the second pack answers instead of one that protects, and asks no less. */
    private boolean isToRead(Row before, Row now, long[] at) {
        return before.protection
                && now.pack.equals("low")
                && book.winner(book.rows, at).equals(before)
                && wins(now, at)
                && !(now.sameThen(before) && new TreeSet<>(now.duties).equals(new TreeSet<>(before.duties)))
                && !asksLess(before, now);
    }

    private boolean asksLess(Row before, Row now) {
        boolean less = !now.duties.containsAll(before.duties) || limit(now) > limit(before);
        // every made-up book has time limits: less within them is less
        less |= book.rising && rank(now) < rank(before);
        less |= before.protection && before.sameThen(now) && !now.cites.containsAll(before.cites);
        less |= before.protection && (!now.protection || !book.rising && !now.step.equals(before.step));
        return less;
    }

    /** Returns whether these rules alone, with what the law rules out, answer every case of a rule. */
    boolean covers(List<String> ids, String rule) {
        Row it = row(rule);
        return cases.stream()
                .filter(it::holds)
                .allMatch(c -> ids.stream().map(this::row).anyMatch(r -> r.holds(c)));
    }

    static List<Move> none() {
        return List.of();
    }

    static Map<String, Integer> count(List<Finding> findings) {
        Map<String, Integer> count = new java.util.TreeMap<>();
        findings.forEach(f -> count.merge(f.kind().name(), 1, Integer::sum));
        return count;
    }
}
