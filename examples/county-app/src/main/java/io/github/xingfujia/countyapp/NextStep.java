package io.github.xingfujia.countyapp;

import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.CaseView.PartyView;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to do next in a case, and the command for it (下一步): safety first, then what is overdue, then the work. */
final class NextStep {

    private NextStep() {}

    static Wording of(CaseView view, boolean overdue) {
        if (!view.status().equals("open")) {
            return Texts.of(view.status().equals("ended") ? "next.close" : "next.closed");
        }
        List<PartyView> parties = view.parties();
        Optional<PartyView> bound = parties.stream()
                .filter(p -> p.duties().stream().anyMatch(d -> d != Duty.SCREEN_ALONE))
                .max(Comparator.comparing(p -> p.gate().state()));
        if (bound.isPresent()) {
            return Texts.of("next.duties", called(bound.get(), parties));
        }
        if (notScreened(parties.get(0))) {
            return Texts.of("next.screen", called(parties.get(0), parties));
        }
        if (overdue) {
            return Texts.of("next.review");
        }
        if (view.handler().isEmpty()) {
            return Texts.of("next.assign");
        }
        if (parties.stream().anyMatch(p -> !notScreened(p) && p.gate().approach() == GateTable.Approach.NONE)) {
            return Texts.of("next.apart");
        }
        return parties.stream()
                .filter(NextStep::notScreened)
                .findFirst()
                .map(p -> Texts.of("next.approach", called(p, parties)))
                .orElseGet(() -> Texts.of("next.mediate"));
    }

    /** Two of one name are told apart by their side. */
    private static Object called(PartyView party, List<PartyView> all) {
        boolean alike = all.stream().filter(p -> p.name().equals(party.name())).count() > 1;
        return alike ? Texts.of("next.of-two", party.side().wording(), party.name()) : party.name();
    }

    private static boolean notScreened(PartyView party) {
        return party.gate().state() == GateClass.NOT_SCREENED;
    }
}
