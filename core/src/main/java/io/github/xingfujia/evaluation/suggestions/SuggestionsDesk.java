package io.github.xingfujia.evaluation.suggestions;

import io.github.xingfujia.custody.AskerKeeper;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.evaluation.Suggest;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.evaluation.SuggestionLine;
import io.github.xingfujia.evaluation.SuggestionView;
import io.github.xingfujia.evaluation.ledger.SuggestionFact;
import io.github.xingfujia.evaluation.ledger.Suggestions;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered to whoever suggests, and to the desk that takes it up (推荐线索). */
public final class SuggestionsDesk {

    private final Network network;
    private final EarlySign sign;

    /** Creates the desk over a county's network, and what is made of words that may mean danger. */
    public SuggestionsDesk(Network network, EarlySign sign) {
        this.network = network;
        this.sign = sign;
    }

    /** Returns what a suggestion answers when custody asks about the words in it: nobody needs them but by the wish of whoever sent it. */
    public static Keeper keeper() {
        return new AskerKeeper<>(
                Suggestions.SUGGESTIONS,
                state -> state.suggested().map(SuggestionFact.Suggested::person),
                state -> state.suggested().map(SuggestionFact.Suggested::on));
    }

    public Act<Suggest, Boolean> suggest() {
        return new SuggestAct(network, sign);
    }

    public Act<SetAsideAct.SetAside, SuggestionId> setAside() {
        return new SetAsideAct();
    }

    public Look<SuggestionId, SuggestionView> suggestion() {
        return new SuggestionLook();
    }

    public Listing<Filter, SuggestionLine> suggestions() {
        return new SuggestionListing();
    }
}
