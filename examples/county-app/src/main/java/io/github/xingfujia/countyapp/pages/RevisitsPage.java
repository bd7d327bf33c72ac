package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.FollowUpView;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Side;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How an agreement is looked after (回访页): the rounds still due, the appointments, what was found.
 *
 * @param known whether there is anything to look after
 * @param broken whether somebody last said that it was not performed as agreed
 */
record RevisitsPage(
        CaseHead head,
        boolean known,
        boolean ended,
        List<Times.Due> rounds,
        List<String> appointments,
        List<Made> visits,
        List<String> notAsked,
        boolean broken,
        Steps steps) {

    /** A revisit that was made. */
    record Made(String at, String side, String performance, String satisfaction, boolean safe, String words) {}

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
        FollowUpView follow =
                seen.orElseGet(() -> new FollowUpView(List.of(), false, List.of(), List.of(), List.of(), false));
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
                        isBroken(follow.visits()),
                        Steps.of(
                                known,
                                "/cases/" + known.view().id() + "/revisits",
                                Acts.REVISITS,
                                follow.rounds().isEmpty() ? List.of() : List.of(RevisitActs.REVISIT),
                                tried)));
    }

    /** Returns whether the latest word of a party is that it was not performed as agreed. */
    private static boolean isBroken(List<FollowUpView.Visit> visits) {
        Map<Side, Performance> latest = new EnumMap<>(Side.class);
        visits.forEach(v -> v.performance().ifPresent(p -> latest.put(v.side(), p)));
        return latest.values().stream().anyMatch(p -> p != Performance.PERFORMED);
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
                visit.words());
    }
}
