package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.casework.Assignment;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.StaffMember;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done with several cases at once (批量办理): each is foreseen alone, and done alone exactly as foreseen. */
final class Together {

    /** What may be done with many. What is about somebody's safety, or ends a case, is done one by one. */
    enum Kind {
        /** Name a mediator for each. */
        ASSIGN,
        /** Ask the rule book about each: the nudge for what is late. */
        REVIEW
    }

    /**
     * What would come of it.
     *
     * @param text in words
     * @param key what has to be the same when it is done
     */
    record Foreseen(String text, String key) {}

    private final Visit visit;
    private final Kind kind;
    private final Map<StaffId, Integer> named = new HashMap<>();

    Together(Visit visit, Kind kind) {
        this.visit = visit;
        this.kind = kind;
    }

    /** Returns what would come of it now; whoever was named for another row just before is spared where somebody else may. */
    Outcome<Foreseen> foresee(CaseId id) {
        if (kind == Kind.REVIEW) {
            return dry().review(id).fold(e -> Outcome.done(foreseen(e)), Outcome::refused);
        }
        Outcome<Assignment> first = dry().assign(id);
        return first.fold(
                a -> {
                    Assignment spread = spread(id, a);
                    named.merge(spread.handler(), 1, Integer::sum);
                    return Outcome.done(foreseen(spread));
                },
                Outcome::refused);
    }

    /** Does it as it was foreseen under this key, or throws that it no longer is so. */
    Outcome<?> run(Door door, CaseId id, String key) {
        if (kind == Kind.ASSIGN) {
            return door.casework().assign(id, StaffId.of(key));
        }
        return door.provided(() -> dry().review(id).fold(e -> foreseen(e).key().equals(key), refusal -> false))
                .casework()
                .review(id);
    }

    private Casework dry() {
        return visit.door().dryRun().casework();
    }

    private Assignment spread(CaseId id, Assignment first) {
        int already = named.getOrDefault(first.handler(), 0);
        return already == 0
                ? first
                : colleagues().stream()
                        .filter(s -> named.getOrDefault(s, 0) < already)
                        .map(s -> dry().assign(id, s).fold(Optional::of, refusal -> Optional.<Assignment>empty()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(first);
    }

    private List<StaffId> colleagues() {
        return visit.house.home().network().staff().stream()
                .filter(m -> !m.roles(visit.worker().post()).isEmpty())
                .map(StaffMember::id)
                .sorted(Comparator.comparingInt((StaffId s) -> named.getOrDefault(s, 0)))
                .toList();
    }

    private Foreseen foreseen(Assignment assignment) {
        String name = CaseSheet.name(assignment.handler(), visit.house, visit.locale());
        return new Foreseen(
                Words.of("together.assign", name).in(visit.locale()),
                assignment.handler().value());
    }

    private Foreseen foreseen(Escalation escalation) {
        String post = visit.house.label(escalation.accountable(), visit.locale());
        String step = escalation.step().wording().in(visit.locale());
        String adviser = escalation
                .adviser()
                .map(a -> CaseSheet.name(a, visit.house, visit.locale()))
                .orElse("");
        String key = escalation.step() + "@" + escalation.accountable();
        return new Foreseen(
                Words.of("together.review", step, post, adviser)
                        .in(visit.locale())
                        .strip(),
                key);
    }
}
