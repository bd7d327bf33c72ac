package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.ToldCase;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.file.ToldView;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds words to what was reported without a login; kept as the applicant's own, whoever holds the id. Words of violence do what they
 * do when it is first told: she is to be asked alone, and her own file opens or hears them (decision 161).
 */
public final class TellMoreAct implements Act<TellMoreAct.TellMore, ToldCase> {

    /** So many times words may be added without a login: a case grows by those who handle it. */
    private static final int MOST = 20;

    /** More words, at most 4000 characters, to what was sent under an id. */
    public record TellMore(CommandId sent, String words) implements Command {
        public TellMore {
            Checks.of().text("words", words, 1, 4000).orThrow();
        }
    }

    private final Heard heard;

    TellMoreAct(Heard heard) {
        this.heard = heard;
    }

    @Override
    public Action action() {
        return Actions.TELL_MORE;
    }

    @Override
    public List<Ref> first(TellMore command, Moment moment) {
        return List.of(Cases.told(command.sent(), moment));
    }

    @Override
    public List<Ref> then(TellMore command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded, moment);
        Sufferer sufferer = sufferer(command, state);
        return state.exists() && sufferer != Sufferer.NOBODY
                ? Stream.of(
                                Sessions.diaries(state).stream(),
                                Stream.concat(state.known().stream(), state.named().stream())
                                        .map(Gates::of),
                                heard
                                        .files(
                                                id(command, moment),
                                                List.of(sufferer == Sufferer.OTHER ? Side.OTHER : Side.APPLICANT))
                                        .stream())
                        .flatMap(refs -> refs)
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Scope> scope(TellMore command, Loaded loaded, Moment moment) {
        return state(command, loaded, moment).exists() ? Optional.of(Scope.common()) : Optional.empty();
    }

    @Override
    public List<Clear> clear(TellMore command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded, moment);
        Clear words =
                Compartment.of("words", Cases.told(command.sent(), moment), state, Side.APPLICANT, command.words());
        return sufferer(command, state) == Sufferer.SPEAKER
                ? List.of(words, Heard.words(id(command, moment), state, Side.APPLICANT, command.words()))
                : List.of(words);
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
        if (added > MOST) {
            return CaseAct.refuse("told-enough", "casework.report");
        }
        Ref ref = Cases.told(command.sent(), moment);
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref, Compartment.of(Side.APPLICANT), new CaseFact.Said(moment.sealed("words")));
        Sufferer sufferer = sufferer(command, state);
        if (sufferer != Sufferer.NOBODY) {
            CaseId id = id(command, moment);
            Heard.anew(plan, id, state, Side.APPLICANT, false);
            if (sufferer == Sufferer.SPEAKER) {
                heard.weigh(plan, id, state, Side.APPLICANT, heard.spoken(command.words()), loaded, moment);
            }
            heard.ofOther(plan, id, state, Side.APPLICANT, sufferer, command.words(), loaded, moment);
        }
        return plan.build();
    }

    private Sufferer sufferer(TellMore command, CaseState state) {
        return heard.sufferer(state, Side.APPLICANT, command.words());
    }

    private static CaseId id(TellMore command, Moment moment) {
        return CaseId.of(Cases.told(command.sent(), moment).key());
    }

    @Override
    public ToldCase answer(TellMore command, Loaded after, Moment moment) {
        return ToldView.of(state(command, after, moment));
    }

    private static CaseState state(TellMore command, Loaded loaded, Moment moment) {
        return loaded.of(Cases.CASES, Cases.told(command.sent(), moment));
    }
}
