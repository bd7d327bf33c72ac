package io.github.xingfujia.adapters.http;

import static io.github.xingfujia.adapters.http.TeamRoutes.command;
import static io.github.xingfujia.adapters.http.TeamRoutes.staff;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.AnswerExam;
import io.github.xingfujia.volunteer.Apply;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.ConfirmCheck;
import io.github.xingfujia.volunteer.ConfirmPractice;
import io.github.xingfujia.volunteer.Decline;
import io.github.xingfujia.volunteer.ExamPaper;
import io.github.xingfujia.volunteer.ExamResult;
import io.github.xingfujia.volunteer.GuidedView;
import io.github.xingfujia.volunteer.JoinCohort;
import io.github.xingfujia.volunteer.MemberLine;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.Practise;
import io.github.xingfujia.volunteer.Select;
import io.github.xingfujia.volunteer.SitExam;
import io.github.xingfujia.volunteer.Volunteering;
import java.util.List;
import java.util.Optional;

/** The routes to selection and training of the team (选拔与培训). */
final class MemberRoutes {

    private MemberRoutes() {}

    record Members(List<MemberLine> rows, Optional<String> next) {}

    record Guiding(List<StaffId> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                command("volunteer.apply", "/team", Apply.class, Volunteering::apply)
                        .creating(),
                command(
                        "volunteer.confirmCheck",
                        "/team/confirm-check",
                        ConfirmCheck.class,
                        Volunteering::confirmCheck),
                command("volunteer.select", "/team/select", Select.class, Volunteering::select),
                command("volunteer.decline", "/team/decline", Decline.class, Volunteering::decline),
                command("volunteer.attend", "/team/attend", Attend.class, Volunteering::attend),
                command("volunteer.practise", "/team/practise", Practise.class, Volunteering::practise),
                command(
                        "volunteer.confirmPractice",
                        "/team/confirm-practice",
                        ConfirmPractice.class,
                        Volunteering::confirmPractice),
                Route.get("volunteer.guiding", "/team/guided", Guiding.class, (in, none) -> guiding(in))
                        .paged(),
                Route.get(
                        "volunteer.guided",
                        "/team/guided/{staff}",
                        GuidedView.class,
                        (in, none) -> Answer.of(
                                in.door().volunteering().guided(staff(in)).orThrow())),
                command("volunteer.joinCohort", "/team/join-cohort", JoinCohort.class, Volunteering::joinCohort),
                Route.post(
                        "volunteer.sitExam",
                        "/team/sit-exam",
                        SitExam.class,
                        ExamPaper.class,
                        (in, b) -> Answer.of(in.door().volunteering().sitExam(b).orThrow())),
                Route.post(
                        "volunteer.answerExam",
                        "/team/answer-exam",
                        AnswerExam.class,
                        ExamResult.class,
                        (in, b) ->
                                Answer.of(in.door().volunteering().answerExam(b).orThrow())),
                Route.get(
                        "volunteer.member",
                        "/team/{staff}",
                        MemberView.class,
                        (in, none) -> Answer.of(
                                in.door().volunteering().member(staff(in)).orThrow())),
                Route.get("volunteer.members", "/team", Members.class, (in, none) -> members(in))
                        .paged());
    }

    private static Answer guiding(Inquiry in) {
        return in.listed(in.door().volunteering().guiding(in.after(), in.limit()), Guiding::new);
    }

    private static Answer members(Inquiry in) {
        return in.listed(in.door().volunteering().members(in.after(), in.limit()), Members::new);
    }
}
