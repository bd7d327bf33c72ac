package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The desk (我的工作): what I may open, by due time, and what is done.
 *
 * @param open in hand, the most urgent first
 * @param more how many more are in hand
 * @param recent ended or closed
 * @param opened what this login opened last, as far as she may still open it
 * @param late how many are overdue
 * @param waits what else waits for her, each with how much of it
 * @param posts how much is in hand and late at each post, for whoever supervises
 * @param ran how long ago due work ran
 * @param asked a number that was looked for in vain; may be empty
 * @param passedOn whether a case was just done with and is another post's now
 */
record Desk(
        List<Line> open,
        int more,
        List<Line> recent,
        List<Line> opened,
        int late,
        List<Sheet.Link> waits,
        List<Post> posts,
        String ran,
        String asked,
        boolean passedOn) {

    private static final int SHOWN = 60;
    private static final int RECENT = 8;
    private static final int PAGE = 200;
    private static final int PAGES = 10;

    /** One post. */
    record Post(String name, long open, long late) {}

    /** One case. */
    record Line(String id, String number, String about, Times.Due due, String why, String handler, String next) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Casework casework = visit.door().casework();
        String number = visit.typed().one("number");
        if (!number.isEmpty()) {
            Optional<CaseLine> found = number.length() > 60 ? Optional.empty() : casework.numbered(number);
            if (found.isPresent()) {
                visit.go("/cases/" + found.get().id());
                return;
            }
        }
        visit.show("desk", of(visit, all(casework), number));
    }

    static List<CaseLine> all(Casework casework) {
        List<CaseLine> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        for (int i = 0; i < PAGES; i++) {
            var page = casework.mine(after, PAGE);
            all.addAll(page.rows());
            after = page.next();
            if (after.isEmpty()) {
                break;
            }
        }
        return all;
    }

    private static Desk of(Visit visit, List<CaseLine> all, String asked) {
        List<CaseLine> open = all.stream()
                .filter(l -> l.status().equals("open"))
                .sorted(Comparator.comparing((CaseLine l) -> !l.safetyFirst())
                        .thenComparing(l -> !l.overdue())
                        .thenComparing(l -> l.overdueSince().or(l::dueAt).orElse(Instant.MAX))
                        .thenComparing(CaseLine::number))
                .toList();
        List<Line> recent = all.stream()
                .filter(l -> !l.status().equals("open"))
                .sorted(Comparator.comparing(CaseLine::number).reversed())
                .limit(RECENT)
                .map(l -> line(visit, l))
                .toList();
        String ran = visit.house
                .home()
                .health()
                .age()
                .map(Duration::toMinutes)
                .map(m -> Words.of("desk.ran", Long.toString(m)))
                .orElseGet(() -> Words.of("desk.not-run"))
                .in(visit.locale());
        return new Desk(
                open.stream().limit(SHOWN).map(l -> line(visit, l)).toList(),
                Math.max(0, open.size() - SHOWN),
                recent,
                opened(visit, all),
                (int) open.stream().filter(CaseLine::overdue).count(),
                waits(visit),
                posts(visit),
                ran,
                asked,
                visit.typed().one("said").equals("passed-on"));
    }

    private static List<Line> opened(Visit visit, List<CaseLine> all) {
        List<String> last =
                visit.session().map(visit.house.sessions().recents()::of).orElse(List.of());
        return last.stream()
                .flatMap(id -> all.stream().filter(l -> l.id().value().equals(id)))
                .map(l -> line(visit, l))
                .toList();
    }

    /** Returns the posts with the most that is late; none for whoever does not supervise. */
    private static List<Post> posts(Visit visit) {
        return visit.door().casework().backlog().posts().stream()
                .limit(SHOWN)
                .map(l -> new Post(visit.house.label(l.post(), visit.locale()), l.open(), l.overdue()))
                .toList();
    }

    /** Returns what waits for her beside her cases; a list she has no part in is empty. */
    private static List<Sheet.Link> waits(Visit visit) {
        Casework casework = visit.door().casework();
        Custody custody = visit.door().custody();
        Optional<String> start = Optional.empty();
        List<Sheet.Link> waits = new ArrayList<>();
        wait(visit, waits, "reviews", "/danger", custody.reviews(start, PAGE));
        int visits = VisitsPage.mine(visit).size();
        if (visits > 0) {
            waits.add(new Sheet.Link("/visits", Words.of("desk.visits", visits).in(visit.locale())));
        }
        wait(visit, waits, "findings", "/sweep", casework.findings(start, PAGE));
        wait(visit, waits, "matches", "/matches", casework.matches(start, PAGE));
        wait(visit, waits, "complaints", "/complaints", casework.complaints(start, PAGE));
        if (visit.is("head", "security-admin")) {
            wait(visit, waits, "erasures", "/erasures", custody.erasures(start, PAGE));
        }
        return waits;
    }

    private static void wait(Visit visit, List<Sheet.Link> waits, String what, String to, Page<?> list) {
        int all = list.rows().size();
        if (all > 0) {
            waits.add(new Sheet.Link(to, Words.of("desk." + what, all).in(visit.locale())));
        }
    }

    private static Line line(Visit visit, CaseLine line) {
        Locale locale = visit.locale();
        House house = visit.house;
        Session.Worker worker = visit.worker();
        Optional<StaffId> handler = line.handler().map(StaffId::of);
        boolean open = line.status().equals("open");
        Times times = new Times(house, locale);
        Times.Due due = times.due(line.overdueSince().or(line::dueAt), line.overdue());
        String next = !open
                ? line.status()
                : line.safetyFirst() ? "safety" : line.overdue() ? "review" : handler.isEmpty() ? "assign" : "settle";
        String why = handler.filter(worker.id()::equals).isPresent()
                ? "mine"
                : line.accountable().equals(worker.post()) ? "post" : "named";
        return new Line(
                line.id().value(),
                line.number(),
                house.categories().path(line.category(), locale),
                open && line.safetyFirst() ? times.first(due) : due,
                Words.of("why." + why, house.label(line.accountable(), locale)).in(locale),
                handler.flatMap(h -> house.name(h, locale)).orElse(""),
                Words.of("next." + next).in(locale)
                        + (open && line.overdue() && line.safetyFirst()
                                ? Words.of("next.overdue").in(locale)
                                : ""));
    }
}
