package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Activity;
import io.github.xingfujia.casework.ActivitySpan;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was done lately at my post (本站动态): who, when, in which case; nothing that anybody said. */
final class ActivityPage {

    private static final List<Integer> DAYS = List.of(1, 7, 30);

    private ActivityPage() {}

    static void show(Visit visit) throws IOException {
        Session.Worker worker = visit.worker();
        visit.keepLanguage();
        Locale locale = visit.locale();
        LocalDate today = visit.house.home().today();
        ActivitySpan span = span(visit.typed(), today);
        Optional<Activity> activity =
                visit.door().casework().activity(span).fold(Optional::of, refusal -> Optional.empty());
        Times times = new Times(visit.house, locale);
        List<List<Sheet.Cell>> rows = activity.map(Activity::lines).orElse(List.of()).stream()
                .map(l -> List.of(
                        Sheet.Cell.of(times.minute(l.at())),
                        Sheet.Cell.of(CaseSheet.name(l.by(), visit.house, locale)),
                        Sheet.Cell.of(did(l.action()).in(locale)),
                        Sheet.Cell.to("/cases/" + l.id(), l.number())))
                .toList();
        visit.show(
                "sheet",
                new Sheet(
                        Words.of("activity.title", visit.house.label(worker.post(), locale))
                                .in(locale),
                        new Sheet.Link("/desk", Words.of("nav.desk").in(locale)),
                        activity.filter(Activity::more)
                                .map(a -> Words.of("activity.more").in(locale))
                                .orElse(""),
                        Words.of("activity.how").in(locale),
                        DAYS.stream()
                                .map(d -> new Sheet.Link(
                                        "/activity?days=" + d,
                                        Words.of("activity.days", d).in(locale)))
                                .toList(),
                        List.of(Sheet.Block.table(
                                Words.of("activity.span", times.day(span.from()), times.day(span.until()))
                                        .in(locale),
                                List.of(
                                        Words.of("activity.when").in(locale),
                                        Words.of("activity.who").in(locale),
                                        Words.of("activity.what").in(locale),
                                        Words.of("col.case").in(locale)),
                                rows,
                                Words.of("activity.none").in(locale))),
                        Deeds.none()));
    }

    /** Returns the days asked for: so many up to today, or from one day until another; what is neither is told. */
    private static ActivitySpan span(Typed typed, LocalDate today) {
        Answers answers = Answers.of(typed);
        String days = typed.one("days");
        boolean offered = days.isEmpty() || DAYS.stream().anyMatch(d -> days.equals(d.toString()));
        answers.checks()
                .that(
                        offered,
                        "days",
                        "one-of",
                        Checks.shape(days),
                        DAYS.stream().map(String::valueOf).collect(Collectors.joining(" / ")));
        Optional<LocalDate> until = answers.maybeDay("until");
        Optional<LocalDate> from = answers.maybeDay("from");
        answers.orThrow();
        LocalDate last = until.orElse(today);
        long back = days.isEmpty() ? DAYS.get(1) : Long.parseLong(days);
        return new ActivitySpan(from.orElse(last.minusDays(back - 1)), last);
    }

    /** Returns an action as the pages call it; what no page offers has a text of its own. */
    static Wording did(String action) {
        String key = "did." + action;
        return Wording.exists("countyapp.pages", key)
                ? Words.of(key)
                : Acts.called(action)
                        .map(a -> Words.of("act." + Words.key(a.name())))
                        .orElseGet(() -> Words.of("did.other"));
    }
}
