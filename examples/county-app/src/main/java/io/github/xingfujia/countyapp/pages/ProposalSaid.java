package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.ProposalView;
import io.github.xingfujia.books.Reach;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far a proposal has come, and what a version reaches (提案进度), in words. */
final class ProposalSaid {

    private ProposalSaid() {}

    /** Returns how far a proposal is, and what is next. */
    static Wording stage(ProposalView view) {
        if (view.overtaken().isPresent()) {
            return Words.of("stage.now.overtaken", view.overtaken().get());
        }
        return Words.code("stage.now", view.stage());
    }

    /** Returns what later versions leave to a version; empty when they leave everything. */
    static String reach(Reach reach, Locale locale) {
        List<String> left = new ArrayList<>();
        reach.begunBefore()
                .ifPresent(day ->
                        left.add(Words.of("changes.reach.begun", day.toString()).in(locale)));
        reach.until()
                .ifPresent(day ->
                        left.add(Words.of("changes.reach.until", day.toString()).in(locale)));
        return String.join(Words.of("changes.reach.and").in(locale), left);
    }

    /** Returns who did what with a proposal and when. */
    static List<String> steps(Visit visit, ProposalView proposal) {
        Locale locale = visit.locale();
        return proposal.steps().stream()
                .map(s -> Words.of(
                                "changes.step",
                                Times.minute(s.at(), locale),
                                s.by().map(b -> name(visit, b)).orElse("—"),
                                Words.code("stage", s.stage()))
                        .in(locale))
                .toList();
    }

    private static String name(Visit visit, StaffId id) {
        return visit.house.name(id, visit.locale()).orElse(id.value());
    }
}
