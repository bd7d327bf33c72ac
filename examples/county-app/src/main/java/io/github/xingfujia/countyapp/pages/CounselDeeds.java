package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.counselling.Attendance;
import io.github.xingfujia.counselling.CarePlan;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.EndCause;
import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.PlanMeeting;
import io.github.xingfujia.counselling.RecordMeeting;
import io.github.xingfujia.counselling.Refer;
import io.github.xingfujia.counselling.Where;
import io.github.xingfujia.countyapp.pages.CounselPage.Counselled;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms of a file (辅导办理): consent, safety, meetings, records, care, the end. */
final class CounselDeeds {

    static final Deed<Counselled> JOIN = Deed.<Counselled>of("counselling.join", (door, file, answers) -> {
                Optional<Consent> consent = answers.code("agreedBy", Consent.class);
                Optional<FilePerson> client = Pick.person(answers, "client", true);
                answers.orThrow();
                return door.counselling().join(file.id(), client.orElseThrow(), consent.orElseThrow());
            })
            .asking((form, file) -> Pick.reached(Pick.person(
                            form.each("agreedBy", Form.Kind.RADIO, true, Consent.class, Pick::said), "client"))
                    .called("consent", "agreedBy")
                    .called("client.contact.until", "hours.until")
                    .called("client.phone", "phone"))
            .shownWhen(file -> file.open() && file.partners().size() < Partner.values().length);

    static final Deed<Counselled> IDENTIFY = Deed.<Counselled>of("counselling.identify", (door, file, answers) -> {
                Optional<Partner> partner = answers.code("partner", Partner.class);
                Optional<FilePerson> client = Pick.person(answers, "client", true);
                answers.orThrow();
                return door.counselling().identify(file.id(), partner.orElseThrow(), client.orElseThrow());
            })
            .asking((form, file) -> Pick.reached(
                            Pick.person(form.field("partner", Form.Kind.RADIO, true, file.toComplete()), "client"))
                    .called("client.contact.until", "hours.until")
                    .called("client.phone", "phone"))
            .shownWhen(file -> file.open() && !file.toComplete().isEmpty());

    static final Deed<Counselled> LEAVE = Deed.<Counselled>of("counselling.leave", (door, file, answers) -> {
                Optional<Partner> partner = answers.code("partner", Partner.class);
                answers.orThrow();
                return door.counselling().leave(file.id(), partner.orElseThrow());
            })
            .asking((form, file) -> form.field("partner", Form.Kind.RADIO, true, file.partners()))
            .shownWhen(file -> file.open() && file.mine())
            .adding();

    static final Deed<Counselled> SCREEN = Deed.<Counselled>of("counselling.screen", (door, file, answers) -> {
                Optional<Partner> partner = answers.code("partner", Partner.class);
                Screen screen = Fields.screen(answers.typed(), answers.checks());
                answers.checks().text("words", answers.text("words"), 0, 2000);
                answers.orThrow();
                return door.counselling()
                        .screen(file.id(), partner.orElseThrow(), screen.saying(answers.text("words")));
            })
            .asking((form, file) -> form.field("partner", Form.Kind.RADIO, true, file.partners())
                    .field(
                            "asked",
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(file.visit().locale(), "asked", "none", "some", "not"))
                    .field(
                            "yes",
                            Form.Kind.CHECKS,
                            false,
                            Fields.screenItems(file.visit().house, file.visit().locale()))
                    .area("words"))
            .adding();

    static final Deed<Counselled> SIGN = Deed.<Counselled>of("counselling.sign", (door, file, answers) -> {
                Optional<Partner> partner = answers.code("partner", Partner.class);
                answers.orThrow();
                return door.counselling().sign(file.id(), partner.orElseThrow(), answers.text("words"));
            })
            .asking((form, file) -> form.field("partner", Form.Kind.RADIO, true, file.partners())
                    .area("words"))
            .adding();

