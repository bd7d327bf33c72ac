package io.github.xingfujia.evaluation.nominations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.TakeUp;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.SuggestionFact;
import io.github.xingfujia.evaluation.ledger.Suggestions;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Puts forward whom somebody suggested, and closes the suggestion with it. */
final class TakeUpAct implements Act<TakeUp, NominationId> {

    private final NominateAct nominate;

    TakeUpAct(Network network, Credentials credentials, Eligibility eligibility) {
        this.nominate = new NominateAct(network, credentials, eligibility);
    }

    @Override
    public Action action() {
        return Actions.TAKE_UP;
    }

    @Override
    public List<Ref> first(TakeUp command, Moment moment) {
        return ImmutableList.<Ref>builder()
                .add(Suggestions.of(command.suggestion()))
                .addAll(nominate.first(command.nomination(), moment))
                .build();
    }

    @Override
    public Optional<Scope> scope(TakeUp command, Loaded loaded, Moment moment) {
        return nominate.scope(command.nomination(), loaded, moment)
                .flatMap(own -> Suggestions.state(command.suggestion(), loaded).scope());
    }

    @Override
    public List<Clear> clear(TakeUp command, Loaded loaded, Moment moment) {
        return nominate.clear(command.nomination(), loaded, moment);
    }

    @Override
    public Ruling decide(TakeUp command, Loaded loaded, Moment moment) {
        Suggestions.State state = Suggestions.state(command.suggestion(), loaded);
        if (!state.waits()) {
            return NominationAct.refuse("suggestion-closed", "evaluation.suggestions");
        }
        SuggestionFact.Suggested said = state.suggested().orElseThrow();
        Checks.of()
                .that(
                        command.nomination().campaign().equals(said.campaign()),
                        "campaign",
                        "one-of",
                        command.nomination().campaign().value(),
                        said.campaign().value())
                .that(
                        command.nomination().way() == said.way(),
                        "way",
                        "one-of",
                        command.nomination().way().name(),
                        said.way().name())
                .orThrow();
        Optional<Ruling> barred = nominate.barred(command.nomination(), loaded, moment);
        return barred.isPresent()
                ? barred.get()
                : nominate.plan(command.nomination(), loaded, moment)
                        .to(
                                Suggestions.of(command.suggestion()),
                                "",
                                new SuggestionFact.Closed(
                                        NominationAct.by(moment).orElseThrow(), Optional.of(NominateAct.id(moment))))
                        .build();
    }

    @Override
    public NominationId answer(TakeUp command, Loaded after, Moment moment) {
        return NominateAct.id(moment);
    }
}
