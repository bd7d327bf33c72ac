package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.FollowUpView;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Satisfaction;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How an agreement is looked after (回访页): the rounds still due, the appointments, what was found.
 *
 * @param known whether there is anything to look after
 * @param opens from when an answer counts for the next round; empty when none is to be made
 * @param breach who says that it is not kept, what can be done, and what was done; empty when nobody does
 */
record RevisitsPage(
        CaseHead head,
        boolean known,
        boolean ended,
        List<Times.Due> rounds,
        List<String> appointments,
        List<Made> visits,
        List<String> notAsked,
        Optional<String> opens,
        Optional<Breach> breach,
        Steps steps) {

    /** A revisit that was made. */
    record Made(
            String at,
            String side,
            String performance,
            String satisfaction,
            boolean safe,
            boolean counted,
            String words) {}

    /** That it is not kept: who says so, by when something is done, what can be done, and what was. */
    record Breach(String by, Optional<Times.Due> due, List<String> ways, List<String> done) {}

    static void show(Visit visit, String id) throws IOException {
        show(Doing.known(visit, id), Tried.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        Doing.act(Doing.known(visit, id), "/cases/" + id + "/revisits", Acts.REVISITS, RevisitsPage::show);
    }

    private static void show(Known known, Tried tried) throws IOException {
        Visit visit = known.visit();
        Locale locale = known.locale();
        Times times = new Times(known.house(), locale);
        Optional<FollowUpView> seen =
                visit.door().casework().followUp(known.view().id()).fold(Optional::of, refusal -> Optional.empty());
        FollowUpView follow = seen.orElseGet(() -> new FollowUpView(
                List.of(), Optional.empty(), false, List.of(), List.of(), List.of(), false, Optional.empty()));
        visit.show(
                tried.status(),
                "revisits",
                new RevisitsPage(
                        CaseHead.of(known, "revisits"),
                        seen.isPresent(),
                        follow.ended(),
                        follow.rounds().stream().map(times::until).toList(),
                        follow.appointments().stream()
                                .map(a -> Words.of(
                                                "revisit.appointment",
                                                times.span(a.from(), a.until()),
                                                a.side().wording(),
                                                CaseSheet.name(a.by(), known.house(), locale))
                                        .in(locale))
                                .toList(),
                        follow.visits().stream()
                                .map(v -> made(v, times, locale))
                                .toList(),
                        follow.notAsked().stream()
                                .map(s -> s.wording().in(locale))
                                .toList(),
                        follow.opens().map(times::day),
                        follow.breach().map(b -> breach(b, times, locale)),
                        Steps.of(
                                known,
                                "/cases/" + known.view().id() + "/revisits",
                                Acts.REVISITS,
                                known.owesPursuit()
                                        ? List.of(RevisitActs.PURSUE)
                                        : follow.rounds().isEmpty() || known.owesAnswer()
                                                ? List.of()
                                                : List.of(RevisitActs.REVISIT),
                                tried)));
    }

    private static Breach breach(FollowUpView.Breach breach, Times times, Locale locale) {
        return new Breach(
                breach.by().stream().map(s -> s.wording().in(locale)).collect(Collectors.joining(" / ")),
                breach.answerBy().map(times::until),
                breach.ways().stream()
                        .map(w -> Words.of(
                                        w.until().isPresent() ? "revisit.way.until" : "revisit.way",
                                        w.text(),
                                        w.article(),
                                        w.until().map(times::day).orElse(""))
                                .in(locale))
                        .toList(),
                breach.done().stream()
                        .map(d -> Words.of(
                                        "revisit.done",
                                        times.minute(d.at()),
                                        d.side().wording(),
                                        d.remedies().stream()
                                                .map(r -> r.wording().in(locale))
                                                .collect(Collectors.joining(" / ")))
                                .in(locale))
                        .toList());
    }

    private static Made made(FollowUpView.Visit visit, Times times, Locale locale) {
        return new Made(
                times.minute(visit.at()),
                visit.side().wording().in(locale),
                visit.performance()
                        .map(Performance::wording)
                        .map(w -> w.in(locale))
                        .orElse(""),
                visit.satisfaction()
                        .map(Satisfaction::wording)
                        .map(w -> w.in(locale))
                        .orElse(""),
                visit.safe(),
                visit.counted(),
                visit.words());
    }
}