    static final Deed<Counselled> PLAN = Deed.<Counselled>of("counselling.plan", (door, file, answers) -> {
                answers.required("meetingForm");
                String with = answers.text("meetingForm");
                Optional<Where> where = answers.code("where", Where.class);
                Optional<StaffId> counsellor = answers.staff("counsellor");
                Optional<Instant> from = Pick.at(answers, "day", "begin");
                Optional<Instant> until = Pick.at(answers, "day", "finish");
                answers.orThrow();
                return door.counselling()
                        .plan(
                                file.id(),
                                new PlanMeeting(
                                        with.equals("BOTH") ? ContactForm.JOINT : ContactForm.SEPARATE,
                                        with.equals("BOTH") ? Optional.empty() : Optional.of(Partner.valueOf(with)),
                                        where.orElseThrow(),
                                        counsellor,
                                        from.orElseThrow(),
                                        until.orElseThrow()));
            })
            .asking((form, file) -> {
                List<Form.Option> with = new ArrayList<>(file.partners());
                with.add(new Form.Option(
                        "BOTH", Words.of("counsel.both").in(file.visit().locale())));
                Pick.span(
                        form.field("meetingForm", Form.Kind.RADIO, true, with)
                                .each("where", Form.Kind.RADIO, true, Where.class, Pick::said)
                                .field(
                                        "counsellor",
                                        Form.Kind.CHOICE,
                                        false,
                                        CounselWords.orNone(file.visit(), CounselWords.colleagues(file.visit()))),
                        file.visit());
            })
            .shownWhen(Counselled::open);

    static final Deed<Counselled> START = numbered(
            "counselling.start",
            (door, file, number) -> door.counselling().start(file.id(), number),
            MeetingStanding.PLANNED);

    static final Deed<Counselled> CANCEL = numbered(
            "counselling.cancel",
            (door, file, number) -> door.counselling().cancel(file.id(), number),
            MeetingStanding.PLANNED);

    static final Deed<Counselled> RECORD = Deed.<Counselled>of("counselling.record", (door, file, answers) -> {
                Optional<Integer> number = Pick.number(answers, "meeting");
                Optional<Attendance> attendance = answers.code("attendance", Attendance.class);
                Optional<CounselCode> result = CounselWords.code(answers, "counselResult");
                Optional<CounselCode> satisfaction = CounselWords.code(answers, "satisfaction");
                Optional<Partner> sign = answers.maybe("endangered", Partner.class);
                List<CounselCode> modules = answers.typed().all("modules").stream()
                        .flatMap(v -> answers.checks().value("modules", () -> CounselCode.of(v)).stream())
                        .toList();
                answers.orThrow();
                return door.counselling()
                        .record(
                                file.id(),
                                number.orElseThrow(),
                                new RecordMeeting(
                                        attendance.orElseThrow(),
                                        modules,
                                        answers.text("words"),
                                        answers.text("intervention"),
                                        result,
                                        satisfaction,
                                        sign));
            })
            .asking((form, file) -> {
                Visit visit = file.visit();
                CounselTerms.RecordForm list = CounselWords.terms(visit).form();
                form.field(
                                "meeting",
                                Form.Kind.CHOICE,
                                true,
                                file.meetings(MeetingStanding.STARTED, MeetingStanding.PLANNED))
                        .each("attendance", Form.Kind.RADIO, true, Attendance.class, Pick::said);
                if (!file.view().missing().isEmpty()) {
                    form.field(
                            "modules",
                            Form.Kind.CHECKS,
                            false,
                            CounselWords.options(visit, file.view().missing().stream()));
                }
                form.area("words").area("intervention");
                if (list.kind(file.view().line().kind())
                        .filter(CounselTerms.Kind::results)
                        .isPresent()) {
                    form.field(
                                    "counselResult",
                                    Form.Kind.CHOICE,
                                    false,
                                    CounselWords.orNone(visit, CounselWords.options(visit, list.results())))
                            .called("result", "counselResult");
                }
                form.field(
                                "satisfaction",
                                Form.Kind.CHOICE,
                                false,
                                CounselWords.orNone(visit, CounselWords.options(visit, list.satisfactions())))
                        .field("endangered", Form.Kind.CHOICE, false, CounselWords.orNone(visit, file.partners()))
                        .called("sign", "endangered");
            })
            .shownWhen(file -> !file.meetings(MeetingStanding.STARTED, MeetingStanding.PLANNED)
                    .isEmpty())
            .adding();

