package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.ToldCase;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.ToldView;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Adds words to what was reported without a login; kept as the applicant's own, whoever holds the id. */
public final class TellMoreAct implements Act<TellMoreAct.TellMore, ToldCase> {

    /** So many times words may be added without a login: a case grows by those who handle it. */
    private static final int MOST = 20;

    /** More words, at most 4000 characters, to what was sent under an id. */
    public record TellMore(CommandId sent, String words) implements Command {
        public TellMore {
            Checks.of().text("words", words, 1, 4000).orThrow();
        }
    }

    TellMoreAct() {}

    @Override
    public Action action() {
        return Actions.TELL_MORE;
    }

    @Override
    public List<Ref> first(TellMore command, Moment moment) {
        return List.of(Cases.told(command.sent(), moment));
    }

    @Override
    public Optional<Scope> scope(TellMore command, Loaded loaded, Moment moment) {
        return state(command, loaded, moment).exists() ? Optional.of(Scope.common()) : Optional.empty();
    }

    @Override
    public List<Clear> clear(TellMore command, Loaded loaded, Moment moment) {
        return List.of(Compartment.of(
                "words",
                Cases.told(command.sent(), moment),
                state(command, loaded, moment),
                Side.APPLICANT,
                command.words()));
    }

    @Override
    public Ruling decide(TellMore command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded, moment);
        if (!state.isOpen()) {
            return CaseAct.refuse("ended", "casework.report");
        }
        long added = state.history().stream()
                .filter(noted -> noted.fact() instanceof CaseFact.Said
                        && noted.stamp().actor().equals(Actor.anonymous().name()))
                .count();
        return added > MOST
                ? CaseAct.refuse("told-enough", "casework.report")
                : Ruling.plan()
                        .to(
                                Cases.told(command.sent(), moment),
                                Compartment.of(Side.APPLICANT),
                                new CaseFact.Said(moment.sealed("words")))
                        .build();
    }

    @Override
    public ToldCase answer(TellMore command, Loaded after, Moment moment) {
        return ToldView.of(state(command, after, moment));
    }

    private static CaseState state(TellMore command, Loaded loaded, Moment moment) {
        return loaded.of(Cases.CASES, Cases.told(command.sent(), moment));
    }
}
