package io.github.xingfujia.evaluation.steps;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.Cause;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.WithdrawCause;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a review came to; she whom it concerns is asked before anything is decided. Of a title it is the same: it is taken, or it stands
 * and nobody else learns that anybody looked.
 */
final class SettleAct extends NominationAct<NominationCommand.Settle> {

    private static final int MOST_WORDS = 1000;

    /** What is not let pass without a word of what was looked at. */
    private static final Set<Cause> SAID = ImmutableSet.of(Cause.RECORD, Cause.NAMESAKE, Cause.UNKNOWN_PERSON);

    private static final Set<AskedFirst> NOBODY_ASKED = ImmutableSet.of(AskedFirst.NOBODY, AskedFirst.ANOTHER_PERSON);

    private final Oracle oracle;

    private final Credentials credentials;

    SettleAct(Oracle oracle, Credentials credentials) {
        super(Actions.SETTLE);
        this.oracle = oracle;
        this.credentials = credentials;
    }

    /** Returns what is looked at: the step that is held, or, of a title against which something speaks, that it was named. */
    static Optional<Step> step(NominationState state) {
        return state.course().held().or(() -> state.isRaised() ? Optional.of(Step.NAMING) : Optional.empty());
    }

    @Override
    public List<Ref> then(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        return ImmutableList.<Ref>builder()
                .addAll(super.then(command, loaded, moment))
                .addAll(oracle.refs(state(command, loaded)))
                .addAll(state(command, loaded).member().map(credentials::ref).stream()
                        .toList())
                .build();
    }

    @Override
    public Optional<Scope> scope(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        return state(command, loaded).district();
    }

    @Override
    public List<Clear> clear(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        return List.of(sealing("words", command, Nominations.STAFF, command.words()));
    }

    @Override
    public Ruling decide(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        Checks.of().text("words", command.words(), 0, MOST_WORDS).orThrow();
        NominationState state = state(command, loaded);
        Campaigns.State campaign = campaign(state, loaded);
        Optional<Step> held = step(state);
        if (held.isEmpty()) {
            return refuse("nothing-held", "evaluation.reviews");
        }
        if (by(moment).filter(campaign.panel()::contains).isPresent()) {
            return refuse("on-the-panel", "evaluation.panel");
        }
        if (state.course().again().isPresent()
                && by(moment).filter(state::isRefusedBy).isPresent()) {
            return refuse("look-by-another", "evaluation.reviews");
        }
        boolean known = !oracle.barred(state, loaded).isEmpty();
        boolean alike = !oracle.namesakes(state, loaded).isEmpty();
        if (known && NOBODY_ASKED.contains(command.asked()) || alike && command.asked() == AskedFirst.NOBODY) {
            return refuse(known ? "ask-her-first" : "say-who-it-is", "evaluation.held");
        }
        boolean papers = state.papers().containsAll(campaign.sheet().paperCodes());
        if (command.outcome() == Settlement.PAPERS_WANTED && papers) {
            return refuse("papers-complete", "evaluation.settle");
        }
        if (command.outcome() == Settlement.CLEARED) {
            Optional<Ruling> kept = kept(command, state, campaign, papers, loaded, moment);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        LocalDate until = moment.today().plusDays(campaign.sheet().clearance());
        Ruling.Plan.Builder plan = Ruling.plan();
        if (!state.isRaised()) {
            plan.to(ref(command), Nominations.COMMON, new NominationFact.Settled(command.outcome()));
        } else if (command.outcome() == Settlement.NOT_CARRIED) {
            WithdrawAct.withdraw(plan, ref(command), state, WithdrawCause.REVIEW, credentials, moment);
        }
        plan.to(
                ref(command),
                Nominations.STAFF,
                new NominationFact.SettledBecause(
                        held.get(),
                        command.asked(),
                        oracle.known(state, loaded),
                        until,
                        moment.sealed("words"),
                        by(moment)));
        return command.outcome() == Settlement.NOT_CARRIED && !state.isRaised()
                ? leaving(plan, command, campaign, campaignOf(state), moment).build()
                : plan.build();
    }

    /** Returns what keeps it from passing, or that one of two said yes; empty when it passes. */
    private Optional<Ruling> kept(
            NominationCommand.Settle command,
            NominationState state,
            Campaigns.State campaign,
            boolean papers,
            Loaded loaded,
            Moment moment) {
        boolean known = !oracle.barred(state, loaded).isEmpty();
        if (command.asked() == AskedFirst.AGAINST
                || command.asked() == AskedFirst.NOT_SAFELY
                || known && command.asked() != AskedFirst.WANTS_IT) {
            return Optional.of(refuse("not-her-will", "evaluation.settle"));
        }
        if (!papers) {
            return Optional.of(refuse("papers-missing", "evaluation.settle"));
        }
        if (oracle.isVetoed(state, loaded)) {
            return Optional.of(refuse("vetoed", "evaluation.settle"));
        }
        boolean alike = !oracle.namesakes(state, loaded).isEmpty();
        if (alike && !known && command.asked() != AskedFirst.ANOTHER_PERSON) {
            // it is the same person: the file is to know him by his number, and what it found weighs in full
            return Optional.of(refuse("known-by-name", "protection.describe"));
        }
        Step step = step(state).orElseThrow();
        List<Cause> causes = oracle.causes(command.nomination(), step, state, campaign.sheet(), loaded, moment);
        if (causes.stream().anyMatch(SAID::contains)) {
            Checks.of().text("words", command.words().strip(), 1, MOST_WORDS).orThrow();
        }
        return known || alike ? second(command, step, state, loaded, moment) : Optional.empty();
    }

    /** Nothing that is known, be it by a name, is set aside by one alone, or on what was known before. */
    private Optional<Ruling> second(
            NominationCommand.Settle command, Step step, NominationState state, Loaded loaded, Moment moment) {
        long known = oracle.known(state, loaded);
        StaffId here = by(moment).orElseThrow();
        Optional<NominationFact.ClearingProposed> first =
                state.inside().proposed().filter(p -> p.step() == step && p.known() == known);
        if (first.isPresent()) {
            return first.get().by().equals(here)
                    ? Optional.of(refuse("second-of-two", "evaluation.settle"))
                    : Optional.empty();
        }
        return Optional.of(Ruling.plan()
                .to(
                        ref(command),
                        Nominations.STAFF,
                        new NominationFact.ClearingProposed(step, known, here, moment.sealed("words")))
                .build());
    }
}
