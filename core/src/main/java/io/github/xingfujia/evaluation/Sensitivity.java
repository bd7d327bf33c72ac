package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a result hangs on single things (敏感性报告).
 *
 * @param changes what was changed and whom it would change, one for each
 */
public record Sensitivity(List<Change> changes) {

    /** Keeps the list as it is given. */
    public Sensitivity {
        changes = ImmutableList.copyOf(changes);
    }

    /** What was changed. */
    public enum What {
        /** One juror was left out. */
        JUROR,
        /** One mark more or less was dropped at each end. */
        TRIM,
        /** Votes above the line count nothing, or in full. */
        DISCOUNT,
        /** The public did not vote: the panel decides alone. */
        VOTE
    }

    /**
     * One changed tally.
     *
     * @param what what was changed
     * @param to without which juror, or to which figure
     * @param gains who would get a title, or another one, by it
     * @param losses who would lose the title
     */
    public record Change(What what, String to, List<String> gains, List<String> losses) {

        /** Keeps the lists as they are given. */
        public Change {
            gains = ImmutableList.copyOf(gains);
            losses = ImmutableList.copyOf(losses);
        }

        static Change between(What what, String to, Standings stated, Standings other) {
            Map<String, String> before = titles(stated);
            Map<String, String> after = titles(other);
            List<String> gains = new ArrayList<>();
            after.forEach((entrant, title) -> {
                if (!title.equals(before.getOrDefault(entrant, ""))) {
                    gains.add(entrant);
                }
            });
            List<String> losses = before.keySet().stream()
                    .filter(entrant -> !after.containsKey(entrant))
                    .toList();
            return new Change(what, to, gains, losses);
        }

        private static Map<String, String> titles(Standings of) {
            Map<String, String> titles = new TreeMap<>();
            of.named().forEach(s -> titles.put(s.entrant(), s.award().orElse("")));
            return titles;
        }
    }

    /** Returns whose title hangs on a single thing, by their keys. */
    public List<String> fragile() {
        List<String> all = new ArrayList<>();
        changes.forEach(c -> {
            all.addAll(c.gains());
            all.addAll(c.losses());
        });
        return all.stream().distinct().sorted().toList();
    }
}
