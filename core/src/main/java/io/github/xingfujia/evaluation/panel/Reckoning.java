package io.github.xingfujia.evaluation.panel;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.Entrant;
import io.github.xingfujia.evaluation.Judging;
import io.github.xingfujia.evaluation.Mark;
import io.github.xingfujia.evaluation.Sensitivity;
import io.github.xingfujia.evaluation.Standings;
import io.github.xingfujia.evaluation.VoteLot;
import io.github.xingfujia.evaluation.ledger.Ballots;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a tally is made of, read from the ledger (计票依据): the frozen sheet, the ballots of the panel, the votes returned. */
final class Reckoning {

    private final Judging judging;
    private final List<Entrant> entrants;
    private final List<Mark> marks;
    private final List<VoteLot> votes;

    private Reckoning(Judging judging, List<Entrant> entrants, List<Mark> marks, List<VoteLot> votes) {
        this.judging = judging;
        this.entrants = entrants;
        this.marks = marks;
        this.votes = votes;
    }

    static List<Ref> refs(CampaignId id, Campaigns.State state) {
        return Stream.concat(
                        state.admitted().stream().map(a -> Nominations.of(a.nomination())),
                        state.panel().stream().map(juror -> Ballots.of(id, juror)))
                .toList();
    }

    /** Returns the reckoning over those who still stood when it was made. */
    static Reckoning of(CampaignId id, Campaigns.State state, List<String> standing, Loaded loaded) {
        List<Entrant> entrants = state.admitted().stream()
                .filter(a -> standing.contains(a.nomination().value()))
                .map(a -> new Entrant(
                        a.nomination().value(), a.category(), a.village().toString()))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (StaffId juror : state.panel()) {
            loaded.of(Ballots.BALLOTS, Ballots.of(id, juror)).points().forEach((nomination, points) -> {
                if (standing.contains(nomination.value())) {
                    marks.add(new Mark(juror.value(), nomination.value(), points));
                }
            });
        }
        List<VoteLot> votes = state.voting().returned().stream()
                .flatMap(r -> r.counts().stream()
                        .filter(c -> standing.contains(c.nomination().value()))
                        .map(c -> new VoteLot(c.nomination().value(), r.day(), r.channel(), c.votes())))
                .toList();
        return new Reckoning(Judging.by(state.sheet().rules()), entrants, marks, votes);
    }

    Standings tally() {
        return judging.tally(entrants, marks, votes);
    }

    Sensitivity sensitivity() {
        return judging.sensitivity(entrants, marks, votes);
    }
}
