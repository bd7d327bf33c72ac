package io.github.xingfujia.books;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.rules.NormEnding;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What time does to a book (依据到期提醒): once a day it is looked at what the version in force rests on, and the heads are told
 * once of every norm that has ended or ends within three months.
 */
final class NormEnds implements Timed<Line> {

    /** How long before a norm ends it is told: a proposal takes its time. */
    private static final Period AHEAD = Period.ofMonths(3);

    private final Shelves shelves;
    private final Prover prover;
    private final List<StaffId> heads;

    NormEnds(Shelves shelves, Prover prover, List<StaffId> heads) {
        this.shelves = shelves;
        this.prover = prover;
        this.heads = List.copyOf(heads);
    }

    /** Returns what the book of a day rests on that has ended then or ends within three months, what ends first first. */
    static List<NormEnding> of(Shelf shelf, Line line, Loaded loaded, Prover prover, LocalDate today) {
        return shelf.at(loaded)
                .of(line.on(today, today).digest())
                .map(readable -> prover.ending(shelf.at(loaded).on(today, today), today.plus(AHEAD)))
                .orElse(List.of());
    }

    @Override
    public Aggregate<Line> aggregate() {
        return shelves.lines();
    }

    @Override
    public String name() {
        return "books.norm-ends";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Line line = loaded.of(shelves.lines(), ref);
        Optional<Shelf> shelf = shelves.of(line.table()).filter(s -> line.begun());
        if (shelf.isEmpty()) {
            return Optional.empty();
        }
        Version today = line.on(moment.today(), moment.today());
        List<NormEnding> untold = of(shelf.get(), line, loaded, prover, moment.today()).stream()
                .filter(e -> line.toldOn(today, e).isEmpty())
                .toList();
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        for (NormEnding end : untold) {
            plan.to(ref, "", new BookFact.NormEndTold(today.number(), end.cite(), end.until(), moment.today()));
            plan.publish(ref, "", new PublishedBookFact.NormEnds(line.table(), today.number(), end.until()));
        }
        heads.forEach(head -> StaffNotes.queue(plan, head, moment));
        return Optional.of(plan.build());
    }

    @Override
    public Optional<Instant> next(Line line, Instant now) {
        return Optional.of(line)
                .filter(Line::begun)
                .map(l -> now.atZone(Moment.ZONE)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(Moment.ZONE)
                        .toInstant());
    }
}
