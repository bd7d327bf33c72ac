package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Apply;
import io.github.xingfujia.volunteer.MemberLine;
import io.github.xingfujia.volunteer.TeamTerms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The team desk (队伍建设): who applied, was selected and trained; and everything about one of them. */
final class MembersPage {

    private static final int PAGE = 200;

    /** An application on paper, entered for somebody by her login. */
    static final Deed<Deed.Here> ENTER = Deed.<Deed.Here>of("volunteer.apply", (door, here, answers) -> {
                Optional<StaffId> whom = MemberDeeds.whom(answers);
                Optional<LocalDate> checked = answers.maybeDay("checkedOn");
                Optional<LocalDate> insured = answers.maybeDay("insuredUntil");
                answers.required("group");
                answers.orThrow();
                return door.volunteering()
                        .apply(new Apply(
                                whom.orElseThrow(), answers.text("group"), List.of(), List.of(), checked, insured));
            })
            .asking((form, here) -> form.text("login", true)
                    .called("staff", "login")
                    .field(
                            "group",
                            Form.Kind.RADIO,
                            true,
                            Teammate.options(
                                    here.visit().house.home().team().groups(),
                                    l -> l,
                                    here.visit().locale()))
                    .day("checkedOn", false)
                    .day("insuredUntil", false));

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("selection", List.of(ENTER)));

    static final List<Deeds.Kind<Teammate>> OF_ONE = List.of(
            new Deeds.Kind<>("selection", List.of(MemberDeeds.CONFIRM, MemberDeeds.SELECT, MemberDeeds.DECLINE)),
            new Deeds.Kind<>(
                    "training",
                    List.of(
                            MemberDeeds.ATTEND,
                            MemberDeeds.CREDIT,
                            MemberDeeds.PRACTISE,
                            MemberDeeds.CONFIRM_PRACTICE,
                            MemberDeeds.JOIN)),
            new Deeds.Kind<>("hours", List.of(HoursDeeds.CERTIFY, HoursDeeds.WITHDRAW)),
            new Deeds.Kind<>(
                    "standing",
                    List.of(
                            StandingDeeds.AWARD,
                            StandingDeeds.SUSPEND,
                            StandingDeeds.REINSTATE,
                            StandingDeeds.REVOKE,
                            StandingDeeds.DECIDE,
                            StandingDeeds.HONOUR,
                            StandingDeeds.WITHDRAW_HONOUR)));

    private MembersPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/members", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        if (!visit.is("head", "centre-staff")) {
            throw new NotHere();
        }
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "members.title"),
                        new Sheet.Link("/team", ViolencePage.word(visit, "nav.team")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "members.how"),
                        List.of(new Sheet.Link("/mine", ViolencePage.word(visit, "mine.title"))),
                        List.of(InterestPage.waiting(visit), list(visit), appeals(visit)),
                        Deeds.of(new Deed.Here(visit), "/members", ALL, missed)));
    }

    private static Sheet.Block list(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        LocalDate today = visit.house.home().today();
        TeamTerms terms = visit.house.home().team();
        List<MemberLine> members =
                ViolencePage.all(after -> visit.door().volunteering().members(after, PAGE));
        return Sheet.Block.table(
                ViolencePage.word(visit, "members.title"),
                List.of("network.staff", "member.standing", "field.group", "member.hours", "member.check").stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                members.stream()
                        .map(m -> List.of(
                                Sheet.Cell.to(
                                        "/members/" + m.staff(),
                                        CaseSheet.name(m.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(Pick.said(m.standing()).in(visit.locale())),
                                Sheet.Cell.of(TeamTerms.name(terms.groups(), m.group())
                                        .in(visit.locale())),
                                Sheet.Cell.of(Integer.toString(m.hours())),
                                Sheet.Cell.graded(
                                        m.checkDue().filter(today::isBefore).isPresent() ? "left" : "late",
                                        m.checkDue()
                                                .map(times::day)
                                                .orElse(ViolencePage.word(visit, "member.check.none")))))
                        .toList(),
                ViolencePage.word(visit, "members.none"));
    }

    /** Returns the appeals that this reader may decide. */
    private static Sheet.Block appeals(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "members.appeals"),
                List.of("network.staff", "members.appeals.since", "members.appeals.said").stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                ViolencePage.all(after -> visit.door().volunteering().appeals(after, PAGE)).stream()
                        .map(a -> List.of(
                                Sheet.Cell.to(
                                        "/members/" + a.staff(),
                                        CaseSheet.name(a.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(times.day(a.on())),
                                Sheet.Cell.of(a.said()
                                        .map(yes -> ViolencePage.word(
                                                visit, yes ? "members.appeals.upheld" : "members.appeals.dismissed"))
                                        .orElse("–"))))
                        .toList(),
                ViolencePage.word(visit, "members.appeals.none"));
    }

    static void one(Visit visit, String staff) throws IOException {
        visit.worker();
        visit.keepLanguage();
        one(Teammate.of(visit, StaffId.of(staff)), Deeds.Missed.nothing());
    }

    static void actOnOne(Visit visit, String staff) throws IOException {
        visit.worker();
        Deeds.run(
                Teammate.of(visit, StaffId.of(staff)),
                "/members/" + staff,
                OF_ONE,
                missed -> one(Teammate.of(visit, StaffId.of(staff)), missed));
    }

    private static void one(Teammate who, Deeds.Missed missed) throws IOException {
        Visit visit = who.visit();
        if (!visit.is("head", "centre-staff")
                || visit.house.home().network().member(who.staff()).isEmpty()) {
            throw new NotHere();
        }
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        who.name(),
                        new Sheet.Link("/members", who.word("members.title")),
                        Deeds.said(visit),
                        who.word("member.how"),
                        List.of(),
                        List.of(
                                MemberBlocks.record(who),
                                MemberBlocks.progress(who),
                                MemberBlocks.courses(who),
                                MemberBlocks.certificates(who),
                                MemberBlocks.honours(who),
                                MemberBlocks.engaged(who),
                                HoursPage.own(who),
                                HoursPage.certificates(who),
                                MemberBlocks.learned(who)),
                        Deeds.of(who, "/members/" + who.staff(), OF_ONE, missed)));
    }
}
