package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.ToldCase;

/** How a case stands for whoever reported it without a login: from what both parties may know. */
public final class ToldView {

    private ToldView() {}

    public static ToldCase of(CaseState state) {
        return new ToldCase(
                state.isOpen() ? "open" : "closed",
                state.party(Side.APPLICANT)
                        .flatMap(Party::face)
                        .map(Party.Face::accountable)
                        .orElseGet(() -> state.holding().accountable().orElseThrow()));
    }
}
