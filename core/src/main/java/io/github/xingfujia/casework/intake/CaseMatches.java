package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.LikeFile;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Earlier disputes that may be the one that begins (疑似同一纠纷): noticed as it is opened, told to the matcher alone. */
final class CaseMatches {

    private CaseMatches() {}

    /** Returns what to load of the disputes that were found for one that begins. */
    static List<Ref> refs(CaseId later, Loaded loaded) {
        return found(loaded).keySet().stream()
                .flatMap(earlier -> Stream.of(Matches.of(earlier, later), Cases.of(earlier)))
                .toList();
    }

    /** Adds every suspicion of a dispute that begins to its plan. */
    static void suspect(Ruling.Plan.Builder plan, CaseId later, CaseFact.Wished wished, Loaded loaded) {
        found(loaded).forEach((earlier, by) -> {
            HandlerWish hers =
                    loaded.of(Cases.CASES, Cases.of(earlier)).consent().wish();
            plan.to(
                    Matches.of(earlier, later),
                    "",
                    new Matches.Suspected(earlier, later, by),
                    new Matches.Barred(hers.neverPosts(), hers.neverStaff())
                            .and(wished.neverPosts(), wished.neverStaff()));
        });
    }

    /** The earlier cases that may be this one, each with the first sign by which it was found. */
    private static Map<CaseId, String> found(Loaded loaded) {
        Map<CaseId, String> all = new LinkedHashMap<>();
        loaded.found().stream()
                .filter(one -> Likeness.SIGNS.contains(one.field()) && !LikeFile.isFile(one.target()))
                .forEach(one -> all.putIfAbsent(CaseId.of(one.target()), one.field()));
        return all;
    }
}
