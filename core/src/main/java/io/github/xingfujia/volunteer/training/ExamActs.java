package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.volunteer.AnswerExam;
import io.github.xingfujia.volunteer.ExamPaper;
import io.github.xingfujia.volunteer.ExamResult;
import io.github.xingfujia.volunteer.SitExam;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An exam: which questions are asked is drawn by the command itself, and which answers are right never leaves the house. */
final class ExamActs {

    private static final int HUNDRED = 100;

    private final TeamTerms terms;

    ExamActs(TeamTerms terms) {
        this.terms = terms;
    }

    Act<SitExam, ExamPaper> sit() {
        return Step.<SitExam, ExamPaper>of(
                        Actions.SIT_EXAM,
                        (c, moment) -> List.of(Members.of(c.staff())),
                        this::opened,
                        (c, after, moment) -> paper(LearningActs.state(c.staff(), after), c.track()))
                .about(SitExam::staff);
    }

    private Ruling opened(SitExam command, Loaded loaded, Moment moment) {
        MemberState state = LearningActs.state(command.staff(), loaded);
        if (state.selected().isEmpty()) {
            return TeamSteps.refuse("not-selected", "volunteer.select");
        }
        if (state.paper(command.track(), moment.now()).isPresent()) {
            return TeamSteps.refuse("paper-open", "volunteer.answerExam");
        }
        if (terms.bank(command.track()).isEmpty()) {
            return TeamSteps.refuse("no-questions", "volunteer.member");
        }
        Optional<LocalDate> again = again(state, command.track(), moment.today());
        if (again.isPresent()) {
            return TeamSteps.refuse(
                    "exam-again-from", "volunteer.member", again.get().toString());
        }
        List<String> questions = terms.bank(command.track()).stream()
                .sorted(Comparator.comparing(moment::key))
                .limit(terms.exam().questions())
                .toList();
        return Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.ExamOpened(
                                command.track(), questions, terms.exam().minutes()))
                .build();
    }

    /** Returns from which later day the exam may be sat; empty when it may today. */
    Optional<LocalDate> again(MemberState state, Track track, LocalDate today) {
        Optional<LocalDate> waited =
                state.lastExam(track).flatMap(MemberFact.Examined::again).filter(today::isBefore);
        if (waited.isPresent()
                || state.tries(track, today.minusYears(1)) < terms.exam().tries()) {
            return waited;
        }
        return state.exams().stream()
                .filter(e -> e.track() == track && e.on().isAfter(today.minusYears(1)))
                .findFirst()
                .map(e -> e.on().plusYears(1));
    }

    private ExamPaper paper(MemberState state, Track track) {
        return paper(Optional.ofNullable(state.papers().get(track))
                .orElseGet(() -> new MemberState.Paper(List.of(), Instant.EPOCH)));
    }

    /** Returns a paper as it is handed out. */
    ExamPaper paper(MemberState.Paper paper) {
        return new ExamPaper(
                paper.questions().stream()
                        .map(id -> Optional.ofNullable(terms.questions().get(id)))
                        .flatMap(Optional::stream)
                        .map(q -> new ExamPaper.Asked(q.label(), q.options()))
                        .toList(),
                paper.until(),
                needed(paper.questions().size()));
    }

    private int needed(int of) {
        return (of * terms.exam().pass() + HUNDRED - 1) / HUNDRED;
    }

    Act<AnswerExam, ExamResult> answer() {
        return Step.<AnswerExam, ExamResult>of(
                        Actions.ANSWER_EXAM,
                        (c, moment) -> List.of(Members.of(c.staff())),
                        this::answered,
                        (c, after, moment) -> result(LearningActs.state(c.staff(), after)
                                .lastExam(c.track())
                                .orElseThrow()))
                .about(AnswerExam::staff);
    }

    private Ruling answered(AnswerExam command, Loaded loaded, Moment moment) {
        Optional<MemberState.Paper> paper =
                LearningActs.state(command.staff(), loaded).paper(command.track(), moment.now());
        if (paper.isEmpty()) {
            return TeamSteps.refuse("no-paper", "volunteer.sitExam");
        }
        List<String> questions = paper.get().questions();
        Checks.of()
                .range("answers", command.answers().size(), questions.size(), questions.size())
                .orThrow();
        Checks problems = Checks.of();
        for (int i = 0; i < questions.size(); i++) {
            int options = Optional.ofNullable(terms.questions().get(questions.get(i)))
                    .map(q -> q.options().size())
                    .orElse(0);
            problems.range("answers", command.answers().get(i), 0, options);
        }
        problems.orThrow();
        int right = 0;
        for (int i = 0; i < questions.size(); i++) {
            TeamTerms.Question question = terms.questions().get(questions.get(i));
            if (question != null && command.answers().get(i) == question.right()) {
                right++;
            }
        }
        boolean passed = right >= needed(questions.size());
        LocalDate today = moment.today();
        return Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.Examined(
                                command.track(),
                                today,
                                right,
                                questions.size(),
                                passed,
                                passed
                                        ? Optional.empty()
                                        : Optional.of(
                                                today.plusDays(terms.exam().pause()))))
                .build();
    }

    static ExamResult result(MemberFact.Examined f) {
        return new ExamResult(f.track(), f.on(), f.right(), f.of(), f.passed(), f.again());
    }
}
