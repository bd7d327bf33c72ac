package io.github.xingfujia.adapters.http;

import io.github.xingfujia.stations.Judgement;
import io.github.xingfujia.stations.PostLine;
import io.github.xingfujia.stations.PostStanding;
import io.github.xingfujia.stations.ProgrammeBoard;
import io.github.xingfujia.stations.Standard;
import io.github.xingfujia.stations.Target;
import io.github.xingfujia.stations.TargetStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers about posts as something that is built, each decision with its reasons (应答). */
final class StationAnswers {

    private StationAnswers() {}

    /** A judgement, and why it came to that. */
    record Judged(Judgement judgement, List<String> explanation) {
        static Judged of(Judgement judgement, Locale locale) {
            return new Judged(
                    judgement,
                    judgement.explanation().stream().map(l -> l.in(locale)).toList());
        }
    }

    record Standing(
            PostLine line, Optional<Standard> standard, List<Judged> judgements, List<PostStanding.StepTaken> steps) {
        static Standing of(PostStanding stands, Locale locale) {
            return new Standing(
                    stands.line(),
                    stands.standard(),
                    stands.judgements().stream().map(j -> Judged.of(j, locale)).toList(),
                    stands.steps());
        }
    }

    record Built(String name, LocalDate day, OptionalLong position, List<Reached> targets) {
        static Built of(ProgrammeBoard board, Locale locale) {
            return new Built(
                    board.name().in(locale),
                    board.day(),
                    board.position(),
                    board.targets().stream().map(t -> Reached.of(t, locale)).toList());
        }
    }

    /** How far a target is reached, with the rule of its forecast in words. */
    record Reached(
            String code,
            String name,
            int amount,
            long actual,
            long outside,
            Optional<LocalDate> by,
            String source,
            Standard.Grounds grounds,
            TargetStanding.Progress progress,
            Optional<Target.Milestone> next,
            String forecast,
            Optional<LocalDate> on,
            List<TargetStanding.Count> trend,
            List<TargetStanding.InArea> areas) {

        static Reached of(TargetStanding stands, Locale locale) {
            Target target = stands.target();
            return new Reached(
                    target.code().value(),
                    target.name().in(locale),
                    target.amount(),
                    stands.actual(),
                    stands.outside(),
                    target.by(),
                    target.source(),
                    target.grounds(),
                    stands.progress(),
                    stands.next(),
                    stands.forecast().said().in(locale),
                    stands.forecast().on(),
                    stands.trend(),
                    stands.areas());
        }
    }
}
