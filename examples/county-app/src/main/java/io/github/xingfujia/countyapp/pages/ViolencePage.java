package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.MeasureLine;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.GateClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The violence desk (家暴专档清单): every file I may open and every limit that runs, what is late first. */
final class ViolencePage {

    private static final int PAGE = 200;
    private static final int PAGES = 10;

    private ViolencePage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        List<FileLine> all = all(after -> visit.door().protection().list(after, PAGE));
        List<MeasureLine> limits = all(after -> visit.door().measures().due(after, PAGE));
        Narrowed narrowed = visit.asks("show", Narrowed::of).orElse(Narrowed.ALL);
        List<Sheet.Block> blocks = new ArrayList<>();
        if (narrowed != Narrowed.CLOSED) {
            blocks.add(files(
                            visit,
                            "violence.open",
                            all.stream()
                                    .filter(f -> f.status().equals("open") && narrowed.shows(f, visit))
                                    .toList())
                    .beginningWith(new Sheet.Link("/violence/new", word(visit, "violence.to.violence-new"))));
        }
        if (narrowed == Narrowed.ALL || narrowed == Narrowed.LATE) {
            blocks.add(limits(
                    visit,
                    limits.stream()
                            .filter(l -> narrowed == Narrowed.ALL || l.overdue())
                            .toList()));
            blocks.add(notices(visit));
        }
        if (narrowed == Narrowed.ALL || narrowed == Narrowed.CLOSED) {
            blocks.add(files(
                    visit,
                    "violence.closed",
                    all.stream().filter(f -> !f.status().equals("open")).toList()));
        }
        List<Sheet.Link> links = new ArrayList<>();
        for (String to : List.of("violence/new", "stays", "prevention", "danger")) {
            links.add(new Sheet.Link("/" + to, word(visit, "violence.to." + to.replace('/', '-'))));
        }
        String said =
                visit.typed().one("said").equals("passed-on") ? word(visit, "violence.passed-on") : Deeds.said(visit);
        visit.show(
                "sheet",
                new Sheet(
                                word(visit, "nav.violence"),
                                new Sheet.Link("/desk", word(visit, "nav.desk")),
                                said,
                                Words.of(
                                                "violence.how",
                                                Long.toString(all.stream()
                                                        .filter(FileLine::overdue)
                                                        .count()),
                                                Long.toString(limits.stream()
                                                        .filter(MeasureLine::overdue)
                                                        .count()))
                                        .in(visit.locale()),
                                links,
                                blocks,
                                Deeds.none())
                        .narrowedBy(Narrowed.tabs(narrowed, visit.locale())));
    }

    /** Ways to narrow the list. */
    private enum Narrowed {
        ALL,
        LATE,
        MINE,
        GRAVE,
        CLOSED;

        /** Returns the one an address names. */
        static Optional<Narrowed> of(String word) {
            return Arrays.stream(values()).filter(n -> n.word().equals(word)).findFirst();
        }

        static List<Sheet.Tab> tabs(Narrowed shown, Locale locale) {
            return Arrays.stream(values())
                    .map(n -> new Sheet.Tab(
                            n == ALL ? "/violence" : "/violence?show=" + n.word(),
                            Words.code("violence.show", n).in(locale),
                            n == shown))
                    .toList();
        }

        boolean shows(FileLine file, Visit visit) {
            return switch (this) {
                case LATE -> file.overdue();
                case MINE ->
                    file.handler().equals(Optional.of(visit.worker().id().value()));
                case GRAVE -> file.grade().isPositive() && file.grade() != GateClass.FIRST_AND_MINOR;
                default -> true;
            };
        }

        private String word() {
            return Words.key(name());
        }
    }

    /** Reads a list to its end, within bounds. */
    static <R> List<R> all(Function<Optional<String>, Page<R>> list) {
        List<R> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        for (int i = 0; i < PAGES; i++) {
            Page<R> page = list.apply(after);
            all.addAll(page.rows());
            after = page.next();
            if (after.isEmpty()) {
                break;
            }
        }
        return all;
    }

    private static Sheet.Block files(Visit visit, String title, List<FileLine> files) {
        Locale locale = visit.locale();
        Times times = new Times(visit.house, locale);
        List<List<Sheet.Cell>> rows = files.stream()
                .sorted(DeskFiles.urgent())
                .map(f -> List.of(
                        DeskFiles.isAlarmed(f)
                                ? Sheet.Cell.graded("late", word(visit, "visit.alarmed"))
                                : Sheet.Cell.due(times.due(f.overdueSince().or(f::dueAt), f.overdue())),
                        opens(f, visit) ? Sheet.Cell.to("/violence/" + f.id(), f.number()) : Sheet.Cell.of(f.number()),
                        DeskFiles.isGrave(f)
                                ? Sheet.Cell.graded("late", word(visit, "violence.grave-words"))
                                : graded(f.grade(), locale),
                        Sheet.Cell.of(Stream.of(visit.house.label(f.accountable(), locale), who(f, visit))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · "))),
                        Sheet.Cell.of(Stream.of(DeskFiles.owed(visit, f), word(visit, "violence.next." + next(f)))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")))))
                .toList();
        return Sheet.Block.table(
                word(visit, title),
                List.of(
                        word(visit, "col.due"),
                        word(visit, "violence.number"),
                        word(visit, "violence.grade"),
                        word(visit, "case.accountable"),
                        word(visit, "violence.if-not")),
                rows,
                word(visit, title + ".none"));
    }

    /** What is late shows to the post above, which is led to who can open it. */
    static boolean opens(FileLine file, Visit visit) {
        return file.accountable().equals(visit.worker().post())
                || file.handler().equals(Optional.of(visit.worker().id().value()));
    }

    private static String who(FileLine file, Visit visit) {
        Locale locale = visit.locale();
        List<StaffId> who = file.handler()
                .map(h -> List.of(StaffId.of(h)))
                .orElseGet(() -> opens(file, visit)
                        ? List.of()
                        : visit.house.home().network().staffAt(file.accountable()).stream()
                                .map(StaffMember::id)
                                .toList());
        String names = String.join(
                "、",
                who.stream().map(h -> CaseSheet.name(h, visit.house, locale)).toList());
        return opens(file, visit)
                ? names
                : Words.of("violence.ask", names.isEmpty() ? word(visit, "nobody") : names)
                        .in(locale);
    }

    /** What is next, and what happens if nothing is done. */
    private static String next(FileLine file) {
        return !file.status().equals("open")
                ? (file.dueAt().isPresent() ? "round" : "nothing")
                : file.overdue()
                        ? "late"
                        : file.grade() == GateClass.NOT_SCREENED
                                ? "assess"
                                : file.dueAt().isPresent() ? "duty" : "close";
    }

    private static Sheet.Block limits(Visit visit, List<MeasureLine> limits) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "violence.limits"),
                List.of(word(visit, "col.due"), word(visit, "violence.limit"), word(visit, "violence.if-not")),
                limits.stream()
                        .sorted(Comparator.comparing(MeasureLine::dueAt))
                        .map(l -> List.of(
                                Sheet.Cell.due(times.due(Optional.of(l.dueAt()), l.overdue())),
                                Sheet.Cell.to(
                                        "/violence/" + l.file(),
                                        l.clock().wording().in(visit.locale())),
                                Sheet.Cell.of(word(visit, l.overdue() ? "violence.next.late" : "violence.next.duty"))))
                        .toList(),
                word(visit, "violence.limits.none"));
    }

    /** Consents taken back that not every recipient acknowledged. */
    private static Sheet.Block notices(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "violence.notices"),
                List.of(word(visit, "col.due"), word(visit, "receipts.notice")),
                all(after -> visit.door().disclosures().notices(after, PAGE)).stream()
                        .map(n -> List.of(
                                Sheet.Cell.due(n.overdue() ? times.due(Optional.empty(), true) : times.until(n.by())),
                                Sheet.Cell.to(
                                        Guarded.of(visit, n.matter()).at() + "/receipts",
                                        Words.of("receipts.waiting", Long.toString(n.waiting()))
                                                .in(visit.locale()))))
                        .toList(),
                word(visit, "violence.notices.none"));
    }

    /** A grade by word and by shape, never by colour alone. */
    static Sheet.Cell graded(GateClass grade, Locale locale) {
        String shape = grade.isPositive()
                ? grade == GateClass.FIRST_AND_MINOR ? "soon" : "late"
                : grade == GateClass.NOT_SCREENED ? "today" : "left";
        return Sheet.Cell.graded(shape, Words.code("gate", grade).in(locale));
    }

    /** Returns several texts, such as the heads of a table. */
    static List<String> words(Visit visit, String... keys) {
        return Arrays.stream(keys).map(k -> word(visit, k)).toList();
    }

    static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
