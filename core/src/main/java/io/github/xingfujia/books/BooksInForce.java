package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The books of one table (施行中的规则书), past, present and to come.
 *
 * @param table the table
 * @param revision how often the line was written: the same on every node
 * @param today the version that decides what begins today
 * @param versions all versions, the latest last
 * @param filesDiffer whether this node's files say something else than the latest version; they decide nothing until
 *     they are proposed and approved
 * @param ending what the book of today rests on that has ended, or ends within three months: whoever answers for it has to
 *     propose another one
 */
public record BooksInForce(
        TableCode table,
        long revision,
        int today,
        List<VersionView> versions,
        boolean filesDiffer,
        List<Ending> ending) {

    /** Keeps the order. */
    public BooksInForce {
        versions = ImmutableList.copyOf(versions);
        ending = ImmutableList.copyOf(ending);
    }

    /**
     * A norm that ends while the book of today rests on it.
     *
     * @param cite how the book cites it
     * @param until its last day
     * @param rules the ids of the rules, and of what is ruled out, that rest on it, in the order of the book
     * @param told the day on which the heads were told, Asia/Shanghai; empty until due work has come to it
     */
    public record Ending(String cite, LocalDate until, List<String> rules, Optional<LocalDate> told) {

        /** Keeps the order. */
        public Ending {
            rules = ImmutableList.copyOf(rules);
        }
    }

    /**
     * One version.
     *
     * @param number 0 for what the home began with
     * @param digest of its content: what stands in the decisions it made
     * @param from the first day
     * @param running what becomes of cases that began before
     * @param proposal the proposal it was; empty for version 0
     * @param reach which cases it decides on which days, and no later version does; empty for none
     * @param silentFor the later version that decides in its place from its first day on; empty for one that decides, or did
     */
    public record VersionView(
            int number,
            String digest,
            LocalDate from,
            Running running,
            Optional<ProposalId> proposal,
            Optional<Reach> reach,
            Optional<Integer> silentFor) {}
}
