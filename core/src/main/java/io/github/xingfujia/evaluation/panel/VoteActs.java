package io.github.xingfujia.evaluation.panel;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CastVote;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Poll;
import io.github.xingfujia.evaluation.PollRule;
import io.github.xingfujia.evaluation.PublicBallot;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.VoteReturn;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignAct;
import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.evaluation.ledger.PublicBallots;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The public votes here, and what channels counted elsewhere is brought in by two persons. */
final class VoteActs {

    private VoteActs() {}

    /** Takes a ballot of the public: an account has one on a day by a channel. */
    static final class CastAct implements Act<CastVote, CampaignId> {

        @Override
        public Action action() {
            return Actions.VOTE;
        }

        @Override
        public List<Ref> first(CastVote command, Moment moment) {
            return List.of(ballot(command, moment), Campaigns.of(command.campaign()));
        }

        @Override
        public List<Ref> then(CastVote command, Loaded loaded, Moment moment) {
            return campaign(command, loaded).admitted().stream()
                    .map(a -> Nominations.of(a.nomination()))
                    .toList();
        }

        @Override
        public Optional<Scope> scope(CastVote command, Loaded loaded, Moment moment) {
            return campaign(command, loaded).started().map(s -> Scope.common());
        }

        @Override
        public Ruling decide(CastVote command, Loaded loaded, Moment moment) {
            Campaigns.State campaign = campaign(command, loaded);
            Optional<PollRule> rule = campaign.started().flatMap(s -> s.sheet().poll());
            if (rule.isEmpty()) {
                return NominationAct.refuse("no-vote", "evaluation.campaigns");
            }
            Checks checks = Checks.of()
                    .that(
                            rule.get().channels().contains(command.channel()),
                            "channel",
                            "one-of",
                            command.channel(),
                            String.join(" ", rule.get().channels()));
            checks.that(
                    !rule.get().login().contains(command.channel()) || moment.actor() instanceof Actor.Party,
                    "channel",
                    "needs-login",
                    command.channel());
            List<NominationId> admitted = campaign.admitted().stream()
                    .map(CampaignFact.Admitted::nomination)
                    .toList();
            List<NominationId> standing = admitted.stream()
                    .filter(n -> loaded.of(Nominations.NOMINATIONS, Nominations.of(n))
                                    .stage()
                            == Stage.PANEL)
                    .toList();
            command.picks().forEach(p -> checks.that(standing.contains(p), "picks", "no-such-entrant", p.toString()));
            checks.that(
                            command.picks().stream().distinct().count()
                                    == command.picks().size(),
                            "picks",
                            "duplicate-key",
                            "picks",
                            "picks")
                    .orThrow();
            Optional<Poll> poll = campaign.poll(standing.size()).filter(p -> campaign.runs());
            if (poll.isEmpty()) {
                return NominationAct.refuse("poll-not-open", "evaluation.campaign");
            }
            if (loaded.of(PublicBallots.PUBLIC_BALLOTS, ballot(command, moment)).isPresent()) {
                return NominationAct.refuse("voted-today", "evaluation.campaign");
            }
            return cast(command, poll.get(), standing, admitted, moment);
        }

        private static Ruling cast(
                CastVote command, Poll poll, List<NominationId> standing, List<NominationId> admitted, Moment moment) {
            PublicBallot ballot = new PublicBallot(
                    "-",
                    command.channel(),
                    LocalDateTime.ofInstant(moment.now(), Moment.ZONE),
                    command.picks().stream().map(NominationId::value).toList());
            Optional<Poll.Flaw> flaw =
                    poll.flaw(ballot, standing.stream().map(NominationId::value).toList());
            if (flaw.filter(f -> f == Poll.Flaw.OUT_OF_TIME).isPresent()) {
                return Ruling.refuse(Refusal.of(
                        "evaluation",
                        "poll-shut",
                        List.of("evaluation.campaign"),
                        poll.from().toLocalDate().toString(),
                        poll.until().toLocalDate().minusDays(1).toString(),
                        poll.opens().toString(),
                        poll.closes().toString()));
            }
            Checks.of()
                    .range("picks", command.picks().size(), poll.leastPicks(), poll.mostPicks())
                    .orThrow();
            return Ruling.plan()
                    .to(
                            ballot(command, moment),
                            "",
                            new PublicBallots.Cast(
                                    command.campaign(),
                                    moment.today(),
                                    command.channel(),
                                    command.picks().stream()
                                            .map(p -> admitted.indexOf(p) + 1)
                                            .toList()))
                    .build();
        }

