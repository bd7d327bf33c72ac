package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.volunteer.CancelDuty;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DeclineDuty;
import io.github.xingfujia.volunteer.DeclineDutyCause;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.SecondDuty;
import io.github.xingfujia.volunteer.StartDuty;
import io.github.xingfujia.volunteer.Volunteering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The forms of duty (派勤办理): whoever sends, and whoever goes. */
final class DutyDeeds {

    /** What nobody has begun, missed or declined may be cancelled. */
    private static final Predicate<DutyLine> CANCELLABLE =
            d -> d.standing() == DutyLine.Standing.ASSIGNED || d.standing() == DutyLine.Standing.ARRIVED;

    static final Deed<Deed.Here> DISPATCH = Deed.<Deed.Here>of("volunteer.dispatch", (door, here, answers) -> {
                Optional<DutyKind> kind = answers.code("dutyKind", DutyKind.class);
                Optional<Danger> danger = answers.code("danger", Danger.class);
                Optional<PostId> post = answers.checks().value("servedAt", () -> PostId.of(answers.text("servedAt")));
                Optional<Instant> from = Pick.at(answers, "day", "begin");
                Optional<Instant> until = Pick.at(answers, "day", "finish");
                List<StaffId> never = staff(here.visit(), answers);
                Optional<String> matter = matter(here.visit(), answers);
                answers.orThrow();
                return door.volunteering()
                        .dispatch(new Dispatch(
                                kind.orElseThrow(),
                                post.orElseThrow(),
                                from.orElseThrow(),
                                until.orElseThrow(),
                                danger.orElseThrow(),
                                answers.typed().maybe("spoken"),
                                never,
                                matter));
            })
            .asking((form, here) -> Pick.span(
                            Pick.one(form, "dutyKind", DutyKind.class)
                                    .field(
                                            "servedAt",
                                            Form.Kind.TEXT,
                                            true,
                                            List.of(),
                                            here.visit().worker().post().value()),
                            here.visit())
                    .each("danger", Form.Kind.RADIO, true, Danger.class, Pick::said)
                    .text("spoken", false)
                    .text("dutyMatter", false)
                    .text("never", false)
                    .called("matter", "dutyMatter")
                    .called("kind", "dutyKind")
                    .called("post", "servedAt")
                    .called("language", "spoken"))
            .shownWhen(here -> sends(here.visit()));

    static final Deed<Deed.Here> CANCEL = Deed.<Deed.Here>of("volunteer.cancelDuty", (door, here, answers) -> {
                Optional<DutyId> duty = which(answers);
                answers.orThrow();
                return door.volunteering().cancelDuty(new CancelDuty(duty.orElseThrow()));
            })
            .asking((form, here) -> form.field("duty", Form.Kind.CHOICE, true, options(here.visit(), CANCELLABLE)))
            .shownWhen(here ->
                    sends(here.visit()) && !options(here.visit(), CANCELLABLE).isEmpty());

    static final Deed<Deed.Here> SECOND = Deed.<Deed.Here>of("volunteer.secondDuty", (door, here, answers) -> {
                Optional<DutyId> duty = which(answers);
                List<StaffId> never = staff(here.visit(), answers);
                Optional<String> matter = matter(here.visit(), answers);
                answers.orThrow();
                return door.volunteering().secondDuty(new SecondDuty(duty.orElseThrow(), never, matter));
            })
            .asking((form, here) -> form.field("duty", Form.Kind.CHOICE, true, alone(here.visit()))
                    .text("dutyMatter", false)
                    .text("never", false)
                    .called("matter", "dutyMatter"))
            .shownWhen(here -> sends(here.visit()) && !alone(here.visit()).isEmpty());

    static final Deed<Teammate> START =
            own("volunteer.startDuty", "assigned missed arrived", Volunteering::startDuty, StartDuty::new);

    static final Deed<Teammate> END = own("volunteer.endDuty", "started alarmed", Volunteering::endDuty, EndDuty::new);

