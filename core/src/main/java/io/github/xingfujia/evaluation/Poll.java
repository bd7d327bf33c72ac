package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A vote of the public by stated rules (公众投票规则): one ballot for an account, a day and a channel, within hours, with so many
 * picks. 内乡 2019: 3 to 10 families, 06:00 to 23:00.
 *
 * @param from the first moment, Asia/Shanghai
 * @param until the moment it is over
 * @param opens from when on each day
 * @param closes until when on each day
 * @param leastPicks how many a ballot must name
 * @param mostPicks how many a ballot may name
 */
public record Poll(
        LocalDateTime from, LocalDateTime until, LocalTime opens, LocalTime closes, int leastPicks, int mostPicks) {

    /** Refuses a vote that ends before it begins. */
    public Poll {
        Checks.of()
                .notBefore("until", until, from)
                .notBefore("closes", closes, opens)
                .range("leastPicks", leastPicks, 1, 1000)
                .range("mostPicks", mostPicks, leastPicks, 1000)
                .orThrow();
    }

    /** Why a ballot does not count. */
    public enum Flaw {
        /** Before, after, or outside the hours. */
        OUT_OF_TIME,
        /** Too few or too many names. */
        PICKS,
        /** A name twice, or of nobody who stands. */
        NAMES,
        /** The account had voted on that day by that channel. */
        AGAIN
    }

    /**
     * What was counted.
     *
     * @param lots the votes by entrant, day and channel
     * @param valid how many ballots count
     * @param voided how many do not, by reason, in the order of {@link Flaw}
     */
    public record Count(List<VoteLot> lots, int valid, List<Integer> voided) {

        /** Keeps the lists as they are given. */
        public Count {
            lots = ImmutableList.copyOf(lots);
            voided = ImmutableList.copyOf(voided);
        }

        /** Returns how many ballots do not count for a reason. */
        public int voided(Flaw why) {
            return voided.get(why.ordinal());
        }
    }

    /** Counts ballots; of several by one account on one day and channel the earliest valid one counts, in whatever order they come. */
    public Count count(List<PublicBallot> ballots, List<String> standing) {
        int[] voided = new int[Flaw.values().length];
        Map<String, PublicBallot> first = new LinkedHashMap<>();
        List<PublicBallot> sorted = ballots.stream()
                .sorted(Comparator.comparing(PublicBallot::at)
                        .thenComparing(PublicBallot::voter)
                        .thenComparing(b -> String.join("\n", b.picks())))
                .toList();
        for (PublicBallot ballot : sorted) {
            String once = ballot.voter() + "\n" + ballot.at().toLocalDate() + "\n" + ballot.channel();
            Optional<Flaw> flaw = flaw(ballot, standing);
            if (flaw.isPresent()) {
                voided[flaw.get().ordinal()]++;
            } else if (first.putIfAbsent(once, ballot) != null) {
                voided[Flaw.AGAIN.ordinal()]++;
            }
        }
        Map<String, VoteLot> lots = new TreeMap<>();
        first.values()
                .forEach(b -> b.picks().forEach(pick -> {
                    VoteLot one = new VoteLot(pick, b.at().toLocalDate(), b.channel(), 1);
                    lots.merge(
                            pick + "\n" + one.day() + "\n" + one.channel(),
                            one,
                            (a, c) -> new VoteLot(a.entrant(), a.day(), a.channel(), a.votes() + 1));
                }));
        List<Integer> counts = new ArrayList<>();
        for (int n : voided) {
            counts.add(n);
        }
        return new Count(List.copyOf(lots.values()), first.size(), counts);
    }

    /** Returns what is wrong with a ballot by itself; whether the account voted before is not asked here. */
    public Optional<Flaw> flaw(PublicBallot ballot, List<String> standing) {
        List<String> picks = ballot.picks();
        if (!isOpen(ballot.at())) {
            return Optional.of(Flaw.OUT_OF_TIME);
        } else if (picks.size() < leastPicks || picks.size() > mostPicks) {
            return Optional.of(Flaw.PICKS);
        }
        return standing.containsAll(picks) && picks.stream().distinct().count() == picks.size()
                ? Optional.empty()
                : Optional.of(Flaw.NAMES);
    }

    /** Returns whether ballots are taken at a moment, Asia/Shanghai. */
    public boolean isOpen(LocalDateTime at) {
        return !at.isBefore(from) && at.isBefore(until) && !isShut(at.toLocalTime());
    }

    private boolean isShut(LocalTime at) {
        return at.isBefore(opens) || !at.isBefore(closes);
    }
}
