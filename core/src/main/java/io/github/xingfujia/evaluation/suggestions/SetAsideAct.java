package io.github.xingfujia.evaluation.suggestions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.SuggestionFact;
import io.github.xingfujia.evaluation.ledger.Suggestions;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Sets a suggestion aside: they were asked and do not want it, or nobody knows them. */
public final class SetAsideAct implements Act<SetAsideAct.SetAside, SuggestionId> {

    SetAsideAct() {}

    /** The suggestion that comes to nothing. */
    public record SetAside(SuggestionId suggestion) implements Command {}

    @Override
    public Action action() {
        return Actions.SET_ASIDE;
    }

    @Override
    public List<Ref> first(SetAside command, Moment moment) {
        return List.of(Suggestions.of(command.suggestion()));
    }

    @Override
    public Optional<Scope> scope(SetAside command, Loaded loaded, Moment moment) {
        return Suggestions.state(command.suggestion(), loaded).scope();
    }

    @Override
    public Ruling decide(SetAside command, Loaded loaded, Moment moment) {
        return Suggestions.state(command.suggestion(), loaded).waits()
                ? Ruling.plan()
                        .to(
                                Suggestions.of(command.suggestion()),
                                "",
                                new SuggestionFact.Closed(
                                        NominationAct.by(moment).orElseThrow(), Optional.empty()))
                        .build()
                : NominationAct.refuse("suggestion-closed", "evaluation.suggestions");
    }

    @Override
    public SuggestionId answer(SetAside command, Loaded after, Moment moment) {
        return command.suggestion();
    }
}
