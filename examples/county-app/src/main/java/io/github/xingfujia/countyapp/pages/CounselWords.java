package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pages of counselling say with the county's own words (辅导用语). */
final class CounselWords {

    private CounselWords() {}

    static CounselTerms terms(Visit visit) {
        return visit.house.home().counselling();
    }

    static String name(Visit visit, CounselCode code) {
        return terms(visit).name(code).in(visit.locale());
    }

    static List<Form.Option> options(Visit visit, Stream<CounselCode> codes) {
        return codes.map(c -> new Form.Option(c.value(), name(visit, c))).toList();
    }

    static List<Form.Option> options(Visit visit, List<CounselTerms.Choice> choices) {
        return options(visit, choices.stream().map(CounselTerms.Choice::code));
    }

    /** Returns the same with nothing chosen on top. */
    static List<Form.Option> orNone(Visit visit, List<Form.Option> some) {
        List<Form.Option> all = new ArrayList<>();
        all.add(new Form.Option("", Words.of("counsel.none").in(visit.locale())));
        all.addAll(some);
        return all;
    }

    /** Reads a code that was chosen; empty when none was. */
    static Optional<CounselCode> code(Answers answers, String field) {
        return answers.typed().maybe(field).flatMap(v -> answers.checks().value(field, () -> CounselCode.of(v)));
    }

    static Optional<CounselCode> needed(Answers answers, String field) {
        answers.required(field);
        return code(answers, field);
    }

    static List<Form.Option> colleagues(Visit visit) {
        return visit.house.home().network().staffAt(visit.worker().post()).stream()
                .map(m -> new Form.Option(m.id().value(), m.name(visit.locale())))
                .toList();
    }

    static boolean works(Visit visit) {
        return visit.is("counsellor", "studio-host", "town-worker", "centre-staff");
    }

    static Sheet.Link link(Visit visit, String href, String key) {
        return new Sheet.Link(href, ViolencePage.word(visit, key));
    }
}
