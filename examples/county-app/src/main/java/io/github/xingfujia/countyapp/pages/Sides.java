package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.DivisionCode.Level;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who and where, as choices of a form (当事人、人员与单位选项). */
final class Sides {

    private Sides() {}

    static List<Form.Option> of(Known known) {
        return some(known, p -> true);
    }

    /** Returns who may be asked alone: the other party only once approached, or met already, as when it was settled. */
    static List<Form.Option> askable(Known known) {
        return some(known, p -> mayBeAsked(p) || known.lastly("approached") || known.isSettled());
    }

    /** Returns who is to be told of other routes; who knows of the case, once nobody is left to be. */
    static List<Form.Option> tellable(Known known) {
        return some(
                known, p -> known.owesRoutes() ? p.untold() : p.side() == Side.APPLICANT || known.lastly("approached"));
    }

    /** Returns with whom a session may be planned: the other party only once approached, and while the applicant lets us. */
    static List<Form.Option> meetable(Known known) {
        return some(known, p -> known.isMeetable(p.side()));
    }

    private static List<Form.Option> some(Known known, Predicate<CaseView.PartyView> which) {
        return known.view().parties().stream()
                .filter(which)
                .map(p -> new Form.Option(p.side().name(), called(p, known)))
                .toList();
    }

    /** Returns a party by side and name: two of one name are told apart. */
    private static String called(CaseView.PartyView party, Known known) {
        return party.side().wording().in(known.locale()) + " · " + party.name();
    }

    /** Returns whether a party is to be asked now: the other one only after the approach, which opens the duty. */
    static boolean mayBeAsked(CaseView.PartyView party) {
        return party.side() == Side.APPLICANT || party.duties().contains(Duty.SCREEN_ALONE);
    }

    /** Returns who mediates at the accountable post, after a first choice that names nobody. */
    static List<Form.Option> mediators(Known known, String nobody) {
        List<Form.Option> options = new ArrayList<>();
        options.add(new Form.Option("", Words.of(nobody).in(known.locale())));
        known.house()
                .home()
                .network()
                .mediators(known.view().accountable())
                .forEach(m -> options.add(new Form.Option(
                        m.value(), known.house().name(m, known.locale()).orElse(m.value()))));
        return options;
    }

    static List<Form.Option> staff(Known known, PostId post) {
        return known.house().home().network().staffAt(post).stream()
                .map(m -> new Form.Option(m.id().value(), known.house().name(m, known.locale())))
                .toList();
    }

    /** Returns the posts above the villages that settle disputes. */
    static List<Form.Option> posts(Known known) {
        return posts(known.visit());
    }

    static List<Form.Option> posts(Visit visit) {
        Network network = visit.house.home().network();
        List<Form.Option> options = new ArrayList<>();
        options.add(new Form.Option("", Words.of("choose").in(visit.locale())));
        network.posts().stream()
                .filter(p -> p.id().place().level() != Level.VILLAGE)
                .filter(p -> network.settles(p.id(), visit.house.home().today()))
                .forEach(p -> options.add(new Form.Option(p.id().value(), p.name(visit.locale()))));
        return options;
    }

    static List<Form.Option> duties(Known known) {
        return duties(known, d -> d != Duty.SCREEN_ALONE && !DangerReport.does(d));
    }

    /** Returns the duties that only a report does. */
    static List<Form.Option> reports(Known known) {
        return duties(known, DangerReport::does);
    }

    private static List<Form.Option> duties(Known known, Predicate<Duty> which) {
        return known.view().parties().stream()
                .flatMap(p -> p.duties().stream()
                        .filter(which)
                        .map(d -> new Form.Option(
                                d.name() + " " + p.side(),
                                called(p, known) + " · " + d.wording().in(known.locale()))))
                .toList();
    }
}
