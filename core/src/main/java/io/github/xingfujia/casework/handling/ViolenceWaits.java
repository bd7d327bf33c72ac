package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/**
 * What is brought because of violence waits for the district (家暴事项由区里定): wherever it is handled, nobody below approaches the
 * other party, settles, or calls it something else (规程 ¶6, decision 122).
 */
public final class ViolenceWaits {

    private final Categories categories;
    private final Network network;

    public ViolenceWaits(Categories categories, Network network) {
        this.categories = categories;
        this.network = network;
    }

    /** Returns why something between the two may not be done; empty where the district has it, or it is not about violence. */
    public Optional<Ruling> stop(CaseState state) {
        boolean away =
                state.holding().accountable().filter(network.centre()::equals).isEmpty();
        return away && categories.isViolence(state.category())
                ? Optional.of(CaseAct.refuseCiting(
                        "violence-waits", "规程 ¶6", "casework.wish", network.label(network.centre())))
                : Optional.empty();
    }
}
