package io.github.xingfujia.evaluation.panel;

import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.VoteCount;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the house counted itself (公众票计数): of every day and channel, how many ballots named whom. */
final class PublicCount {

    private PublicCount() {}

    /** A day and a channel. */
    private record At(LocalDate day, String channel) implements Comparable<At> {
        @Override
        public int compareTo(At other) {
            return Comparator.comparing(At::day).thenComparing(At::channel).compare(this, other);
        }
    }

    /** Returns the votes of ballots counted by {@link io.github.xingfujia.evaluation.ledger.PublicBallots#KIND}. */
    static List<CampaignFact.VotesReturned> of(Campaigns.State state, Map<String, Long> lots) {
        Map<At, Map<Integer, Integer>> votes = new TreeMap<>();
        lots.forEach((lot, ballots) -> {
            int day = lot.indexOf(' ');
            int picks = lot.lastIndexOf(' ');
            At at = new At(LocalDate.parse(lot.substring(0, day)), lot.substring(day + 1, picks));
            Map<Integer, Integer> counts = votes.computeIfAbsent(at, one -> new TreeMap<>());
            for (String pick : lot.substring(picks + 1).split("\\.")) {
                counts.merge(Integer.valueOf(pick), Math.toIntExact(ballots), Math::addExact);
            }
        });
        List<CampaignFact.VotesReturned> all = new ArrayList<>();
        votes.forEach((at, counts) -> {
            List<VoteCount> named = new ArrayList<>();
            counts.forEach((number, count) -> named.add(new VoteCount(entrant(state, number), count)));
            all.add(new CampaignFact.VotesReturned(at.day(), at.channel(), named));
        });
        return all;
    }

    private static NominationId entrant(Campaigns.State state, int number) {
        return state.admitted().get(number - 1).nomination();
    }
}
