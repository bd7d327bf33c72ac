package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an indicator came to (指标值), with all that must be read beside it.
 *
 * @param indicator as declared
 * @param span the days it covers
 * @param area whose
 * @param figure the numbers
 * @param position the position of the journal up to which own figures were counted
 * @param synthetic whether the cases counted are made up
 */
public record Reading(Indicator indicator, Span span, Area area, Figure figure, long position, boolean synthetic) {

    /** Returns units, rounding, what counts as success, that it ranks nobody, sources and position. */
    public List<Label> notes() {
        List<Label> notes = new ArrayList<>();
        if (synthetic && countsCases()) {
            notes.add(Words.label("note.synthetic"));
        }
        figure.unitNote().ifPresent(notes::add);
        notes.add(figure.roundingNote());
        indicator.success().ifPresent(s -> notes.add(both("note.success", s)));
        if (indicator.descriptive()) {
            notes.add(Words.label("note.descriptive"));
        }
        List<String> sources = new ArrayList<>();
        for (Input input : List.of(indicator.numerator(), indicator.denominator())) {
            if (input instanceof Input.Series one
                    && !sources.contains(one.series().source())) {
                sources.add(one.series().source());
            }
        }
        sources.forEach(s -> notes.add(Words.label("note.source", s)));
        // a part of the home is told nothing of how much was written in the others
        if (area.isEverywhere()) {
            notes.add(Words.label("note.position", Long.toString(position)));
        }
        return ImmutableList.copyOf(notes);
    }

    /** Returns whether any of it was counted here; what others published is theirs, and never made up. */
    private boolean countsCases() {
        return Stream.of(indicator.numerator(), indicator.denominator())
                .anyMatch(input -> !(input instanceof Input.Series));
    }

    private static Label both(String key, Label label) {
        return Words.label(locale -> Wording.of("statistics", key, label.in(locale)));
    }
}
