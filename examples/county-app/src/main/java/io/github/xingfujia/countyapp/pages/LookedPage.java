package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.GlassLine;
import io.github.xingfujia.custody.Looked;
import io.github.xingfujia.custody.LookedAt;
import io.github.xingfujia.custody.LookedBy;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.InvalidInput;
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
    private static final int UNPROCESSABLE = 422;
    private static final String EXCEPTIONAL = "break-glass";
    private static final Pattern MATTER = Pattern.compile("(?:case|violence)-[a-z2-7]{26}");

    static final Deed<Deed.Here> FIND = Deed.<Deed.Here>of("custody.looked", (door, here, answers) -> {
                Optional<Matter> matter = Guarded.read(answers);
                answers.orThrow();
                return door.custody().looked(matter.orElseThrow());
            })
            .asking((form, here) -> Guarded.ask(form, here.visit()));

    static final Deed<Deed.Here> FIND_BY = Deed.<Deed.Here>of("custody.lookedBy", (door, here, answers) -> {
                LookedBy asked = by(answers);
                return door.custody().lookedBy(asked);
            })
            .asking((form, here) ->
                    Pick.day(form.field("staff", Form.Kind.CHOICE, true, staff(here.visit())), here.visit(), "day"));

    static final List<Deeds.Kind<Deed.Here>> ALL =
            List.of(new Deeds.Kind<>("looked", List.of(FIND)), new Deeds.Kind<>("lookedBy", List.of(FIND_BY)));

    private LookedPage() {}

    static void show(Visit visit) throws IOException {
        auditor(visit);
        show(visit, Deeds.Missed.nothing());
    }

    /** Leads to the page of one matter: there the look is taken and recorded. */
    static void find(Visit visit) throws IOException {
        auditor(visit);
        Answers answers = Answers.of(visit.typed());
        if (visit.typed().one("act").equals(FIND_BY.name())) {
            findBy(visit, answers);
            return;
        }
        try {
            visit.takes(asked(visit, FIND));
            Optional<Matter> matter = Guarded.read(answers);
            answers.orThrow();
            visit.go("/looked/" + matter.orElseThrow());
        } catch (InvalidInput e) {
            show(visit, new Deeds.Missed(FIND.name(), visit.typed(), Optional.of(e), "", UNPROCESSABLE));
        }
    }

    private static void findBy(Visit visit, Answers answers) throws IOException {
        try {
            visit.takes(asked(visit, FIND_BY));
            LookedBy asked = by(answers);
            visit.go("/looked/by/" + asked.staff() + "/" + asked.day());
        } catch (InvalidInput e) {
            show(visit, new Deeds.Missed(FIND_BY.name(), visit.typed(), Optional.of(e), "", UNPROCESSABLE));
        }
    }

    private static Form.Builder asked(Visit visit, Deed<Deed.Here> deed) {
        Form.Builder form = new Form.Builder(deed.name(), visit.locale(), visit.typed());
        deed.asks().add(form, new Deed.Here(visit));
        return form;
    }

    private static LookedBy by(Answers answers) {
        answers.required("staff");
        Optional<StaffId> staff = answers.staff("staff");
        Optional<LocalDate> day = answers.day("day");
        answers.orThrow();
        return new LookedBy(staff.orElseThrow(), day.orElseThrow());
    }

    private static List<Form.Option> staff(Visit visit) {
        return visit.house.home().network().staff().stream()
                .map(m -> new Form.Option(m.id().value(), m.name(visit.locale())))
                .toList();
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
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
                        Deeds.of(new Deed.Here(visit), "/looked", ALL, missed).spread()));
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
                                Sitting.of(looks, LookedAt::at, LookedPage::same).stream()
                                        .map(s -> row(visit, s, times))
                                        .toList(),
                                word(visit, "looked.by.none"))),
                        Deeds.none()));
    }

    private static Optional<Object> same(LookedAt one) {
        return Optional.of(List.of(one.who(), one.about(), one.action(), one.basis(), one.cells()));
    }

    private static Optional<Object> same(Looked one) {
        return one.changed()
                ? Optional.empty()
                : Optional.of(List.of(one.who(), one.action(), one.basis(), one.cells()));
    }

    private static List<Sheet.Cell> row(Visit visit, Sitting<LookedAt> sitting, Times times) {
        LookedAt one = sitting.first();
        return List.of(
                Sheet.Cell.of(times.minute(one.at())),
                Sheet.Cell.of(post(visit, one.who())),
                about(visit, one.about()),
                Sheet.Cell.of(sitting.said(what(visit, one.action(), false, one.cells()), times, visit.locale())),
                basis(visit, one.basis()));
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

    private static void auditor(Visit visit) {
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
                Sitting.of(looked, Looked::at, LookedPage::same).stream()
                        .map(s -> List.of(
                                Sheet.Cell.of(times.minute(s.first().at())),
                                Sheet.Cell.of(CaseSheet.by(s.first().who(), visit.house, visit.locale())),
                                Sheet.Cell.of(post(visit, s.first().who())),
                                Sheet.Cell.of(s.said(
                                        what(
                                                visit,
                                                s.first().action(),
                                                s.first().changed(),
                                                s.first().cells()),
                                        times,
                                        visit.locale())),
                                basis(visit, s.first().basis())))
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
                .orElseGet(() ->
                        Wording.exists("countyapp.pages", "look." + action) ? word(visit, "look." + action) : action);
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
