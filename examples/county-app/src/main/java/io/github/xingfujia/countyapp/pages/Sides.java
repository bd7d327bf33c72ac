package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a case view says of its parties, as choices of a form (当事人选项). */
final class Sides {

    private Sides() {}

    static List<Form.Option> of(CaseView view, Locale locale) {
        return view.parties().stream()
                .map(p -> new Form.Option(p.side().name(), p.side().wording().in(locale) + " · " + p.name()))
                .toList();
    }

    static CaseView.PartyView party(CaseView view, Side side) {
        return view.parties().stream().filter(p -> p.side() == side).findFirst().orElseThrow(NotHere::new);
    }

    /** Returns whether a party is to be asked now: the other one only after the approach, which opens the duty. */
    static boolean mayBeAsked(CaseView.PartyView party) {
        return party.side() == Side.APPLICANT || party.duties().contains(Duty.SCREEN_ALONE);
    }

    static boolean hasOther(CaseView view) {
        return view.parties().stream().anyMatch(p -> p.side() == Side.OTHER);
    }

    /** Returns whether the other party may be approached; why not is nobody's business here. */
    static boolean mayMeet(CaseView view) {
        return hasOther(view)
                && party(view, Side.APPLICANT).gate().approach() != GateTable.Approach.NONE
                && !party(view, Side.OTHER).gate().state().isPositive();
    }

    static List<Form.Option> mediators(CaseView view, Visit visit) {
        List<Form.Option> options = new ArrayList<>();
        options.add(new Form.Option("", Words.of("assign.least").in(visit.locale())));
        visit.house
                .home()
                .network()
                .mediators(view.accountable())
                .forEach(m -> options.add(new Form.Option(
                        m.value(), visit.house.name(m, visit.locale()).orElse(m.value()))));
        return options;
    }

    static List<Form.Option> duties(CaseView view, Locale locale) {
        return view.parties().stream()
                .flatMap(p -> p.duties().stream()
                        .filter(d -> d != Duty.SCREEN_ALONE)
                        .map(d -> new Form.Option(
                                d.name() + " " + p.side(),
                                p.name() + " · " + d.wording().in(locale))))
                .toList();
    }
}
