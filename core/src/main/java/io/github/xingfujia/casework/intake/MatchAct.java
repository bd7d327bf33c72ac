package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.EarlySign;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        return List.of(
                Matches.of(command.earlier(), command.later()), Cases.of(command.earlier()), Cases.of(command.later()));
    }

    @Override
    public List<Ref> then(DecideMatch command, Loaded loaded, Moment moment) {
        return one(command, loaded).stream()
                .flatMap(List::stream)
                .map(Gates::of)
                .distinct()
                .toList();
    }

    /**
     * Returns the names of everybody who stands in both under one name: in one matter they are the same people, so that what either
     * found of her shuts in both (decision 227). Two of one name in one matter stay two.
     */
    private List<List<PersonId>> one(DecideMatch command, Loaded loaded) {
        if (!same) {
            return List.of();
        }
        List<Party> before = parties(command.earlier(), loaded);
        List<Party> after = parties(command.later(), loaded);
        return before.stream()
                .filter(a ->
                        a.named().isPresent() && before.stream().filter(like(a)).count() == 1)
                .flatMap(a -> {
                    List<Party> alike = after.stream().filter(like(a)).toList();
                    return alike.size() == 1
                            ? Stream.of(Stream.concat(a.known().stream(), alike.get(0).known().stream())
                                    .toList())
                            : Stream.empty();
                })
                .toList();
    }

    private static Predicate<Party> like(Party one) {
        return other -> other.named().equals(one.named());
    }

    private static List<Party> parties(CaseId id, Loaded loaded) {
        return Arrays.stream(Side.values())
                .flatMap(side -> state(id, loaded).party(side).stream())
                .toList();
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
            one(command, loaded).forEach(names -> Gates.same(plan, names, loaded));
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
