package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.GlassLine;
import io.github.xingfujia.custody.Looked;
import io.github.xingfujia.custody.LookedAt;
import io.github.xingfujia.custody.LookedBy;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** For audit (查阅审计): every opening in severe danger, and who looked at one matter or changed it. */
final class LookedPage {

    private static final int PAGE = 200;
    private static final String EXCEPTIONAL = "break-glass";
    private static final Pattern MATTER = Pattern.compile("(?:case|violence)-[a-z2-7]{26}");

    private LookedPage() {}

    static void show(Visit visit) throws IOException {
        auditor(visit);
        show(visit, Deeds.Missed.nothing());
    }

    static void show(Visit visit, Deeds.Missed missed) throws IOException {
        List<GlassLine> glasses =
                ViolencePage.all(after -> visit.door().custody().glasses(after, PAGE));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "nav.looked"),
                        new Sheet.Link("/desk", word(visit, "nav.desk")),
                        "",
                        word(visit, "looked.how"),
                        List.of(new Sheet.Link("/erasures", word(visit, "nav.erasures"))),
                        List.of(glasses(visit, glasses)),
                        Deeds.of(new Deed.Here(visit), "/looked", LookedFor.ALL, missed)
                                .spread()));
    }

    static void one(Visit visit, String matter) throws IOException {
        auditor(visit);
        Guarded guarded = Guarded.of(visit, Matter.of(matter));
        List<Looked> looked = visit.door().custody().looked(guarded.matter()).fold(l -> l, refusal -> {
            throw new NotHere();
        });
        visit.show(
                "sheet",
                new Sheet(
                        word(visit, "looked.title") + " · " + guarded.called(),
                        new Sheet.Link("/looked", word(visit, "nav.looked")),
                        "",
                        word(visit, "looked.one"),
                        List.of(new Sheet.Link(guarded.at() + "/receipts", word(visit, "receipts.title"))),
                        List.of(trail(visit, looked)),
                        Deeds.none()));
    }

    /** What one of the staff looked at on a day: which matters, never what stands in them. */
    static void by(Visit visit, String part) throws IOException {
        auditor(visit);
        int slash = part.indexOf('/');
        StaffId staff = StaffId.of(part.substring(0, slash));
        LocalDate day = day(part.substring(slash + 1));
        List<LookedAt> looks =
                visit.door().custody().lookedBy(new LookedBy(staff, day)).orThrow();
        Times times = new Times(visit.house, visit.locale());
        visit.show(
                "sheet",
                new Sheet(
                        CaseSheet.name(staff, visit.house, visit.locale()) + " · " + times.day(day),
                        new Sheet.Link("/looked", word(visit, "nav.looked")),
                        "",
                        word(visit, "looked.by"),
                        List.of(),
                        List.of(Sheet.Block.table(
                                word(visit, "looked.title"),
                                ViolencePage.words(
                                        visit,
                                        "violence.when",
                                        "looked.post",
                                        "danger.what",
                                        "looked.what",
                                        "looked.basis"),
                                Sitting.of(
                                                looks,
                                                LookedAt::at,
                                                l -> Optional.of(
                                                        List.of(times.minute(l.at()), l.who(), l.about(), l.basis())))
                                        .stream()
                                        .map(at -> List.of(
                                                Sheet.Cell.of(
                                                        times.minute(at.first().at())),
                                                Sheet.Cell.of(
                                                        post(visit, at.first().who())),
                                                about(visit, at.first().about()),
                                                Sheet.Cell.of(at.all(l -> what(visit, l.action(), false, l.cells()))),
                                                basis(visit, at.first().basis())))
                                        .toList(),
                                word(visit, "looked.by.none"))),
                        Deeds.none()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new NotHere();
        }
    }

    /** A matter leads to who else looked at it. */
    private static Sheet.Cell about(Visit visit, String about) {
        String matter = about.replace('/', '-');
        return MATTER.matcher(matter).matches()
                ? Sheet.Cell.to(
                        "/looked/" + matter,
                        Guarded.of(visit, Matter.of(matter)).called())
                : Sheet.Cell.of("–");
    }

    static void auditor(Visit visit) {
        visit.worker();
        visit.keepLanguage();
        if (!visit.is("audit-admin")) {
            throw new NotHere();
        }
    }

    private static Sheet.Block glasses(Visit visit, List<GlassLine> glasses) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "looked.glasses"),
                ViolencePage.words(
                        visit,
                        "danger.opened",
                        "danger.what",
                        "danger.who",
                        "looked.times",
                        "danger.second",
                        "violence.status"),
                glasses.stream()
                        .sorted(Comparator.comparing(GlassLine::openedAt).reversed())
                        .map(g -> List.of(
                                Sheet.Cell.of(times.minute(g.openedAt()) + " – " + times.minute(g.until())),
                                Sheet.Cell.to(
                                        "/looked/" + g.matter(),
                                        Guarded.of(visit, g.matter()).called()),
                                Sheet.Cell.of(CaseSheet.name(g.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(Long.toString(g.times())),
                                Sheet.Cell.of(CaseSheet.name(g.second(), visit.house, visit.locale()) + " · "
                                        + times.minute(g.reviewBy())),
                                Sheet.Cell.graded(
                                        grade(g), g.standing().wording().in(visit.locale()))))
                        .toList(),
                word(visit, "looked.glasses.none"));
    }

    /** What nobody called right yet stands out, and what was wrong most. */
    private static String grade(GlassLine glass) {
        return switch (glass.standing()) {
            case RIGHT -> "left";
            case UNCONFIRMED -> "soon";
            default -> "late";
        };
    }

    private static Sheet.Block trail(Visit visit, List<Looked> looked) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "looked.title"),
                ViolencePage.words(visit, "violence.when", "looked.who", "looked.post", "looked.what", "looked.basis"),
                // one page reads several things: what one did in one minute is one line
                Sitting.of(looked, Looked::at, l -> Optional.of(List.of(times.minute(l.at()), l.who(), l.basis())))
                        .stream()
                        .map(at -> List.of(
                                Sheet.Cell.of(times.minute(at.first().at())),
                                Sheet.Cell.of(CaseSheet.by(at.first().who(), visit.house, visit.locale())),
                                Sheet.Cell.of(post(visit, at.first().who())),
                                Sheet.Cell.of(at.all(l -> what(visit, l.action(), l.changed(), l.cells()))),
                                basis(visit, at.first().basis())))
                        .toList(),
                word(visit, "looked.none"));
    }

    private static String post(Visit visit, String actor) {
        String code = actor.startsWith("staff:") ? actor.substring(actor.indexOf('@') + 1) : "";
        return code.isEmpty() ? "–" : visit.house.label(PostId.of(code), visit.locale());
    }

    /** What she did by its name on these pages; what has none by its name in the journal. */
    private static String what(Visit visit, String action, boolean changed, int cells) {
        String did = Deeds.called(action)
                .or(() -> Acts.called(action).map(Act::title))
                .map(t -> t.in(visit.locale()))
                .orElseGet(() -> word(
                        visit, Wording.exists("countyapp.pages", "look." + action) ? "look." + action : "look.other"));
        return Words.of(
                        changed ? "looked.wrote" : cells > 0 ? "looked.read" : "looked.saw",
                        did,
                        Integer.toString(cells))
                .in(visit.locale());
    }

    private static Sheet.Cell basis(Visit visit, String basis) {
        String said = Wording.exists("countyapp.pages", "basis." + basis) ? word(visit, "basis." + basis) : basis;
        return basis.equals(EXCEPTIONAL) ? Sheet.Cell.graded("late", said) : Sheet.Cell.of(said);
    }

    private static String word(Visit visit, String key) {
        return ViolencePage.word(visit, key);
    }
}