    static final Deed<Counselled> CARE = Deed.<Counselled>of("counselling.care", (door, file, answers) -> {
                answers.required("goals");
                Optional<Integer> every = Pick.number(answers, "visitEvery");
                Optional<LocalDate> until = answers.day("until");
                answers.orThrow();
                return door.counselling()
                        .care(file.id(), new CarePlan(answers.text("goals"), every.orElseThrow(), until.orElseThrow()));
            })
            .asking((form, file) -> form.field("goals", Form.Kind.AREA, true, List.of())
                    .text("visitEvery", true)
                    .called("every", "visitEvery")
                    .day("until", true))
            .shownWhen(file ->
                    file.open() && file.mine() && file.view().line().group().isPresent());

    static final Deed<Counselled> REFER = Deed.<Counselled>of("counselling.refer", (door, file, answers) -> {
                Optional<CounselCode> to = CounselWords.needed(answers, "receiver");
                boolean agreed = answers.ticked("agreedToThis");
                answers.orThrow();
                return door.counselling().refer(file.id(), new Refer(to.orElseThrow(), agreed, answers.text("words")));
            })
            .asking((form, file) -> form.field(
                            "receiver",
                            Form.Kind.CHOICE,
                            true,
                            CounselWords.options(
                                    file.visit(),
                                    CounselWords.terms(file.visit()).receivers()))
                    .called("to", "receiver")
                    .tick("agreedToThis")
                    .area("words"))
            .shownWhen(Counselled::mine);

    static final Deed<Counselled> CERTIFY = Deed.<Counselled>of(
                    "counselling.certify",
                    (door, file, answers) -> door.counselling().certify(file.id()))
            .shownWhen(file -> file.open()
                    && file.view().programme().isPresent()
                    && file.view().certificate().isEmpty());

    static final Deed<Counselled> END = Deed.<Counselled>of("counselling.end", (door, file, answers) -> {
                Optional<EndCause> cause = answers.code("endCause", EndCause.class);
                answers.orThrow();
                return door.counselling().end(file.id(), cause.orElseThrow());
            })
            .asking((form, file) -> form.field(
                            "endCause",
                            Form.Kind.RADIO,
                            true,
                            EndCause.spoken().stream()
                                    .map(c -> new Form.Option(
                                            c.name(),
                                            Pick.said(c).in(file.visit().locale())))
                                    .toList())
                    .called("cause", "endCause"))
            .shownWhen(file -> file.open() && file.mine());

    static final List<Deeds.Kind<Counselled>> ALL = List.of(
            new Deeds.Kind<>("counsel-meetings", List.of(PLAN, START, RECORD, CANCEL)),
            new Deeds.Kind<>("counsel-safety", List.of(SCREEN, SIGN)),
            new Deeds.Kind<>("counsel-file", List.of(IDENTIFY, JOIN, LEAVE, CARE, REFER, CERTIFY, END)));

    private CounselDeeds() {}

    /** Does something to one meeting. */
    private interface Doing {
        Outcome<?> run(Door door, Counselled file, int number);
    }

    private static Deed<Counselled> numbered(String name, Doing doing, MeetingStanding standing) {
        return Deed.<Counselled>of(name, (door, file, answers) -> {
                    Optional<Integer> number = Pick.number(answers, "meeting");
                    answers.orThrow();
                    return doing.run(door, file, number.orElseThrow());
                })
                .asking((form, file) -> form.field("meeting", Form.Kind.CHOICE, true, file.meetings(standing)))
                .shownWhen(file -> !file.meetings(standing).isEmpty());
    }
}
