package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** Hands in one paper as a file; a file that is another paper already is none. */
final class FilePaperAct extends NominationAct<NominationCommand.FilePaper> {
    FilePaperAct() {
        super(Actions.FILE_PAPER);
    }

    @Override
    public Ruling decide(NominationCommand.FilePaper command, Loaded loaded, Moment moment) {
        NominationState state = state(command, loaded);
        PaperFile file = command.file();
        Checks checks = Checks.of();
        NominateAct.papers(
                checks, List.of(file.paper()), campaign(state, loaded).sheet());
        state.files().stream()
                .filter(f -> f.sha256().equals(file.sha256()) && !f.paper().equals(file.paper()))
                .forEach(f -> checks.that(false, "sha256", "same-file", ""));
        checks.orThrow();
        return state.files().contains(file)
                ? Ruling.unchanged()
                : Ruling.plan()
                        .to(
                                ref(command),
                                Nominations.COMMON,
                                new NominationFact.PapersHanded(List.of(file.paper())),
                                new NominationFact.PaperFiled(file))
                        .build();
    }
}
