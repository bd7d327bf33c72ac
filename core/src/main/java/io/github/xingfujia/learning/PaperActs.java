package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** A certificate of a course is verified, and counted in the training of a member of the team. */
final class PaperActs {

    private PaperActs() {}

    /** Answers strangers; whatever is wrong with a number or code looks the same. */
    static final class VerifyLook implements Look<VerifyCourse, CourseVerified> {

        @Override
        public Action action() {
            return Actions.VERIFY;
        }

        @Override
        public List<Ref> first(VerifyCourse query, Moment moment) {
            return List.of(CoursePapers.of(query.number()));
        }

        @Override
        public Optional<Scope> scope(VerifyCourse query, Loaded loaded, Moment moment) {
            return Optional.of(Scope.common());
        }

        @Override
        public List<Sealed> cells(VerifyCourse query, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public CourseVerified show(VerifyCourse query, Loaded loaded, Opening open, Moment moment) {
            return new CourseVerified(
                    CoursePapers.isGenuine(paper(query.number(), loaded), query.number(), query.check(), moment));
        }
    }

    /** Counts a certificate that a member of the team shows: once, by the rules of the team's own training. */
    static final class CreditAct implements Act<CreditCourse, StaffId> {

        private final Courses courses;
        private final VolunteerRoom team;

        CreditAct(Courses courses, VolunteerRoom team) {
            this.courses = courses;
            this.team = team;
        }

        @Override
        public Action action() {
            return Actions.CREDIT;
        }

        @Override
        public List<Ref> first(CreditCourse command, Moment moment) {
            return List.of(VolunteerRoom.member(command.staff()), CoursePapers.of(command.number()));
        }

        @Override
        public Optional<Scope> scope(CreditCourse command, Loaded loaded, Moment moment) {
            return Optional.of(Scope.of().staff(command.staff()).build());
        }

        @Override
        public Ruling decide(CreditCourse command, Loaded loaded, Moment moment) {
            CoursePapers.Paper paper = paper(command.number(), loaded);
            if (!CoursePapers.isGenuine(paper, command.number(), command.check(), moment)) {
                return CardAct.refuse("no-such-certificate", "learning.verify");
            }
            CoursePapers.Issued issued = paper.issued().orElseThrow();
            Optional<Courses.Counts> counts = courses.course(issued.course()).flatMap(Courses.Course::counts);
            if (counts.isEmpty()) {
                return CardAct.refuse("counts-for-nothing", "volunteer.attend");
            }
            if (paper.credited()) {
                return CardAct.refuse("counted-before", "volunteer.member");
            }
            Ruling attended = team.attended(
                    new Attend(
                            command.staff(),
                            counts.get().training(),
                            issued.on(),
                            counts.get().hours()),
                    loaded,
                    moment);
            return attended instanceof Ruling.Plan plan
                    ? plan.with(
                            ImmutableList.<Ruling.Plan.Placed>builder()
                                    .addAll(plan.facts())
                                    .add(new Ruling.Plan.Placed(
                                            CoursePapers.of(command.number()),
                                            "",
                                            new CoursePapers.Credited(command.staff())))
                                    .build(),
                            plan.digests())
                    : attended;
        }

        @Override
        public StaffId answer(CreditCourse command, Loaded after, Moment moment) {
            return command.staff();
        }
    }

    private static CoursePapers.Paper paper(CourseNumber number, Loaded loaded) {
        return loaded.of(CoursePapers.PAPERS, CoursePapers.of(number));
    }
}
