package io.github.xingfujia.evaluation.suggestions;

import io.github.xingfujia.evaluation.Suggest;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.evaluation.SuggestionLine;
import io.github.xingfujia.evaluation.SuggestionView;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered to whoever suggests, and to the desk that takes it up (推荐线索). */
public final class SuggestionsDesk {

    private final Network network;

    /** Creates the desk over a county's network. */
    public SuggestionsDesk(Network network) {
        this.network = network;
    }

    public Act<Suggest, Boolean> suggest() {
        return new SuggestAct(network);
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
