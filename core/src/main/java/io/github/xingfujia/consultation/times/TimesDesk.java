package io.github.xingfujia.consultation.times;

import io.github.xingfujia.consultation.CloseTimes;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.FreeQuery;
import io.github.xingfujia.consultation.FreeTimes;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.ReopenTimes;
import io.github.xingfujia.consultation.TimesView;
import io.github.xingfujia.consultation.WithdrawTimes;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;

/** What is offered of experts' times (专家时段). */
public final class TimesDesk {

    private final TimesActs acts;
    private final Roster roster;
    private final ConsultationTerms terms;

    /** Creates the desk over a county's experts and terms. */
    public TimesDesk(Roster roster, ConsultationTerms terms) {
        this.acts = new TimesActs(roster);
        this.roster = roster;
        this.terms = terms;
    }

    public Act<OfferTimes, Integer> offer() {
        return acts.offer();
    }

    public Act<WithdrawTimes, Integer> withdraw() {
        return acts.withdraw();
    }

    public Act<ReopenTimes, Integer> reopen() {
        return acts.reopen();
    }

    public Act<CloseTimes, Integer> close() {
        return acts.close();
    }

    public Look<StaffId, TimesView> times() {
        return new TimesLook(roster);
    }

    public Look<FreeQuery, FreeTimes> free() {
        return new FreeLook(roster, terms);
    }
}
