package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.Answered;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselLine;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.Offer;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.FilePerson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desk of counselling (辅导工作台): the offer at the registry, and the files of one's post; no name stands in the list. */
final class CounselsPage {

    private static final int PAGE = 200;

    static final Deed<Deed.Here> OFFER = Deed.<Deed.Here>of("counselling.offer", (door, here, answers) -> {
                Optional<CounselCode> kind = CounselWords.needed(answers, "counselKind");
                Optional<LocalDate> on = answers.day("day");
                Optional<Integer> told = Pick.number(answers, "couplesTold");
                Optional<Integer> taken = Pick.number(answers, "couplesTaken");
                answers.orThrow();
                return door.counselling()
                        .offer(new Offer(
                                kind.orElseThrow(), on.orElseThrow(), told.orElseThrow(), taken.orElseThrow()));
            })
            .asking((form, here) -> Pick.day(
                            form.field("counselKind", Form.Kind.CHOICE, true, kinds(here.visit()), "divorce"),
                            here.visit(),
                            "day")
                    .text("couplesTold", true)
                    .text("couplesTaken", true)
                    .called("kind", "counselKind")
                    .called("on", "day")
                    .called("told", "couplesTold")
                    .called("taken", "couplesTaken"));

    static final Deed<Deed.Here> OPEN = Deed.<Deed.Here>of("counselling.open", (door, here, answers) -> {
                Optional<CounselCode> kind = CounselWords.needed(answers, "counselKind");
                Optional<CounselCode> group = CounselWords.code(answers, "careGroup");
                Optional<CounselCode> programme = CounselWords.code(answers, "programme");
                Optional<Consent> consent = answers.maybe("agreedBy", Consent.class);
                Optional<FilePerson> client = Pick.person(answers, "client", true);
                List<Answered> answered = new ArrayList<>();
                for (CounselTerms.Choice field :
                        CounselWords.terms(here.visit()).form().fields()) {
                    answers.typed()
                            .maybe("answers." + field.code())
                            .flatMap(v -> answers.checks()
                                    .value("answers." + field.code(), () -> new Answered(field.code(), v)))
                            .ifPresent(answered::add);
                }
                answers.checks().text("words", answers.text("words"), 0, 4000);
                List<StaffId> never = Pick.staff(answers, "notCounselled");
                answers.orThrow();
                return door.counselling()
                        .open(new OpenCounsel(
                                kind.orElseThrow(),
                                group,
                                programme,
                                client.orElseThrow(),
                                consent,
                                answered,
                                answers.text("words"),
                                never));
            })
            .asking((form, here) -> {
                Visit visit = here.visit();
                CounselTerms terms = CounselWords.terms(visit);
                form.field("counselKind", Form.Kind.CHOICE, true, kinds(visit))
                        .field(
                                "programme",
                                Form.Kind.CHOICE,
                                false,
                                CounselWords.orNone(
                                        visit,
                                        CounselWords.options(
                                                visit,
                                                terms.programmes().stream().map(p -> p.code()))))
                        .field(
                                "careGroup",
                                Form.Kind.CHOICE,
                                false,
                                CounselWords.orNone(visit, CounselWords.options(visit, terms.groups())))
                        .called("kind", "counselKind")
                        .called("group", "careGroup")
                        .called("consent", "agreedBy")
                        .called("client.contact.until", "hours.until")
                        .called("client.phone", "phone")
                        .called("phone", "phone");
                form.each("agreedBy", Form.Kind.RADIO, false, Consent.class, Pick::said);
                Pick.reached(Pick.person(form, "client"));
                for (CounselTerms.Choice field : terms.form().fields()) {
                    form.labelled(
                            "answers." + field.code(),
                            Form.Kind.TEXT,
                            false,
                            List.of(),
                            field.name().in(visit.locale()));
                }
                form.area("words")
                        .field("notCounselled", Form.Kind.CHECKS, false, CounselWords.colleagues(visit))
                        .called("never", "notCounselled");
            });

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("counsels", List.of(OFFER, OPEN)));

    private CounselsPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/counsels", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        Times times = new Times(visit.house, visit.locale());
        List<CounselLine> lines =
                ViolencePage.all(after -> visit.door().counselling().list(after, PAGE));
        Sheet.Block files = Sheet.Block.table(
                ViolencePage.word(visit, "counsels.files"),
                ViolencePage.words(
                        visit,
                        "field.counselKind",
                        "field.careGroup",
                        "counsels.opened",
                        "counsels.next",
                        "counsels.due"),
                lines.stream()
                        .filter(CounselLine::open)
                        .map(l -> List.of(
                                Sheet.Cell.to(
                                        "/counsels/" + l.id(),
                                        CounselWords.name(visit, l.kind()) + " · " + Pick.telling(l.id())),
                                Sheet.Cell.of(l.group()
                                        .map(g -> CounselWords.name(visit, g))
                                        .orElse("")),
                                Sheet.Cell.of(times.day(l.opened())),
                                Sheet.Cell.of(l.next().map(times::minute).orElse("")),
                                l.due().map(d -> Sheet.Cell.due(times.until(d))).orElseGet(() -> Sheet.Cell.of(""))))
                        .toList(),
                ViolencePage.word(visit, "counsels.none"));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "counsels.title"),
                        new Sheet.Link("/desk", ViolencePage.word(visit, "nav.desk")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "counsels.how"),
                        List.of(
                                CounselWords.link(visit, "/studio", "studio.title"),
                                CounselWords.link(visit, "/petitions", "petitions.title"),
                                CounselWords.link(visit, "/window", "window.title")),
                        List.of(files),
                        CounselWords.works(visit)
                                ? Deeds.of(new Deed.Here(visit), "/counsels", ALL, missed)
                                : Deeds.none()));
    }

    private static List<Form.Option> kinds(Visit visit) {
        return CounselWords.options(
                visit, CounselWords.terms(visit).form().kinds().stream().map(k -> k.code()));
    }
}
