package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Remedy;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.AgreementFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Settlement;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What can be done about an agreement as it stands (可用的救济): each with its last day, where it has one. */
final class Remedies {

    private Remedies() {}

    static Map<Remedy, Optional<LocalDate>> of(CaseState state, Deadlines deadlines, Moment moment) {
        Settlement settlement = state.settlement();
        Map<Remedy, Optional<LocalDate>> open = new EnumMap<>(Remedy.class);
        open.put(Remedy.URGED, state.revisits().answerBy());
        boolean confirmed = settlement
                .decided()
                .map(AgreementFact.ConfirmationDecided::result)
                .filter(r -> r == Confirmation.CONFIRMED)
                .isPresent();
        if (confirmed) {
            open.put(Remedy.ENFORCEMENT, Optional.empty());
        }
        settlement
                .effectiveAt()
                .filter(at -> settlement.applied().isEmpty())
                .filter(at -> settlement
                        .drawn()
                        .filter(AgreementFact.Drawn::isConfirmable)
                        .isPresent())
                .map(at -> deadlines.confirmation(at).lastDay())
                .filter(day -> !moment.today().isAfter(day))
                .ifPresent(day -> open.put(Remedy.CONFIRMATION, Optional.of(day)));
        open.put(Remedy.SUIT, Optional.empty());
        open.put(Remedy.MEDIATION, Optional.empty());
        return open;
    }
}
