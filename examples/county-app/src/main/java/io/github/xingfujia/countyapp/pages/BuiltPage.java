package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.stations.ProgrammeBoard;
import io.github.xingfujia.stations.ProgrammeQuery;
import io.github.xingfujia.stations.TargetStanding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the programme is built (建设进度): each target with its base, the rule of its forecast, and the tables behind the charts.
 *
 * @param name what the plan is called
 * @param day the day it is of
 * @param targets the targets
 * @param table the target that the tables below are about; empty when the plan has none with places
 * @param note how it was counted
 */
record BuiltPage(String name, String day, List<One> targets, Optional<Behind> table, String note) {

    /**
     * A target.
     *
     * @param tenths of the bar's thousand
     * @param grade how it stands, as a class of the style sheet that gives it a shape
     * @param outside how many there are beside the plan; may be empty
     * @param next the milestone ahead; may be empty
     */
    record One(
            String name,
            long planned,
            long actual,
            int tenths,
            String grade,
            String progress,
            String outside,
            String next,
            String forecast,
            String source) {}

    /** What a target comes to, by town and by month. */
    record Behind(String name, List<Town> towns, List<Month> months) {}

    /** A town. */
    record Town(String name, long planned, long actual) {}

    /** The end of a month. */
    record Month(String day, long amount) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        ProgrammeQuery query = day(visit).map(d -> ProgrammeQuery.today().on(d)).orElseGet(ProgrammeQuery::today);
        ProgrammeBoard board = StationsPage.shown(
                visit.door().stations().built(query).fold(Optional::of, refusal -> Optional.empty()));
        visit.show("built", of(board, visit.locale()));
    }

    private static Optional<LocalDate> day(Visit visit) {
        Answers answers = Answers.of(visit.typed());
        Optional<LocalDate> day = answers.maybeDay("day");
        answers.orThrow();
        return day;
    }

    private static BuiltPage of(ProgrammeBoard board, Locale locale) {
        return new BuiltPage(
                board.name().in(locale),
                board.day().toString(),
                board.targets().stream().map(t -> one(t, locale)).toList(),
                behind(board, locale),
                note(board).in(locale));
    }

    /** Up to where it was counted, for those who may know how much is written in the whole district. */
    private static Wording note(ProgrammeBoard board) {
        return board.position().isPresent()
                ? Words.of(
                        "built.note",
                        board.day().toString(),
                        Long.toString(board.position().getAsLong()))
                : Words.of("built.note-day", board.day().toString());
    }

    private static One one(TargetStanding stands, Locale locale) {
        long planned = stands.target().amount();
        return new One(
                stands.target().name().in(locale),
                planned,
                stands.actual(),
                (int) Math.min(1000, stands.actual() * 1000 / planned),
                grade(stands.progress()),
                Pick.said(stands.progress()).in(locale),
                stands.outside() == 0
                        ? ""
                        : Words.of("built.outside", Long.toString(stands.outside()))
                                .in(locale),
                stands.next()
                        .map(m -> Words.of("built.next", m.by().toString(), Integer.toString(m.amount()))
                                .in(locale))
                        .orElse(""),
                stands.forecast().said().in(locale),
                stands.target().source() + " · "
                        + Pick.said(stands.target().grounds()).in(locale));
    }

    private static String grade(TargetStanding.Progress progress) {
        return switch (progress) {
            case REACHED -> "left";
            case ON_THE_WAY -> "soon";
            case BEHIND -> "late";
        };
    }

    /** The first target with places that is still under way, or the first that has any. */
    private static Optional<Behind> behind(ProgrammeBoard board, Locale locale) {
        List<TargetStanding> placed =
                board.targets().stream().filter(t -> !t.areas().isEmpty()).toList();
        return placed.stream()
                .filter(t -> t.progress() != TargetStanding.Progress.REACHED)
                .findFirst()
                .or(() -> placed.stream().findFirst())
                .map(t -> new Behind(
                        t.target().name().in(locale),
                        t.areas().stream()
                                .map(a -> new Town(a.name().in(locale), a.planned(), a.actual()))
                                .toList(),
                        t.trend().stream()
                                .map(c -> new Month(c.day().toString(), c.amount()))
                                .toList()));
    }
}
