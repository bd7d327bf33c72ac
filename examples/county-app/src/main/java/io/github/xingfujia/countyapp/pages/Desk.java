package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.DiaryLine;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.FileLine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The desk (我的工作): what I may open, by due time, and what is done.
 *
 * @param open in her hands or her post's, the most urgent first
 * @param elsewhere in other hands, where she may follow them
 * @param revisits agreements of her post that are to be looked after, the first that is due first
 * @param following how many are in other hands, shown here or not
 * @param visits how many agreements are to be looked after, shown here or not
 * @param lateVisits how many of them are overdue
 * @param inHand how many are open in her hands or her post's, shown here or not
 * @param endangered how many more there have ended while someone is still to be protected or asked alone
 * @param untold how many there have ended while a party is still to be told of other routes, or the court of the result
 * @param more how many more of both there are than are shown
 * @param recent ended or closed
 * @param opened what this login opened last, as far as she may still open it
 * @param late how many are overdue
 * @param files what of the files of violence comes before everything
 * @param waits what else waits for her, each with how much of it
 * @param diary what she is sent to today and tomorrow, then the sessions she holds and the revisits she makes, the next first
 * @param posts how much is in hand and late at each post, for whoever supervises
 * @param ran how long ago due work ran
 * @param asked a number that was looked for in vain; may be empty
 * @param passedOn whether a case was just done with and is another post's now
 */
