package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Suggestion;
import io.github.xingfujia.departments.TaskId;
import java.io.IOException;
import java.util.List;

/** A supervisory suggestion to be printed (督促处理意见): it names the task by its number, and no person. */
record SuggestionPage(String number, String to, String copy, List<String> paragraphs, String cites) {

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Suggestion one = visit.door().departments().suggestion(TaskId.of(id)).fold(s -> s, refusal -> {
            throw new NotHere();
        });
        visit.show(
                "suggestion",
                new SuggestionPage(
                        one.number()
                                .orElseGet(() -> Words.of("suggestion.draft").in(visit.locale())),
                        one.toName().in(visit.locale()),
                        one.copy().in(visit.locale()),
                        one.paragraphs().stream().map(p -> p.in(visit.locale())).toList(),
                        String.join("、", one.cites())));
    }
}