        private static Ref ballot(CastVote command, Moment moment) {
            String account = moment.actor() instanceof Actor.Party party
                    ? "party " + party.person()
                    : "account " + command.account();
            return PublicBallots.of(moment.person(
                            "public-ballot",
                            String.join(
                                    "\n",
                                    command.campaign().value(),
                                    moment.today().toString(),
                                    command.channel(),
                                    account))
                    .value());
        }

        private static Campaigns.State campaign(CastVote command, Loaded loaded) {
            return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(command.campaign()));
        }

        @Override
        public CampaignId answer(CastVote command, Loaded after, Moment moment) {
            return command.campaign();
        }
    }

    /** Brings in what a channel counted elsewhere on one day: once, and by two persons who say the same. */
    static final class ReturnAct extends CampaignAct<CampaignCommand.ReturnVotes> {
        ReturnAct() {
            super(Actions.RETURN_VOTES);
        }

        @Override
        protected Ruling decide(
                CampaignCommand.ReturnVotes command, Campaigns.State state, Loaded loaded, Moment moment) {
            VoteReturn votes = command.votes();
            if (state.sheet().vote().isEmpty()) {
                return NominationAct.refuse("no-vote", "evaluation.campaigns");
            }
            check(votes, state, moment);
            boolean again = state.voting().returned().stream()
                    .anyMatch(r -> r.day().equals(votes.day()) && same(r.channel(), votes));
            if (again) {
                return NominationAct.refuse("votes-returned", "evaluation.tally");
            }
            StaffId here = NominationAct.by(moment).orElseThrow();
            Optional<CampaignFact.VotesProposed> first = state.voting().proposed().stream()
                    .filter(p -> p.day().equals(votes.day()) && same(p.channel(), votes))
                    .filter(p -> !p.by().equals(here))
                    .findFirst();
            if (first.isEmpty()) {
                return Ruling.plan()
                        .to(
                                ref(command),
                                "",
                                new CampaignFact.VotesProposed(
                                        votes.day(), normal(votes.channel()), votes.counts(), here))
                        .build();
            }
            return ImmutableSet.copyOf(first.get().counts()).equals(ImmutableSet.copyOf(votes.counts()))
                    ? Ruling.plan()
                            .to(
                                    ref(command),
                                    "",
                                    new CampaignFact.VotesReturned(
                                            votes.day(), first.get().channel(), votes.counts()))
                            .build()
                    : NominationAct.refuse("votes-differ", "evaluation.returnVotes");
        }

        private static void check(VoteReturn votes, Campaigns.State state, Moment moment) {
            List<NominationId> standing = state.admitted().stream()
                    .map(CampaignFact.Admitted::nomination)
                    .toList();
            Checks checks = Checks.of()
                    .range("counts", votes.counts().size(), 1, 300)
                    .that(
                            !votes.day().isAfter(moment.today()),
                            "day",
                            "future",
                            votes.day().toString())
                    .notBefore("day", votes.day(), state.started().orElseThrow().from());
            votes.counts()
                    .forEach(c -> checks.that(
                            standing.contains(c.nomination()),
                            "counts",
                            "no-such-entrant",
                            c.nomination().toString()));
            // where the sheet names channels, others count nothing, and what the house counts nobody types
            state.sheet()
                    .poll()
                    .ifPresent(p -> checks.that(
                            p.returned().contains(normal(votes.channel())),
                            "channel",
                            "one-of",
                            votes.channel(),
                            String.join(" ", p.returned())));
            checks.orThrow();
        }

        private static boolean same(String channel, VoteReturn votes) {
            return normal(channel).equals(normal(votes.channel()));
        }

        /** A channel is the same however it is written. */
        private static String normal(String channel) {
            return Normalizer.normalize(channel, Normalizer.Form.NFKC)
                    .replaceAll("\\s", "")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
