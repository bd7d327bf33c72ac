package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationLook;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** At the desks, and to whoever was put forward or put them forward. */
final class DeskLook extends NominationLook<NominationView> {
    DeskLook() {
        super(Actions.NOMINATION);
    }

    @Override
    public List<Ref> then(NominationId id, Loaded loaded, Moment moment) {
        return campaign(state(id, loaded));
    }

    @Override
    public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
        return state(id, loaded).scope();
    }

    @Override
    public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
        NominationState state = state(id, loaded);
        if (moment.actor() instanceof Actor.Party) {
            return List.of();
        }
        return Stream.concat(
                        state.nominated().stream().flatMap(n -> Stream.of(n.name(), n.people(), n.story())),
                        state.story().map(NominationFact.StoryTold::text).stream())
                .toList();
    }

    @Override
    public NominationView show(NominationId id, Loaded loaded, Opening open, Moment moment) {
        NominationState state = state(id, loaded);
        NominationFact.Nominated one = state.nominated().orElseThrow();
        boolean party = moment.actor() instanceof Actor.Party;
        return new NominationView(
                id,
                one.campaign(),
                one.campaignName(),
                one.way(),
                one.category(),
                one.village(),
                state.stage(),
                party ? List.of() : state.papers(),
                party ? List.of() : state.files(),
                campaign(state, loaded).sheet().papers(),
                state.course().papersWanted(),
                party ? "" : open.apply(one.name()),
                party ? List.of() : people(open.apply(one.people())),
                party ? "" : open.apply(one.story()),
                party ? "" : state.story().map(s -> open.apply(s.text())).orElse(""),
                party ? List.of() : state.course().agreed(),
                party ? List.of() : state.consents(),
                state.course().isPublic() ? state.course().until() : Optional.empty(),
                state.course().named().filter(n -> state.stage() == Stage.NAMED).map(NominationFact.Named::label),
                state.course()
                        .secondLookUntil(campaign(state, loaded).sheet().finalNotice())
                        .filter(day -> !moment.today().isAfter(day)));
    }
}
