package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.volunteer.AnswerExam;
import io.github.xingfujia.volunteer.ExamPaper;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.Track;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A volunteer's own page, made for the phone (我的志愿服务): apply, courses, exam, certificate. */
final class MinePage {

    static final List<Deeds.Kind<Teammate>> ALL = List.of(
            new Deeds.Kind<>(
                    "service",
                    List.of(
                            HoursDeeds.CHECK_IN,
                            HoursDeeds.CHECK_OUT,
                            DutyDeeds.START,
                            DutyDeeds.END,
                            DutyDeeds.DECLINE)),
            new Deeds.Kind<>("mine", List.of(MemberDeeds.APPLY, MemberDeeds.SIT, StandingDeeds.APPEAL)));

    static final Deed<Exam> ANSWER = Deed.<Exam>of("volunteer.answerExam", (door, exam, answers) -> {
                List<Integer> chosen = new ArrayList<>();
                for (int i = 1; i <= exam.paper().questions().size(); i++) {
                    answers.required("q" + i);
                    String value = answers.text("q" + i);
                    chosen.add(value.matches("[1-9][0-9]?") ? Integer.parseInt(value) : 0);
                }
                answers.orThrow();
                return door.volunteering().answerExam(new AnswerExam(exam.who().staff(), exam.track(), chosen));
            })
            .asking((form, exam) -> {
                int number = 0;
                for (ExamPaper.Asked asked : exam.paper().questions()) {
                    number++;
                    form.labelled(
                            "q" + number,
                            Form.Kind.RADIO,
                            true,
                            IntStream.range(0, asked.options().size())
                                    .mapToObj(i -> new Form.Option(
                                            Integer.toString(i + 1),
                                            asked.options().get(i).in(exam.who().locale())))
                                    .toList(),
                            number + ". " + asked.question().in(exam.who().locale()));
                }
            });

    static final List<Deeds.Kind<Exam>> OF_EXAM = List.of(new Deeds.Kind<>("exam", List.of(ANSWER)));

    private MinePage() {}

    /** An exam paper on somebody's phone. */
    record Exam(Teammate who, Track track, ExamPaper paper) implements Deed.About {
        @Override
        public Visit visit() {
            return who.visit();
        }
    }

    static void show(Visit visit) throws IOException {
        visit.keepLanguage();
        show(mine(visit), Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        Deeds.run(mine(visit), "/mine", ALL, missed -> show(mine(visit), missed));
    }

    private static Teammate mine(Visit visit) {
        return Teammate.of(visit, visit.worker().id());
    }

    private static void show(Teammate who, Deeds.Missed missed) throws IOException {
        who.visit()
                .show(
                        missed.status(),
                        "sheet",
                        new Sheet(
                                who.word("mine.title"),
                                new Sheet.Link("/desk", who.word("nav.desk")),
                                Deeds.said(who.visit()),
                                who.word("mine.how"),
                                List.of(
                                        new Sheet.Link("/lessons", who.word("lessons.title")),
                                        new Sheet.Link("/duties", who.word("duty.title")),
                                        new Sheet.Link("/hours", who.word("hours.station"))),
                                List.of(
                                        DutyPage.own(who),
                                        stars(who),
                                        HoursPage.own(who),
                                        HoursPage.certificates(who),
                                        GuidedPage.waiting(who),
                                        MemberBlocks.record(who),
                                        MemberBlocks.progress(who),
                                        MemberBlocks.courses(who),
                                        MemberBlocks.certificates(who),
                                        MemberBlocks.honours(who),
                                        MemberBlocks.learned(who)),
                                Deeds.of(who, "/mine", ALL, missed)));
    }

    /** Confirmed hours in all, and the star reached with them. */
    private static Sheet.Block stars(Teammate who) {
        int minutes = HoursPage.minutes(who);
        String star = who.terms().star(minutes).map(s -> who.said(s.label())).orElse(who.word("hours.no-star"));
        return Sheet.Block.facts(
                who.word("hours.mine"),
                List.of(
                        new Sheet.Fact(who.word("hours.counted"), Sheet.Cell.of(ServicePage.hours(minutes))),
                        new Sheet.Fact(who.word("hours.star"), Sheet.Cell.of(star))));
    }

    static void exam(Visit visit, String track) throws IOException {
        visit.keepLanguage();
        exam(paper(visit, track), Deeds.Missed.nothing());
    }

    static void answer(Visit visit, String track) throws IOException {
        Deeds.run(paper(visit, track), "/mine", OF_EXAM, missed -> exam(paper(visit, track), missed));
    }

    private static Exam paper(Visit visit, String word) {
        Teammate who = mine(visit);
        Track track = MemberBlocks.track(word);
        return who.on(track)
                .flatMap(MemberView.Progress::paper)
                .map(paper -> new Exam(who, track, paper))
                .orElseThrow(NotHere::new);
    }

    private static void exam(Exam exam, Deeds.Missed missed) throws IOException {
        Teammate who = exam.who();
        Times times = new Times(who.visit().house, who.locale());
        who.visit()
                .show(
                        missed.status(),
                        "sheet",
                        new Sheet(
                                Words.of("exam.title", Words.code("track", exam.track()))
                                        .in(who.locale()),
                                new Sheet.Link("/mine", who.word("mine.title")),
                                "",
                                Words.of(
                                                "exam.how",
                                                Integer.toString(
                                                        exam.paper().questions().size()),
                                                Integer.toString(exam.paper().pass()),
                                                times.minute(exam.paper().until()))
                                        .in(who.locale()),
                                List.of(),
                                List.of(),
                                Deeds.of(exam, "/mine/exam/" + exam.track().word(), OF_EXAM, missed)
                                        .spread()));
    }
}
