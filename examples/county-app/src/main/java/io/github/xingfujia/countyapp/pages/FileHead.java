package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.GateTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of a violence file (专档摘要): where it stands, what is due first, and what the gate allows. */
final class FileHead {

    private final FileBlocks blocks;
    private final Dossier file;
    private final FileView view;
    private final Visit visit;
    private final Locale locale;
    private final Times times;

    FileHead(FileBlocks blocks, Dossier file) {
        this.blocks = blocks;
        this.file = file;
        this.view = file.view();
        this.visit = file.visit();
        this.locale = file.locale();
        this.times = new Times(visit.house, locale);
    }

    Sheet.Block block() {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(blocks.fact("violence.first-limit", firstLimit()));
        facts.add(blocks.fact("violence.grade", ViolencePage.graded(view.grade(), locale)));
        facts.add(blocks.fact("violence.status", blocks.word("file.status." + view.status())));
        facts.add(blocks.fact("case.accountable", visit.house.label(view.accountable(), locale)));
        facts.add(blocks.fact(
                "violence.handler",
                view.handler().map(h -> CaseSheet.name(h, visit.house, locale)).orElse(blocks.word("nobody"))));
        facts.add(blocks.fact("field.fileChannel", blocks.said(view.channel())));
        facts.add(blocks.fact("field.occurredOn", times.day(view.occurredOn())));
        facts.add(blocks.fact("field.relation.of", blocks.said(view.relation())));
        if (!view.kinds().isEmpty()) {
            facts.add(blocks.fact(
                    "field.kinds",
                    String.join("、", view.kinds().stream().map(blocks::said).toList())));
        }
        view.proposed()
                .ifPresent(p -> facts.add(blocks.fact(
                        "violence.proposed",
                        Words.of(
                                        "violence.proposed.by",
                                        blocks.said(p.reason()),
                                        p.because(),
                                        CaseSheet.name(p.by(), visit.house, locale),
                                        times.minute(p.at()))
                                .in(locale))));
        view.closed().ifPresent(c -> facts.add(blocks.fact("field.closeReason", blocks.said(c))));
        if (!view.rounds().isEmpty()) {
            facts.add(blocks.fact(
                    "violence.rounds",
                    String.join(
                            "、", view.rounds().stream().map(LocalDate::toString).toList())));
        }
        if (view.unsafeToContact()) {
            facts.add(blocks.fact("violence.contact", Sheet.Cell.graded("late", blocks.word("violence.unsafe"))));
        }
        return Sheet.Block.facts(blocks.word("violence.head"), facts);
    }

    /** The limit that ends first of all that run in the file: what is left of it, or since when it is over. */
    private Sheet.Cell firstLimit() {
        return Stream.of(
                        view.duties().stream().map(d -> new Limit(d.dueAt(), d.overdue())),
                        file.measures().stream()
                                .flatMap(m -> m.limits().stream())
                                .map(l -> new Limit(l.dueAt(), l.overdue())),
                        file.offers().stream().map(o -> new Limit(o.dueAt(), o.overdue())))
                .flatMap(s -> s)
                .min(Comparator.comparing(Limit::dueAt))
                .map(l -> Sheet.Cell.due(times.due(Optional.of(l.dueAt()), l.overdue())))
                .orElseGet(() -> Sheet.Cell.of(blocks.word("violence.first-limit.none")));
    }

    /** A limit of any kind. */
    private record Limit(Instant dueAt, boolean overdue) {}

    Sheet.Block gate() {
        GateTable.Row row = view.gate();
        return Sheet.Block.facts(
                blocks.word("violence.gate"),
                List.of(
                        blocks.fact("violence.grade", ViolencePage.graded(row.state(), locale)),
                        blocks.fact(
                                "violence.meet",
                                Words.code("meet", row.approach()).in(locale)),
                        blocks.fact(
                                "violence.joint",
                                Words.code("joint", row.joint()).in(locale)),
                        blocks.fact(
                                "violence.lift",
                                row.liftable()
                                        ? Words.of("violence.liftable", String.join("；", GateTable.LIFTING))
                                                .in(locale)
                                        : blocks.word("violence.not-liftable")),
                        blocks.fact("book.cites", String.join("；", row.articles()))));
    }
}
