package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.AssessmentView;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The last assessment of a violence file (评估): the scale, its answers and what was found. */
final class AssessmentBlock {

    private final FileBlocks blocks;
    private final FileView view;
    private final Visit visit;
    private final Locale locale;
    private final Times times;

    AssessmentBlock(FileBlocks blocks, Dossier file) {
        this.blocks = blocks;
        this.view = file.view();
        this.visit = file.visit();
        this.locale = file.locale();
        this.times = new Times(visit.house, locale);
    }

    /** What was asked with which scale, whose it is and for whom; every question, and nothing that nobody asked. */
    Sheet.Block of(AssessmentView last) {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(blocks.fact(
                "violence.when", times.minute(last.at()) + " · " + CaseSheet.by(last.actor(), visit.house, locale)));
        facts.add(blocks.fact("violence.holds", blocks.word(last.current() ? "violence.current" : "violence.expired")));
        Optional<Instrument> scale = last.instrument().flatMap(visit.house.instruments()::find);
        if (scale.isPresent()) {
            facts.add(blocks.fact(
                    "violence.instrument",
                    scale.get().label().in(locale) + " · " + scale.get().id()));
            facts.add(blocks.fact("violence.instrument.source", scale.get().source()));
            facts.add(blocks.fact(
                    "violence.instrument.population",
                    scale.get().population().because().in(locale)));
            facts.add(blocks.fact("violence.score", Integer.toString(last.score())));
        } else {
            facts.add(blocks.fact(
                    "violence.instrument",
                    blocks.word(last.asked() ? "violence.instrument.none" : "violence.not-asked-alone")));
        }
        facts.add(blocks.fact("violence.found", ViolencePage.graded(last.found(), locale)));
        last.judged().ifPresent(j -> facts.add(blocks.fact("field.judged", ViolencePage.graded(j, locale))));
        last.second()
                .ifPresent(s -> facts.add(blocks.fact(
                        "violence.second",
                        Words.of(
                                        "violence.second.said",
                                        times.minute(s.at()),
                                        CaseSheet.name(s.by(), visit.house, locale),
                                        Words.code("gate", s.grade()),
                                        s.reason())
                                .in(locale))));
        if (last.secondDue()) {
            facts.add(blocks.fact("violence.second", Sheet.Cell.graded("late", blocks.word("violence.second.due"))));
        }
        if (view.grade().compareTo(last.grade()) > 0) {
            facts.add(blocks.fact(
                    "violence.grade",
                    Sheet.Cell.graded(
                            "late",
                            Words.of(
                                            "violence.grade.stays",
                                            Words.code("gate", view.grade()),
                                            view.gradedAt().map(times::minute).orElse(""))
                                    .in(locale))));
        }
        facts.add(blocks.fact("book.cites", String.join("；", last.articles())));
        List<String> lines = new ArrayList<>();
        last.circumstances().forEach(l -> lines.add(l.in(locale)));
        if (!last.reason().isEmpty()) {
            lines.add(last.reason());
        }
        List<List<Sheet.Cell>> answers = scale.map(s -> answers(s, last)).orElse(List.of());
        return new Sheet.Block(
                blocks.word("violence.assessment"),
                facts,
                answers.isEmpty() ? List.of() : List.of(blocks.word("violence.item"), blocks.word("violence.answer")),
                answers,
                lines,
                "");
    }

    private List<List<Sheet.Cell>> answers(Instrument scale, AssessmentView last) {
        return Stream.concat(
                        scale.items().values().stream().map(i -> answer(i, last, "violence.answer.yes")),
                        scale.flags().values().stream().map(i -> answer(i, last, "violence.answer.flag")))
                .toList();
    }

    private List<Sheet.Cell> answer(Instrument.Item item, AssessmentView last, String yes) {
        boolean affirmed = last.affirmed().contains(item.label());
        return List.of(
                Sheet.Cell.of(item.label().in(locale)),
                affirmed
                        ? Sheet.Cell.graded("late", blocks.word(yes))
                        : Sheet.Cell.of(blocks.word("violence.answer.not-yes")));
    }
}
