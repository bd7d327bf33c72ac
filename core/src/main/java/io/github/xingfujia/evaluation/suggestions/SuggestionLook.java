package io.github.xingfujia.evaluation.suggestions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.evaluation.SuggestionView;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.SuggestionFact;
import io.github.xingfujia.evaluation.ledger.Suggestions;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a suggestion at the desk that asks those who were suggested. */
final class SuggestionLook implements Look<SuggestionId, SuggestionView> {

    @Override
    public Action action() {
        return Actions.SUGGESTION;
    }

    @Override
    public List<Ref> first(SuggestionId id, Moment moment) {
        return List.of(Suggestions.of(id));
    }

    @Override
    public List<Ref> then(SuggestionId id, Loaded loaded, Moment moment) {
        return Suggestions.state(id, loaded).suggested().map(s -> Contacts.of(s.person())).stream()
                .toList();
    }

    @Override
    public Optional<Scope> scope(SuggestionId id, Loaded loaded, Moment moment) {
        return Suggestions.state(id, loaded).scope();
    }

    @Override
    public List<Sealed> cells(SuggestionId id, Loaded loaded, Moment moment) {
        SuggestionFact.Suggested said = said(id, loaded);
        return Stream.concat(Stream.of(said.name(), said.story(), said.called()), said.phone().stream())
                .toList();
    }

    @Override
    public SuggestionView show(SuggestionId id, Loaded loaded, Opening open, Moment moment) {
        SuggestionFact.Suggested said = said(id, loaded);
        return new SuggestionView(
                id,
                said.campaign(),
                said.campaignName(),
                said.way(),
                said.village(),
                said.on(),
                said.agreed(),
                open.apply(said.name()),
                open.apply(said.story()),
                open.apply(said.called()),
                said.phone().map(open::apply).orElse(""),
                loaded.of(Contacts.CONTACTS, Contacts.of(said.person())).rule(),
                Suggestions.state(id, loaded).waits());
    }

    private static SuggestionFact.Suggested said(SuggestionId id, Loaded loaded) {
        return Suggestions.state(id, loaded).suggested().orElseThrow();
    }
}
