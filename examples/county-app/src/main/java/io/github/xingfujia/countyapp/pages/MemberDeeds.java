package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.learning.CourseNumber;
import io.github.xingfujia.learning.CreditCourse;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.volunteer.Apply;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.ConfirmCheck;
import io.github.xingfujia.volunteer.Decline;
import io.github.xingfujia.volunteer.JoinCohort;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.Practise;
import io.github.xingfujia.volunteer.Select;
import io.github.xingfujia.volunteer.SitExam;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Applying, being selected, and learning (报名、选拔与培训). */
final class MemberDeeds {

    static final Deed<Teammate> APPLY = Deed.<Teammate>of("volunteer.apply", (door, who, answers) -> {
                Optional<LocalDate> checked = answers.maybeDay("checkedOn");
                Optional<LocalDate> insured = answers.maybeDay("insuredUntil");
                answers.required("group");
                answers.orThrow();
                return door.volunteering()
                        .apply(new Apply(
                                who.staff(),
                                answers.text("group"),
                                Arrays.stream(answers.text("skills").split("[,，、;；\\s]+"))
                                        .filter(s -> !s.isEmpty())
                                        .toList(),
                                answers.codes("days", DayOfWeek.class),
                                checked,
                                insured));
            })
            .asking((form, who) -> form.field(
                            "group",
                            Form.Kind.RADIO,
                            true,
                            Teammate.options(who.terms().groups(), l -> l, who.locale()))
                    .text("skills", false)
                    .field(
                            "days",
                            Form.Kind.CHECKS,
                            false,
                            form.options(DayOfWeek.class, d -> Words.code("weekday", d)))
                    .day("checkedOn", false)
                    .day("insuredUntil", false));

    static final Deed<Teammate> CONFIRM = Deed.<Teammate>of("volunteer.confirmCheck", (door, who, answers) -> {
                Optional<LocalDate> on = answers.day("checkedOn");
                answers.required("paperSeen");
                answers.orThrow();
                return door.volunteering()
                        .confirmCheck(new ConfirmCheck(who.staff(), on.orElseThrow(), answers.text("paperSeen")));
            })
            .asking((form, who) ->
                    form.day("checkedOn", true).text("paperSeen", true).called("seen", "paperSeen"))
            .shownWhen(who -> who.member().isPresent());

    static final Deed<Teammate> SELECT = Deed.<Teammate>of(
                    "volunteer.select",
                    (door, who, answers) -> door.volunteering()
                            .select(new Select(who.staff(), answers.typed().all("criteriaMet"))))
            .asking((form, who) -> form.field("criteriaMet", Form.Kind.CHECKS, false, criteria(who))
                    .called("met", "criteriaMet"))
            .shownWhen(who -> who.member().isPresent() && !who.is(MemberView.Standing.SELECTED));

    static final Deed<Teammate> DECLINE = Deed.<Teammate>of("volunteer.decline", (door, who, answers) -> {
                answers.required("unmet");
                answers.orThrow();
                return door.volunteering()
                        .decline(new Decline(who.staff(), answers.typed().all("unmet")));
            })
            .asking((form, who) -> form.field("unmet", Form.Kind.CHECKS, true, criteria(who)))
            .shownWhen(who -> who.is(MemberView.Standing.APPLIED));

    static final Deed<Teammate> ATTEND = Deed.<Teammate>of("volunteer.attend", (door, who, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                Optional<Integer> hours = Pick.number(answers, "classHours");
                answers.required("course");
                answers.orThrow();
                return door.volunteering()
                        .attend(new Attend(who.staff(), answers.text("course"), on.orElseThrow(), hours.orElseThrow()));
            })
            .asking((form, who) -> Pick.day(
                            form.field(
                                    "course",
                                    Form.Kind.CHOICE,
                                    true,
                                    Teammate.options(who.terms().courses(), TeamTerms.Course::label, who.locale())),
                            who.visit(),
                            "on")
                    .text("classHours", true)
                    .called("hours", "classHours"))
            .shownWhen(MemberDeeds::isSelected);

