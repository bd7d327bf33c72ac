package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.volunteer.CertifyHours;
import io.github.xingfujia.volunteer.CheckIn;
import io.github.xingfujia.volunteer.CheckOut;
import io.github.xingfujia.volunteer.ConfirmHours;
import io.github.xingfujia.volunteer.CorrectHours;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.WithdrawHours;
import io.github.xingfujia.volunteer.Work;
import java.util.List;
import java.util.Optional;

/** Service hours and the certificates drawn from them (签到、确认、更正与证明). */
final class HoursDeeds {

    static final Deed<Teammate> CHECK_IN = Deed.<Teammate>of("volunteer.checkIn", (door, who, answers) -> {
                Optional<Work> work = answers.code("work", Work.class);
                Optional<PostId> post = answers.checks().value("servedAt", () -> PostId.of(answers.text("servedAt")));
                answers.orThrow();
                return door.volunteering().checkIn(new CheckIn(who.staff(), post.orElseThrow(), work.orElseThrow()));
            })
            .asking((form, who) -> Pick.one(
                            form.field("servedAt", Form.Kind.CHOICE, true, posts(who)), "work", Work.class)
                    .called("post", "servedAt"));

    static final Deed<Teammate> CHECK_OUT = Deed.of(
            "volunteer.checkOut", (door, who, answers) -> door.volunteering().checkOut(new CheckOut(who.staff())));

    static final Deed<Deed.Here> CONFIRM = Deed.<Deed.Here>of("volunteer.confirmHours", (door, here, answers) -> {
                Optional<Integer> minutes = Pick.number(answers, "served");
                Optional<Which> which = which(answers);
                answers.orThrow();
                return door.volunteering()
                        .confirmHours(new ConfirmHours(
                                which.orElseThrow().staff(),
                                which.get().month(),
                                which.get().entry(),
                                minutes.orElseThrow()));
            })
            .asking((form, here) -> form.field("entry", Form.Kind.CHOICE, true, HoursPage.entries(here.visit(), false))
                    .text("served", true)
                    .called("minutes", "served"))
            .shownWhen(here -> !HoursPage.entries(here.visit(), false).isEmpty());

    static final Deed<Deed.Here> CORRECT = Deed.<Deed.Here>of("volunteer.correctHours", (door, here, answers) -> {
                Optional<Integer> minutes = Pick.number(answers, "served");
                Optional<Which> which = which(answers);
                answers.required("correction");
                answers.orThrow();
                return door.volunteering()
                        .correctHours(new CorrectHours(
                                which.orElseThrow().staff(),
                                which.get().month(),
                                which.get().entry(),
                                minutes.orElseThrow(),
                                answers.text("correction")));
            })
            .asking((form, here) -> form.field("entry", Form.Kind.CHOICE, true, HoursPage.entries(here.visit(), true))
                    .text("served", true)
                    .called("minutes", "served")
                    .field("correction", Form.Kind.AREA, true, List.of())
                    .called("words", "correction"))
            .shownWhen(here -> !HoursPage.entries(here.visit(), true).isEmpty());

    static final Deed<Teammate> CERTIFY = Deed.<Teammate>of("volunteer.certifyHours", (door, who, answers) -> {
                Optional<ServiceMonth> from = month(answers, "monthFrom");
                Optional<ServiceMonth> until = month(answers, "monthUntil");
                answers.required("idNumber");
                Optional<ResidentId> number = Fields.residentId(answers.typed(), "idNumber", answers.checks());
                answers.required("inCharge");
                Optional<StaffId> inCharge = answers.staff("inCharge");
                answers.orThrow();
                return door.volunteering()
                        .certifyHours(new CertifyHours(
                                who.staff(),
                                from.orElseThrow(),
                                until.orElseThrow(),
                                number.orElseThrow(),
                                inCharge.orElseThrow(),
                                answers.text("remark")));
            })
            .asking((form, who) -> form.field("monthFrom", Form.Kind.TEXT, true, List.of(), thisMonth(who))
                    .field("monthUntil", Form.Kind.TEXT, true, List.of(), thisMonth(who))
                    .text("idNumber", true)
                    .field("inCharge", Form.Kind.CHOICE, true, heads(who))
                    .text("remark", false)
                    .called("from", "monthFrom")
                    .called("until", "monthUntil")
                    .called("residentId", "idNumber")
                    .called("note", "remark"))
            .shownWhen(who -> !heads(who).isEmpty());

    static final Deed<Teammate> WITHDRAW = Deed.<Teammate>of("volunteer.withdrawHours", (door, who, answers) -> {
                Optional<ServiceNumber> number =
                        answers.checks().value("number", () -> ServiceNumber.of(answers.text("number")));
                answers.orThrow();
                return door.volunteering().withdrawHours(new WithdrawHours(number.orElseThrow()));
            })
            .asking((form, who) -> form.text("number", true));

    private HoursDeeds() {}

    /** One entry of the ledger, as it is named in a form: {@code staff month number}. */
    private record Which(StaffId staff, ServiceMonth month, int entry) {}

    private static Optional<Which> which(Answers answers) {
        String[] parts = answers.text("entry").split(" ", 3);
        boolean whole = parts.length == 3 && parts[2].matches("[1-9][0-9]{0,2}");
        answers.checks().that(whole, "entry", "required", "");
        return whole
                ? answers.checks()
                        .value(
                                "entry",
                                () -> new Which(
                                        StaffId.of(parts[0]), ServiceMonth.of(parts[1]), Integer.parseInt(parts[2])))
                : Optional.empty();
    }

    private static Optional<ServiceMonth> month(Answers answers, String field) {
        answers.required(field);
        return answers.typed().maybe(field).flatMap(v -> answers.checks().value(field, () -> ServiceMonth.of(v)));
    }

    private static String thisMonth(Teammate who) {
        return ServiceMonth.of(who.visit().house.home().today()).value();
    }

    private static List<Form.Option> posts(Teammate who) {
        return who.visit().house.home().network().member(who.staff()).stream()
                .flatMap(m -> m.duties().stream())
                .map(StaffMember.Duty::post)
                .distinct()
                .map(p -> new Form.Option(p.value(), who.visit().house.label(p, who.locale())))
                .toList();
    }

    /** Who may sign as the one in charge: neither whoever draws it up nor whom it is for. */
    static List<Form.Option> heads(Teammate who) {
        return who.visit().house.home().network().staff().stream()
                .filter(m -> m.duties().stream().anyMatch(d -> d.roles().contains(Role.HEAD)))
                .filter(m -> !m.id().equals(who.staff())
                        && !m.id().equals(who.visit().worker().id()))
                .map(m -> new Form.Option(m.id().value(), m.name(who.locale())))
                .toList();
    }
}
