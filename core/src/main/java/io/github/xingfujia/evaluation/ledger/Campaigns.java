package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignPhase;
import io.github.xingfujia.evaluation.Judging;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Poll;
import io.github.xingfujia.evaluation.Sheet;
import io.github.xingfujia.evaluation.Standings;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The streams {@code campaign/<key>} (评选活动). */
public final class Campaigns implements Aggregate<Campaigns.State> {

    public static final Campaigns CAMPAIGNS = new Campaigns();

    public static final Kind KIND = new Kind(
            "campaign",
            1,
            List.of(
                    Attribute.text("sheet"),
                    Attribute.shown("zh"),
                    Attribute.shown("en"),
                    Attribute.text("phase"),
                    Attribute.number("from"),
                    Attribute.number("until"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private static final State NONE = new State(
            Optional.empty(), List.of(), List.of(), Voting.NONE, Optional.empty(), Optional.empty(), false, List.of());

    private Campaigns() {}

    /**
     * The votes of the public.
     *
     * @param returned what counts
     * @param proposed what one person says of channels that count elsewhere, until a second says the same
     */
    public record Voting(List<CampaignFact.VotesReturned> returned, List<CampaignFact.VotesProposed> proposed) {

        static final Voting NONE = new Voting(List.of(), List.of());

        public Voting {
            returned = ImmutableList.copyOf(returned);
            proposed = ImmutableList.copyOf(proposed);
        }

        /** Returns the same with what counts for a day and a channel; what one person said of them is settled. */
        public Voting and(CampaignFact.VotesReturned one) {
            return new Voting(Campaigns.and(returned, one), without(one.day(), one.channel()));
        }

        Voting and(CampaignFact.VotesProposed one) {
            return new Voting(returned, Campaigns.and(without(one.day(), one.channel()), one));
        }

        private List<CampaignFact.VotesProposed> without(LocalDate day, String channel) {
            return proposed.stream()
                    .filter(p -> !p.day().equals(day) || !p.channel().equals(channel))
                    .toList();
        }
    }

    /**
     * One campaign.
     *
     * @param started by what sheet; empty when there is none
     * @param panel who judges
     * @param admitted what came before the panel
     * @param voting the votes that came in
     * @param opened the day on which marking opened; empty before
     * @param tallied what the tally came to; empty before
     * @param ended whether it ended without one
     * @param vacated who left after the tally, and from when on the place passes on
     */
    public record State(
            Optional<CampaignFact.Started> started,
            List<StaffId> panel,
            List<CampaignFact.Admitted> admitted,
            Voting voting,
            Optional<LocalDate> opened,
            Optional<CampaignFact.Tallied> tallied,
            boolean ended,
            List<CampaignFact.Vacated> vacated) {

        public State {
            vacated = ImmutableList.copyOf(vacated);
            panel = ImmutableList.copyOf(panel);
            admitted = ImmutableList.copyOf(admitted);
        }

        State with(List<StaffId> judging, List<CampaignFact.Admitted> before) {
            return new State(started, judging, before, voting, opened, tallied, ended, vacated);
        }

        State at(Optional<LocalDate> marking, Optional<CampaignFact.Tallied> tally, boolean over) {
            return new State(started, panel, admitted, voting, marking, tally, over, vacated);
        }

        State left(List<CampaignFact.Vacated> gone) {
            return new State(started, panel, admitted, voting, opened, tallied, ended, gone);
        }

        /** Returns the same with other votes. */
        public State voted(Voting votes) {
            return new State(started, panel, admitted, votes, opened, tallied, ended, vacated);
        }

        /** Returns whether jurors may mark, or could. */
        public boolean scoring() {
            return opened.isPresent();
        }

        /** Returns when the public votes; empty before marking opens, and where the sheet has no vote of its own. */
        public Optional<Poll> poll() {
            return poll(admitted.size());
        }

        /** Returns the same over so many who stand still. */
        public Optional<Poll> poll(int standing) {
            return started.flatMap(s -> s.sheet().poll()).flatMap(rule -> opened.map(day -> rule.from(day, standing)));
        }

        /** Returns the tally with the places of whoever left passed on by a day; empty before the tally. */
        public Optional<Standings> places(LocalDate today) {
            return tallied.map(
                    t -> Judging.by(sheet().rules()).passedOn(new Standings(t.ranked(), t.notJudged()), passed(today)));
        }

        /** Returns whose places pass on by a day. */
        public List<String> passed(LocalDate today) {
            return vacated.stream()
                    .filter(v -> !today.isBefore(v.passesOn()))
                    .map(v -> v.nomination().value())
                    .toList();
        }

        /** Returns whether somebody stands in the tally. */
        public boolean ranks(NominationId nomination) {
            return tallied.stream()
                    .flatMap(t -> t.ranked().stream())
                    .anyMatch(s -> s.entrant().equals(nomination.value()));
        }

        /** Returns whether it is neither tallied nor ended. */
        public boolean runs() {
            return started.isPresent() && tallied.isEmpty() && !ended;
        }

        public Sheet sheet() {
            return started.orElseThrow().sheet();
        }

        public boolean takesNominations(LocalDate today) {
            return started.filter(s -> !ended && !today.isBefore(s.from()) && !today.isAfter(s.until()))
                    .isPresent();
        }

        /** Returns who leads it. */
        public Optional<Scope> leaders() {
            return started.map(s -> Scope.of().post(s.by()).build());
        }

        /** Returns who judges: named one by one, whatever post they hold. */
        public Optional<Scope> jurors() {
            return started.map(s -> {
                Scope.Builder scope = Scope.of();
                panel.forEach(scope::staff);
                return scope.build();
            });
        }

        public CampaignPhase phase() {
            if (ended || tallied.isPresent()) {
                return ended ? CampaignPhase.ENDED : CampaignPhase.TALLIED;
            }
            return scoring() ? CampaignPhase.SCORING : CampaignPhase.NOMINATING;
        }
    }

    public static Ref of(CampaignId id) {
        return new Ref("campaign", id.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("evaluation.started/1", CampaignFact.Started.class)
                .fact("evaluation.panel-named/1", CampaignFact.PanelNamed.class)
                .fact("evaluation.admitted/1", CampaignFact.Admitted.class)
                .fact("evaluation.scoring-opened/1", CampaignFact.ScoringOpened.class)
                .fact("evaluation.votes-returned/1", CampaignFact.VotesReturned.class)
                .fact("evaluation.votes-proposed/1", CampaignFact.VotesProposed.class)
                .fact("evaluation.vacated/1", CampaignFact.Vacated.class)
                .fact("evaluation.regained/1", CampaignFact.Regained.class)
                .fact("evaluation.ended/1", CampaignFact.Ended.class)
                .fact("evaluation.tallied/1", CampaignFact.Tallied.class);
    }

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return NONE;
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof CampaignFact.Started f) {
            return new State(
                    Optional.of(f),
                    List.of(),
                    List.of(),
                    Voting.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of());
        } else if (fact instanceof CampaignFact.PanelNamed f) {
            return state.with(f.jurors(), state.admitted());
        } else if (fact instanceof CampaignFact.Admitted f) {
            return state.with(state.panel(), and(state.admitted(), f));
        } else if (fact instanceof CampaignFact.VotesReturned f) {
            return state.voted(state.voting().and(f));
        } else if (fact instanceof CampaignFact.VotesProposed f) {
            return state.voted(state.voting().and(f));
        } else if (fact instanceof CampaignFact.Vacated f) {
            return state.left(and(without(state, f.nomination()), f));
        } else if (fact instanceof CampaignFact.Regained f) {
            return state.left(without(state, f.nomination()));
        } else if (fact instanceof CampaignFact.ScoringOpened) {
            return state.at(Optional.of(stamp.at().atZone(Moment.ZONE).toLocalDate()), state.tallied(), state.ended());
        } else if (fact instanceof CampaignFact.Ended) {
            return state.at(state.opened(), state.tallied(), true);
        }
        return fact instanceof CampaignFact.Tallied f ? state.at(state.opened(), Optional.of(f), state.ended()) : state;
    }

    private static List<CampaignFact.Vacated> without(State state, NominationId nomination) {
        return state.vacated().stream()
                .filter(v -> !v.nomination().equals(nomination))
                .toList();
    }

    private static <T> List<T> and(List<T> all, T one) {
        return ImmutableList.<T>builder().addAll(all).add(one).build();
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.started().map(s -> {
            Scope scope = state.leaders().orElseThrow();
            return Row.of(KIND, ref.key())
                    .text("sheet", s.sheet().code().value())
                    .text("zh", s.sheet().name().zh())
                    .text("en", s.sheet().name().en())
                    .text("phase", state.phase().name())
                    .number("from", s.from().toEpochDay())
                    .number("until", s.until().toEpochDay())
                    .texts(Listing.SEEN_BY, scope.openTo())
                    .texts(Listing.BARRED, scope.barred())
                    .build();
        });
    }
}
