package io.github.xingfujia.measures.steps;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.measures.file.MandatoryReport;
import io.github.xingfujia.measures.file.Measure;
import io.github.xingfujia.measures.file.MeasuresState;
import io.github.xingfujia.measures.file.ProtectionOrder;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What still protects somebody (仍在进行的保护措施): while it runs nobody lifts what her file found. A stay is none of
 * them: a refusal would tell of it whoever may not know.
 */
enum Protecting {
    /** An order that the court is to decide on, or that holds. */
    ORDER("measures.changeRuled", "反家庭暴力法 29"),
    /** A warning letter that was asked for, or is visited. */
    WARNING("measures.recordVisit", "反家庭暴力法 17"),
    /** A mandatory report that nobody answered. */
    REPORT("measures.reportAnswered", "反家庭暴力法 14");

    private final String next;
    private final String article;

    Protecting(String next, String article) {
        this.next = next;
        this.article = article;
    }

    /** Returns the refusal to lift while any runs, naming each and what to call; empty when none does. */
    static Optional<Refusal> refuse(MeasuresState state, Instant now) {
        List<Protecting> running =
                List.of(values()).stream().filter(one -> one.runs(state, now)).collect(ImmutableList.toImmutableList());
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                "measures",
                                "protects-still",
                                running.stream().map(p -> p.next).distinct().toList(),
                                new Label(named(running, Locale.CHINA), named(running, Locale.ENGLISH)))
                        .citing(running.stream().map(p -> p.article).toArray(String[]::new)));
    }

    private boolean runs(MeasuresState state, Instant now) {
        return state.measures().values().stream().anyMatch(measure -> protects(measure, now));
    }

    /** An application that never went to court protects nobody, and nothing would end it. */
    private boolean protects(Measure measure, Instant now) {
        if (measure instanceof ProtectionOrder o) {
            return this == ORDER && (o.stage() == ProtectionOrder.Stage.ACCEPTED || o.holds(now));
        } else if (measure instanceof WarningLetter) {
            return this == WARNING && !measure.isOver();
        }
        return measure instanceof MandatoryReport && this == REPORT && !measure.isOver();
    }

    private static String named(List<Protecting> running, Locale locale) {
        return running.stream()
                .map(p -> Wording.of("measures", "protects." + p.name().toLowerCase(Locale.ROOT))
                        .in(locale))
                .collect(Collectors.joining(locale.equals(Locale.CHINA) ? "、" : ", "));
    }
}