record Desk(
        List<Line> open,
        List<Line> elsewhere,
        List<Line> revisits,
        int following,
        int visits,
        int lateVisits,
        int inHand,
        int endangered,
        int untold,
        int more,
        List<Line> recent,
        List<Line> opened,
        int late,
        List<DeskFiles.Line> files,
        List<Sheet.Link> waits,
        List<Booked> diary,
        List<Post> posts,
        String ran,
        String asked,
        boolean passedOn) {

    private static final int SHOWN = 60;
    private static final int RECENT = 8;
    private static final int PAGE = 200;
    private static final int PAGES = 10;

    /** One post. */
    record Post(String name, long open, long late, long endangered) {}

    /** One time of hers. */
    record Booked(String href, String number, String when, String what) {}

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
        List<CaseLine> running = all.stream()
                .filter(Desk::isInHand)
                .sorted(Comparator.comparing((CaseLine l) -> !l.safetyFirst())
                        .thenComparing(l -> !l.overdue())
                        .thenComparing(Desk::due)
                        .thenComparing(CaseLine::number))
                .toList();
        List<CaseLine> open = running.stream().filter(l -> isHers(visit, l)).toList();
        List<CaseLine> revisits = all.stream()
                .filter(l -> isToVisit(l) && isHers(visit, l))
                .sorted(Comparator.comparing(Desk::due).thenComparing(CaseLine::number))
                .toList();
        List<Line> recent = all.stream()
                .filter(l -> !isInHand(l))
                .sorted(Comparator.comparing(CaseLine::number).reversed())
                .limit(RECENT)
                .map(l -> line(visit, l))
                .toList();
        List<FileLine> files = DeskFiles.all(visit);
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
                running.stream()
                        .filter(l -> !isHers(visit, l))
                        .limit(SHOWN)
                        .map(l -> line(visit, l))
                        .toList(),
                revisits.stream().limit(SHOWN).map(l -> line(visit, l)).toList(),
                running.size() - open.size(),
                revisits.size(),
                late(revisits),
                (int) open.stream().filter(Desk::isOpen).count(),
                (int) open.stream().filter(l -> !isOpen(l) && l.safetyFirst()).count(),
                (int) open.stream().filter(CaseLine::untold).count(),
                Math.max(0, open.size() - SHOWN),
                recent,
                opened(visit, all),
                late(open.stream().filter(Desk::isOpen).toList()),
                DeskFiles.of(visit, files),
                DeskWaits.of(visit, files, revisits.size(), late(revisits)),
                diary(visit),
                posts(visit),
                ran,
                asked,
                visit.typed().one("said").equals("passed-on"));
    }

    private static int late(List<CaseLine> lines) {
        return (int) lines.stream().filter(CaseLine::overdue).count();
    }

    private static Instant due(CaseLine line) {
        return line.overdueSince().or(line::dueAt).orElse(Instant.MAX);
    }

    /** Returns whether it is hers or her post's to do; what others have in hand she follows. */
    private static boolean isHers(Visit visit, CaseLine line) {
        Session.Worker worker = visit.worker();
        return line.accountable().equals(worker.post())
                || line.handler().map(StaffId::of).filter(worker.id()::equals).isPresent();
    }

    /** Returns whether its agreement is to be looked after: what is no longer open has no other time to keep. */
    private static boolean isToVisit(CaseLine line) {
        return !isOpen(line) && !line.safetyFirst() && (line.dueAt().isPresent() || line.overdue());
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
                .map(l -> new Post(visit.house.label(l.post(), visit.locale()), l.open(), l.overdue(), l.endangered()))
                .toList();
    }

    /** What she is sent to stands before what she planned herself. */
    private static List<Booked> diary(Visit visit) {
        return Stream.concat(DutyPage.ahead(visit).stream(), sessions(visit)).toList();
    }

    private static Stream<Booked> sessions(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return visit.door().casework().diary().fold(lines -> lines, refusal -> List.<DiaryLine>of()).stream()
                .map(line -> new Booked(
                        "/cases/" + line.id() + (line.revisit() ? "/revisits" : ""),
                        line.number(),
                        times.span(line.from(), line.until()),
                        Words.of(
                                        "desk.time",
                                        Words.of(line.revisit() ? "desk.time.revisit" : "desk.time.session"),
                                        line.with().isEmpty()
                                                ? Words.of("form." + line.form().name())
                                                : line.with().get().wording())
                                .in(visit.locale())));
    }

    /** Whoever is in danger is looked after first, whatever became of the handling; and who is still to be told is told. */
    private static boolean isInHand(CaseLine line) {
        return isOpen(line) || line.safetyFirst() || line.untold();
    }

    private static boolean isOpen(CaseLine line) {
        return line.status().equals("open");
    }

    private static String ended(CaseLine line) {
        if (line.untold()) {
            return "untold";
        }
        if (isToVisit(line)) {
            return "revisit";
        }
        return line.status().equals("closed") ? "closed" : "ended-line";
    }

    private static Line line(Visit visit, CaseLine line) {
        Locale locale = visit.locale();
        House house = visit.house;
        Session.Worker worker = visit.worker();
        Optional<StaffId> handler = line.handler().map(StaffId::of);
        boolean open = isOpen(line);
        Times times = new Times(house, locale);
        // what has ended while someone is in danger has no time of its own to keep: what may be due there is a revisit
        Times.Due due = !open && line.safetyFirst()
                ? times.due(Optional.empty(), false)
                : times.due(line.overdueSince().or(line::dueAt), line.overdue());
        String next = line.safetyFirst()
                ? open ? "safety" : line.status().equals("closed") ? "safety-closed" : "safety-ended"
                : !open
                        ? ended(line)
                        // a line knows who is to be seen to, not what she answered or agreed to: the page of the case
                        // says the rest
                        : line.overdue() ? "open-late" : handler.isEmpty() ? "assign" : "open";
        String why = handler.filter(worker.id()::equals).isPresent()
                ? "mine"
                : line.accountable().equals(worker.post()) ? "post" : "named";
        return new Line(
                line.id().value(),
                line.number(),
                house.categories().path(line.category(), locale),
                line.safetyFirst() ? times.first(due) : due,
                Words.of("why." + why, house.label(line.accountable(), locale)).in(locale),
                handler.flatMap(h -> house.name(h, locale)).orElse(""),
                Words.of("next." + next).in(locale)
                        + (open && line.overdue() && line.safetyFirst()
                                ? Words.of("next.overdue").in(locale)
                                : ""));
    }
}
