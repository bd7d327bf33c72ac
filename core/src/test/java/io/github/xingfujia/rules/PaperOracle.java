package io.github.xingfujia.rules;

import io.github.xingfujia.rules.MadeBook.Fact;
import io.github.xingfujia.rules.MadeBook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is wrong with the papers of a made-up book, read line by line: who owes its duties, what it rests on, what it asks and
 * who tells it, whether anybody is there. Shares nothing with the verification but the book.
 */
final class PaperOracle {

    private static final List<String> REWARDS = List.of("target", "grade", "honour");

    private final MadeBook book;

    PaperOracle(MadeBook book) {
        this.book = book;
    }

    /** Returns everything wrong, as kind and name. */
    TreeSet<String> findings() {
        TreeSet<String> found = new TreeSet<>();
        List<Row> all = new ArrayList<>(book.inForce());
        if (book.otherwise) {
            all.add(book.last);
        }
        for (Row row : all) {
            boolean owed = row.duties.stream()
                    .allMatch(d -> !book.owners.getOrDefault(d, "").isEmpty());
            found.addAll(owed ? List.of() : List.of("NO_OWNER " + row.id));
            // the last rule of a made-up book rests on one article, whatever is done to the others
            cites(row.equals(book.last) ? List.of("norm 1") : row.cites, row.id, found);
            for (int f : row.when.keySet()) {
                Fact fact = book.facts.get(f);
                if (REWARDS.contains(book.tableClass) && (fact.descriptive || !fact.measured)) {
                    found.add("FORBIDDEN_INPUT " + row.id);
                }
            }
        }
        List<String> rests = book.impossibleCites.isEmpty() ? List.of() : List.of(book.impossibleCites);
        for (int i = 0; i < book.impossible.size(); i++) {
            cites(rests, "i" + i, found);
        }
        for (int i = 0; i < book.hidden.size(); i++) {
            cites(rests, "h" + i, found);
        }
        if (!book.untold.isEmpty()) {
            found.add("FACT_UNTOLD " + book.untold);
        }
        if (book.tableClass.equals("routing") && book.points().stream().anyMatch(this::isNobodyThere)) {
            found.add("UNREACHABLE");
        }
        return found;
    }

    /** The county of these books has nine articles of one norm in force, and an old one that ended before any of them begins. */
    private static void cites(List<String> cites, String id, TreeSet<String> found) {
        if (cites.isEmpty()) {
            found.add("CITATION_MISSING " + id);
        }
        for (String cite : cites) {
            if (cite.matches("old( [1-9][0-9]*)?")) {
                found.add("CITATION_NOT_IN_FORCE " + id);
            } else if (!cite.matches("norm( [1-9])?")) {
                found.add("CITATION_UNKNOWN " + id);
            }
        }
    }

    /** Of the highest tier nobody carries the gravest step out. */
    private boolean isNobodyThere(long[] at) {
        return book.isPossible(at)
                && at[0] == 2
                && book.winner(book.inForce(), at).step.equals("o2");
    }
}