    static final Deed<Teammate> CREDIT = Deed.<Teammate>of("learning.credit", (door, who, answers) -> {
                answers.required("number");
                answers.required("code");
                Optional<CourseNumber> number = answers.typed()
                        .maybe("number")
                        .flatMap(v -> answers.checks().value("number", () -> CourseNumber.of(v)));
                answers.orThrow();
                return door.learning()
                        .credit(new CreditCourse(who.staff(), number.orElseThrow(), answers.text("code")));
            })
            .asking((form, who) -> form.text("number", true).text("code", true).called("check", "code"))
            .shownWhen(MemberDeeds::isSelected);

    static final Deed<Teammate> PRACTISE = Deed.<Teammate>of("volunteer.practise", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                Optional<LocalDate> on = answers.day("on");
                answers.required("guide");
                answers.required("guidance");
                answers.orThrow();
                return door.volunteering()
                        .practise(new Practise(
                                who.staff(),
                                track.orElseThrow(),
                                on.orElseThrow(),
                                answers.text("guide"),
                                answers.text("guidance")));
            })
            .asking((form, who) -> Pick.day(track(form), who.visit(), "on")
                    .field(
                            "guide",
                            Form.Kind.RADIO,
                            true,
                            Teammate.options(who.terms().guides(), TeamTerms.Guide::label, who.locale()))
                    .field("guidance", Form.Kind.AREA, true, List.of())
                    .called("words", "guidance"))
            .shownWhen(MemberDeeds::isSelected);

    static final Deed<Teammate> CONFIRM_PRACTICE = Deed.<Teammate>of(
                    "volunteer.confirmPractice", (door, who, answers) -> {
                        answers.required("practice");
                        answers.required("paperSeen");
                        answers.orThrow();
                        return GuidedPage.confirm(
                                door, who.staff(), unconfirmed(who), answers, Optional.of(answers.text("paperSeen")));
                    })
            .asking((form, who) -> form.field(
                            "practice", Form.Kind.RADIO, true, GuidedPage.options(who, unconfirmed(who)))
                    .text("paperSeen", true)
                    .called("seen", "paperSeen"))
            .shownWhen(who -> !unconfirmed(who).isEmpty());

    static final Deed<Teammate> JOIN = Deed.<Teammate>of("volunteer.joinCohort", (door, who, answers) -> {
                answers.required("cohort");
                answers.orThrow();
                return door.volunteering().joinCohort(new JoinCohort(who.staff(), answers.text("cohort")));
            })
            .asking((form, who) -> form.field(
                    "cohort",
                    Form.Kind.RADIO,
                    true,
                    Teammate.options(who.terms().cohorts(), TeamTerms.Cohort::label, who.locale())))
            .shownWhen(MemberDeeds::isSelected);

    static final Deed<Teammate> SIT = Deed.<Teammate>of("volunteer.sitExam", (door, who, answers) -> {
                Optional<Track> track = answers.code("track", Track.class);
                answers.orThrow();
                return door.volunteering().sitExam(new SitExam(who.staff(), track.orElseThrow()));
            })
            .asking((form, who) -> track(form))
            .shownWhen(MemberDeeds::isSelected);

    private MemberDeeds() {}

    static Form.Builder track(Form.Builder form) {
        return form.radio("track", Track.class, Track.MEDIATION);
    }

    private static boolean isSelected(Teammate who) {
        return who.is(MemberView.Standing.SELECTED);
    }

    /** What she practised, nobody confirmed yet, and somebody else wrote down than who looks. */
    private static List<MemberView.Practised> unconfirmed(Teammate who) {
        return who.member().stream()
                .flatMap(m -> m.practice().stream())
                .filter(p -> p.guided().isEmpty() && !p.mine())
                .toList();
    }

    private static List<Form.Option> criteria(Teammate who) {
        return Teammate.options(who.terms().criteria(), (Label l) -> l, who.locale());
    }

    /** Reads whom a paper is about. */
    static Optional<StaffId> whom(Answers answers) {
        answers.required("login");
        return answers.staff("login");
    }
}
