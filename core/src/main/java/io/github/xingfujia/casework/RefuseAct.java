package io.github.xingfujia.casework;

import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Records that one party clearly refuses mediation, which ends it (人民调解法 17, 26). */
final class RefuseAct extends CaseStep<RefuseAct.RefuseMediation> {

    record RefuseMediation(CaseId caseId, Side side) implements CaseCommand {}

    RefuseAct() {
        super(Actions.REFUSE);
    }

    @Override
    Optional<Side> speaks(RefuseMediation command) {
        return Optional.of(command.side());
    }

    @Override
    Ruling decide(RefuseMediation command, CaseState state, Loaded loaded, Moment moment) {
        if (state.party(command.side()).isEmpty()) {
            return refuse("not-a-party", "casework.view");
        }
        return EndAct.end(
                        Ruling.plan().to(ref(command), command.side().compartment(), new CaseFact.MediationRefused()),
                        ref(command),
                        state,
                        Ending.PARTY_REFUSED,
                        moment)
                .build();
    }
}
