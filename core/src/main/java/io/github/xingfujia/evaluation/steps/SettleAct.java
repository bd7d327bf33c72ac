package io.github.xingfujia.evaluation.steps;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.Cause;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.Step;
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

/** Says what a review came to; she whom it concerns is asked before anything is decided. */
final class SettleAct extends NominationAct<NominationCommand.Settle> {

    private static final int MOST_WORDS = 1000;

    /** What is not let pass without a word of what was looked at. */
    private static final Set<Cause> SAID = ImmutableSet.of(Cause.RECORD, Cause.NAMESAKE, Cause.UNKNOWN_PERSON);

    private static final Set<AskedFirst> NOBODY_ASKED = ImmutableSet.of(AskedFirst.NOBODY, AskedFirst.ANOTHER_PERSON);

    private final Oracle oracle;

    SettleAct(Oracle oracle) {
        super(Actions.SETTLE);
        this.oracle = oracle;
    }

    @Override
    public List<Ref> then(NominationCommand.Settle command, Loaded loaded, Moment moment) {
        return ImmutableList.<Ref>builder()
                .addAll(super.then(command, loaded, moment))
                .addAll(oracle.refs(state(command, loaded)))
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
        Optional<Step> held = state.course().held();
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
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(command), Nominations.COMMON, new NominationFact.Settled(command.outcome()))
                .to(
                        ref(command),
                        Nominations.STAFF,
                        new NominationFact.SettledBecause(
                                held.get(),
                                command.asked(),
                                oracle.known(state, loaded),
                                until,
                                moment.sealed("words"),
                                by(moment)));
        return command.outcome() == Settlement.NOT_CARRIED
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
        Step step = state.course().held().orElseThrow();
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
