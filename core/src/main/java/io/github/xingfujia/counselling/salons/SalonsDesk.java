package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.PlanYear;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonLine;
import io.github.xingfujia.counselling.SalonView;
import io.github.xingfujia.counselling.ScheduleSalon;
import io.github.xingfujia.counselling.Ticket;
import io.github.xingfujia.counselling.YearBoard;
import io.github.xingfujia.counselling.YearQuery;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Survey;
import java.util.List;

/** What is offered of a studio's year and its salons (工作室年度与沙龙). */
public final class SalonsDesk {

    private final Network network;
    private final CounselTerms terms;

    /** Creates the desk over a county's network and terms. */
    public SalonsDesk(Network network, CounselTerms terms) {
        this.network = network;
        this.terms = terms;
    }

    public Act<PlanYear, Integer> planYear() {
        return new PlanActs.YearAct(terms);
    }

    public Act<ScheduleSalon, List<SalonId>> schedule() {
        return new PlanActs.ScheduleAct(network, terms);
    }

    public Act<TicketActs.SignUp, Ticket> signUp() {
        return new TicketActs.SignUpAct();
    }

    public Look<TicketActs.Held, Ticket> ticket() {
        return new TicketActs.TicketLook();
    }

    public Act<TicketActs.Held, SalonId> giveUp() {
        return new TicketActs.GiveUpAct();
    }

    public Act<TicketActs.Think, SalonId> feedback() {
        return new TicketActs.FeedbackAct(terms);
    }

    public Act<HostActs.Begin, SalonId> begin() {
        return new HostActs.BeginAct();
    }

    public Act<TicketActs.Held, Integer> checkIn() {
        return new HostActs.LetInAct();
    }

    public Act<HostActs.Close, Integer> hold() {
        return new HostActs.HoldAct();
    }

    public Act<HostActs.Begin, SalonId> callOff() {
        return new HostActs.CallOffAct();
    }

    public Listing<Filter, SalonLine> coming() {
        return new SalonLooks.Coming();
    }

    public Listing<Filter, SalonLine> own() {
        return new SalonLooks.Own();
    }

    public Look<SalonId, SalonView> salon() {
        return new SalonLooks.View(terms.least());
    }

    public Survey<YearQuery, YearBoard> year() {
        return new YearSurvey(terms);
    }

    /** Returns what salons book in diaries. */
    public Engagement engagement() {
        return new SalonEngagement();
    }
}