    static final Deed<Teammate> DECLINE = Deed.<Teammate>of("volunteer.declineDuty", (door, who, answers) -> {
                Optional<DutyId> duty = which(answers);
                Optional<DeclineDutyCause> cause = answers.code("notGoing", DeclineDutyCause.class);
                answers.orThrow();
                return door.volunteering().declineDuty(new DeclineDuty(duty.orElseThrow(), cause.orElseThrow()));
            })
            .asking((form, who) -> form.field("duty", Form.Kind.CHOICE, true, mine(who, "assigned arrived"))
                    .each("notGoing", Form.Kind.RADIO, true, DeclineDutyCause.class, Pick::said)
                    .called("cause", "notGoing"))
            .shownWhen(who -> !mine(who, "assigned arrived").isEmpty());

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("duty", List.of(DISPATCH, SECOND, CANCEL)));

    private DutyDeeds() {}

    /** Makes the command on one duty. */
    private interface Making<C> {
        C of(DutyId duty);
    }

    /** Gives it to the door. */
    private interface Giving<C> {
        Outcome<?> run(Volunteering door, C command);
    }

    private static <C> Deed<Teammate> own(String name, String standings, Giving<C> giving, Making<C> making) {
        return Deed.<Teammate>of(name, (door, who, answers) -> {
                    Optional<DutyId> duty = which(answers);
                    answers.orThrow();
                    return giving.run(door.volunteering(), making.of(duty.orElseThrow()));
                })
                .asking((form, who) -> form.field("duty", Form.Kind.CHOICE, true, mine(who, standings)))
                .shownWhen(who -> !mine(who, standings).isEmpty());
    }

    /** Who goes and sends nobody declines on her own page; a form that answers "not yours" helps her nothing. */
    private static boolean sends(Visit visit) {
        return visit.is("head", "centre-staff", "station-worker", "town-worker", "studio-host", "operator-12338");
    }

    private static Optional<DutyId> which(Answers answers) {
        answers.required("duty");
        return answers.typed().maybe("duty").flatMap(v -> answers.checks().value("duty", () -> DutyId.of(v)));
    }

    private static List<Form.Option> alone(Visit visit) {
        List<DutyLine> all = DutyPage.duties(visit);
        return options(visit, d -> DutyPage.isAlone(d, all, visit.house.now()));
    }

    private static List<Form.Option> mine(Teammate who, String standings) {
        return options(
                who.visit(),
                d -> d.staff().equals(who.staff())
                        && List.of(standings.split(" "))
                                .contains(Words.key(d.standing().name())));
    }

    private static List<Form.Option> options(Visit visit, Predicate<DutyLine> wanted) {
        Times times = new Times(visit.house, visit.locale());
        return DutyPage.duties(visit).stream()
                .filter(wanted.and(d -> d.standing() != DutyLine.Standing.CANCELLED
                        && d.standing() != DutyLine.Standing.ENDED
                        && d.standing() != DutyLine.Standing.DECLINED
                        && d.standing() != DutyLine.Standing.EXCUSED))
                .map(d -> new Form.Option(
                        d.duty().value(),
                        times.span(d.from(), d.until()) + " · "
                                + Pick.said(d.kind()).in(visit.locale()) + " · "
                                + CaseSheet.name(d.staff(), visit.house, visit.locale())))
                .toList();
    }

    /** Reads who must not be sent: anybody of the staff, by name or login, or everybody of a post by its name or code. */
    private static List<StaffId> staff(Visit visit, Answers answers) {
        List<StaffId> all = new ArrayList<>();
        for (String word : answers.text("never").split("[,，、;；\\n]+")) {
            String asked = word.strip();
            List<StaffId> meant = visit.house.home().network().staff().stream()
                    .filter(m -> isMeant(visit, m, asked))
                    .map(StaffMember::id)
                    .toList();
            answers.checks().that(asked.isEmpty() || !meant.isEmpty(), "never", "no-such-staff", Checks.shape(asked));
            all.addAll(meant);
        }
        return all.stream().distinct().toList();
    }

    private static boolean isMeant(Visit visit, StaffMember member, String asked) {
        return member.id().value().equals(asked)
                || visit.house.name(member, visit.locale()).equals(asked)
                || member.duties().stream()
                        .map(StaffMember.Duty::post)
                        .anyMatch(p -> p.value().equals(asked)
                                || visit.house.label(p, visit.locale()).equals(asked));
    }

    /** Reads what it belongs to: a dispute by its number, or the address of a dispute or violence file. */
    private static Optional<String> matter(Visit visit, Answers answers) {
        Optional<String> typed =
                answers.typed().maybe("dutyMatter").map(v -> v.replaceFirst(".*/(cases|violence)/", "$1/"));
        Optional<String> key = typed.flatMap(v -> v.startsWith("violence/") || v.startsWith("cases/")
                ? Optional.of(v.replaceFirst("cases/", "case/"))
                : v.length() > 60
                        ? Optional.empty()
                        : visit.door().casework().numbered(v).map(l -> "case/" + l.id()));
        answers.checks().that(typed.isEmpty() || key.isPresent(), "dutyMatter", "form", "", "/cases/… /violence/…");
        return key;
    }
}
