package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What dropping an arranged revisit means (回访约期): nobody goes, and the time of whoever was to go is given back. */
public final class Visits {

    private Visits() {}

    /** Returns what a diary says of a revisit's time. */
    public static String what(CaseId id, Side side) {
        return "revisit/" + id + "/" + Compartment.of(side);
    }

    /** Returns the diaries in which what was arranged with a party stands. */
    public static List<Ref> diaries(CaseState state, Side side) {
        return Optional.ofNullable(state.revisits().arranged().get(side)).stream()
                .flatMap(a -> Sessions.diaries(a.by(), a.from(), a.until()).stream())
                .toList();
    }

    /** Gives the time of what was arranged with a party back. */
    public static void free(Ruling.Plan.Builder plan, CaseId id, CaseState state, Side side) {
        for (Ref diary : diaries(state, side)) {
            plan.to(diary, "", new Diary.Freed(what(id, side)));
        }
    }

    /** Drops whatever was arranged with a party that {@code shut} holds for; its diary must be loaded. */
    public static void drop(Ruling.Plan.Builder plan, CaseId id, CaseState state, Predicate<Side> shut) {
        state.revisits().arranged().keySet().stream().filter(shut).forEach(side -> {
            free(plan, id, state, side);
            plan.to(Cases.of(id), Cases.STAFF, new RevisitFact.Dropped(side));
        });
    }
}
