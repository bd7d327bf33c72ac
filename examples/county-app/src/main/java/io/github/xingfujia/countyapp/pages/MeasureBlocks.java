package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.MeasuresView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a violence file shows of its measures (措施内容): how each stands, its time limits with their reasons, what happened. */
final class MeasureBlocks {

    private final Dossier file;
    private final Visit visit;
    private final Locale locale;
    private final Times times;

    private MeasureBlocks(Dossier file) {
        this.file = file;
        this.visit = file.visit();
        this.locale = file.locale();
        this.times = new Times(visit.house, locale);
    }

    static List<Sheet.Block> of(Dossier file) {
        MeasureBlocks blocks = new MeasureBlocks(file);
        return file.measures().stream().map(blocks::block).toList();
    }

    private Sheet.Block block(MeasuresView.One one) {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact("violence.status", one.standingText().in(locale)));
        one.limits().forEach(l -> {
            facts.add(new Sheet.Fact(
                    l.kind().wording().in(locale), Sheet.Cell.due(times.due(Optional.of(l.dueAt()), l.overdue()))));
            l.told()
                    .ifPresent(p -> facts.add(fact(
                            "violence.if-not",
                            Words.of("violence.climbed", visit.house.label(p, locale))
                                    .in(locale))));
        });
        if (one.kind() == MeasureKind.MANDATORY_REPORT && visit.is("protection-staff")) {
            String at = "/violence/" + file.id() + "/source?measure=" + one.number();
            facts.add(fact("field.source", Sheet.Cell.to(at, word("deed.measures.source"))));
        }
        one.order().ifPresent(o -> order(o, facts));
        one.warning().ifPresent(w -> warning(w, facts));
        List<String> lines = new ArrayList<>();
        one.limits().forEach(l -> l.explanation().forEach(e -> lines.add(e.in(locale))));
        one.warning().ifPresent(w -> w.never().forEach(n -> lines.add(n.in(locale))));
        one.steps().forEach(s -> lines.add(s.in(locale)));
        lines.addAll(one.words());
        return new Sheet.Block(
                one.kind().wording().in(locale) + " " + one.number(), facts, List.of(), List.of(), lines, "");
    }

    private void order(MeasuresView.OrderPart order, List<Sheet.Fact> facts) {
        order.until().ifPresent(u -> facts.add(fact("field.until", times.day(u))));
        facts.add(list("field.terms", order.terms().stream().map(Pick::said).toList()));
        if (!order.notTold().isEmpty()) {
            facts.add(list(
                    "order.not-told", order.notTold().stream().map(Pick::said).toList()));
        }
        if (!order.missing().isEmpty()) {
            facts.add(list(
                    "order.missing", order.missing().stream().map(Pick::said).toList()));
        }
        if (order.policeToTell() > 0) {
            facts.add(fact("order.police", Sheet.Cell.graded("late", Integer.toString(order.policeToTell()))));
        }
        if (order.formsToFeed() > 0) {
            facts.add(fact("order.feed", Sheet.Cell.graded("soon", Integer.toString(order.formsToFeed()))));
        }
    }

    private void warning(MeasuresView.WarningPart part, List<Sheet.Fact> facts) {
        facts.add(fact("warning.counted", Integer.toString(part.counted())));
        facts.add(fact("warning.clean", Integer.toString(part.clean())));
        facts.add(fact(
                "warning.who",
                Words.of(part.jointly() ? "warning.jointly" : "warning.least", Integer.toString(part.least()))
                        .in(locale)));
        part.planned().ifPresent(p -> facts.add(fact("warning.planned", times.span(p.from(), p.until()))));
    }

    private Sheet.Fact list(String label, List<Localized> values) {
        return fact(
                label, String.join("、", values.stream().map(v -> v.in(locale)).toList()));
    }

    private Sheet.Fact fact(String label, String text) {
        return fact(label, Sheet.Cell.of(text));
    }

    private Sheet.Fact fact(String label, Sheet.Cell cell) {
        return new Sheet.Fact(word(label), cell);
    }

    private String word(String key) {
        return ViolencePage.word(visit, key);
    }
}
