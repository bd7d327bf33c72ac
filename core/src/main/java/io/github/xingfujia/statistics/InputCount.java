package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.PublishedFact;

/** Counts one input over the published facts. */
final class InputCount {

    private final Input input;
    private final Span span;
    private final Area area;
    private long amount;

    InputCount(Input input, Span span, Area area) {
        this.input = input;
        this.span = span;
        this.area = area;
        if (input instanceof Input.Series series && !area.isEverywhere()) {
            throw Missing.input(series.series().code() + " " + area);
        }
    }

    void take(PublishedFact fact) {
        if (input instanceof Input.Cases cases) {
            CaseChange.of(fact)
                    .filter(c -> span.contains(c.after().openedOn()))
                    .filter(c -> area.covers(c.after().station()))
                    .ifPresent(c -> {
                        amount -= c.before().filter(cases::holds).isPresent() ? 1 : 0;
                        amount += cases.holds(c.after()) ? 1 : 0;
                    });
        } else if (input instanceof Input.Facts facts && fact.name().equals(facts.fact())) {
            boolean holds = facts.where().entrySet().stream()
                    .allMatch(e -> e.getValue()
                            .contains(fact.value(e.getKey())
                                    .orElseThrow(() -> Missing.input(fact.name() + " " + e.getKey()))));
            if (holds && span.contains(CaseChange.day(fact, "on")) && covered(fact)) {
                amount++;
            }
        }
    }

    private boolean covered(PublishedFact fact) {
        return area.isEverywhere()
                || fact.value("origin.accountable")
                        .or(() -> fact.value("from"))
                        .map(PostId::of)
                        .filter(area::covers)
                        .isPresent();
    }

    Quantity result() {
        if (input instanceof Input.Series series) {
            int year = span.wholeYear()
                    .orElseThrow(() -> Missing.input(series.series().code() + " " + span));
            return series.series().of(year);
        }
        return Quantity.of(amount, input.unit());
    }
}
