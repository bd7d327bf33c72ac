package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.EarlySign;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Decides a suspicion: the same matter, or not. A post is told that the matter may be on file elsewhere only where
 * neither applicant chose or barred anyone and nobody was found in danger: who went elsewhere is not given away.
 */
public final class MatchAct implements Act<MatchAct.DecideMatch, CaseId> {

    public record DecideMatch(CaseId earlier, CaseId later) implements Command {}

    private final Action action;
    private final boolean same;
    private final EarlySign signs;

    private MatchAct(Action action, boolean same, EarlySign signs) {
        this.action = action;
        this.same = same;
        this.signs = signs;
    }

    static MatchAct link(EarlySign signs) {
        return new MatchAct(Actions.LINK, true, signs);
    }

    static MatchAct dismiss(EarlySign signs) {
        return new MatchAct(Actions.DISMISS_MATCH, false, signs);
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(DecideMatch command, Moment moment) {
        return List.of(Matches.of(command.earlier(), command.later()));
    }

    @Override
    public List<Ref> then(DecideMatch command, Loaded loaded, Moment moment) {
        return List.of(Cases.of(command.earlier()), Cases.of(command.later()));
    }

    @Override
    public Optional<Scope> scope(DecideMatch command, Loaded loaded, Moment moment) {
        return found(command, loaded)
                .map(f ->
                        Matches.barred(f.barred(), barred(command.earlier(), loaded), barred(command.later(), loaded)));
    }

    @Override
    public Ruling decide(DecideMatch command, Loaded loaded, Moment moment) {
        if (found(command, loaded).flatMap(Matches.Found::decided).isPresent()) {
            return CaseAct.refuse("match-decided", "casework.matches");
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(Matches.of(command.earlier(), command.later()), "", new Matches.Decided(same));
        if (same) {
            plan.to(Cases.of(command.later()), Cases.STAFF, new CaseFact.SameMatter(command.earlier()));
            Scope never = scope(command, loaded, moment).orElseThrow();
            state(command.later(), loaded)
                    .holding()
                    .accountable()
                    .ifPresent(post -> signs.noticed(
                            plan, "contact", EarlySign.Basis.REPEAT_CONTACT, post.place(), post, never, moment));
            List<CaseId> both = List.of(command.earlier(), command.later());
            if (both.stream().allMatch(id -> mayBeHinted(state(id, loaded)))) {
                both.stream()
                        .filter(id -> state(id, loaded).isOpen())
                        .forEach(id -> plan.to(Cases.of(id), Cases.STAFF, new CaseFact.MatchHinted()));
            }
        }
        return plan.build();
    }

    private static boolean mayBeHinted(CaseState state) {
        return state.consent().wish().equals(HandlerWish.usual())
                && !state.progress().gravest().isPositive();
    }

    static Matches.Barred barred(CaseId id, Loaded loaded) {
        HandlerWish wish = state(id, loaded).consent().wish();
        return new Matches.Barred(wish.neverPosts(), wish.neverStaff());
    }

    private static Optional<Matches.Found> found(DecideMatch command, Loaded loaded) {
        return loaded.of(Matches.MATCHES, Matches.of(command.earlier(), command.later()));
    }

    private static CaseState state(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id));
    }

    @Override
    public CaseId answer(DecideMatch command, Loaded after, Moment moment) {
        return command.later();
    }
}
