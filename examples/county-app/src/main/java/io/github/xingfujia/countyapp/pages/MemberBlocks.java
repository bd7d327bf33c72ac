package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.volunteer.Engaged;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.StandingView;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is to be read of one member of the team (队员档案与资格). */
final class MemberBlocks {

    private MemberBlocks() {}

    static Sheet.Block record(Teammate who) {
        List<Sheet.Fact> facts = new ArrayList<>();
        Times times = new Times(who.visit().house, who.locale());
        LocalDate today = who.visit().house.home().today();
        who.member().ifPresent(m -> {
            facts.add(fact(who, "member.standing", Pick.said(m.standing()).in(who.locale())));
            facts.add(fact(who, "field.group", who.said(m.group())));
            facts.add(fact(who, "field.skills", String.join("、", m.skills())));
            facts.add(fact(
                    who,
                    "field.days",
                    m.days().stream()
                            .map(d -> who.said(Words.code("weekday", d)))
                            .collect(Collectors.joining(" "))));
            boolean checked = m.checked().filter(c -> today.isBefore(c.due())).isPresent();
            facts.add(new Sheet.Fact(
                    who.word("member.check"),
                    Sheet.Cell.graded(
                            checked ? "left" : "late",
                            m.checked().map(c -> times.day(c.due())).orElse(who.word("member.check.none")))));
            m.checked().ifPresent(c -> facts.add(fact(who, "field.paperSeen", c.seen())));
            m.declaredOn()
                    .filter(day -> m.checked().isEmpty())
                    .ifPresent(day -> facts.add(fact(who, "member.declared", times.day(day))));
            facts.add(fact(
                    who, "field.insuredUntil", m.insuredUntil().map(times::day).orElse("–")));
            m.unmet().forEach(u -> facts.add(fact(who, "member.unmet", who.said(u))));
            m.cohorts().forEach(c -> facts.add(fact(who, "member.cohort", who.said(c))));
        });
        if (who.visit().is("head") && HoursDeeds.heads(who).isEmpty()) {
            facts.add(fact(who, "deed.volunteer.certifyHours", who.word("member.certify")));
        }
        return new Sheet.Block(
                who.word("member.record"), facts, List.of(), List.of(), List.of(), who.word("member.none"));
    }

    static Sheet.Block progress(Teammate who) {
        return Sheet.Block.table(
                who.word("member.progress"),
                List.of("field.track", "member.hours", "member.year", "member.supervised", "member.exam").stream()
                        .map(who::word)
                        .toList(),
                who.member().stream()
                        .flatMap(m -> m.tracks().stream())
                        .map(p -> List.of(
                                Sheet.Cell.of(who.said(Words.code("track", p.track()))),
                                Sheet.Cell.of(Integer.toString(p.hours())),
                                Sheet.Cell.of(Integer.toString(p.hoursThisYear())),
                                Sheet.Cell.of(Integer.toString(p.supervised())),
                                exam(who, p)))
                        .toList(),
                who.word("member.none"));
    }

    /** What is taught, for which track, and how much of it she has heard. */
    static Sheet.Block courses(Teammate who) {
        return Sheet.Block.table(
                who.word("member.plan"),
                List.of("field.course", "field.track", "member.plan.had").stream()
                        .map(who::word)
                        .toList(),
                who.member().stream()
                        .flatMap(m -> m.plan().stream())
                        .map(p -> List.of(
                                Sheet.Cell.of(who.said(
                                        p.required() ? Words.of("member.plan.required", p.course()) : p.course())),
                                Sheet.Cell.of(p.tracks().stream()
                                        .map(t -> who.said(Words.code("track", t)))
                                        .collect(Collectors.joining("、"))),
                                Sheet.Cell.graded(p.had() < p.hours() ? "" : "left", p.had() + " / " + p.hours())))
                        .toList(),
                who.word("member.none"));
    }

    private static Sheet.Cell exam(Teammate who, MemberView.Progress p) {
        Times times = new Times(who.visit().house, who.locale());
        if (p.paper().isPresent()) {
            return Sheet.Cell.to("/mine/exam/" + p.track().word(), who.word("exam.open"));
        }
        return p.exam()
                .map(e -> Sheet.Cell.graded(
                        e.passed() ? "left" : "late",
                        Words.of(
                                        e.passed() ? "exam.passed" : "exam.failed",
                                        Integer.toString(e.right()),
                                        Integer.toString(e.of()),
                                        p.next().map(times::day).orElse(times.day(e.on())))
                                .in(who.locale())))
                .orElse(Sheet.Cell.of("–"));
    }

    static Sheet.Block learned(Teammate who) {
        Times times = new Times(who.visit().house, who.locale());
        List<String> lines = new ArrayList<>();
        who.member().ifPresent(m -> {
            m.courses()
                    .forEach(c -> lines.add(Words.of(
                                    "member.attended",
                                    times.day(c.on()),
                                    who.said(c.course()),
                                    Integer.toString(c.hours()))
                            .in(who.locale())));
            m.practice()
                    .forEach(p -> lines.add(
                            Words.of("member.practised", times.day(p.on()), who.said(p.by()), p.words(), guided(who, p))
                                    .in(who.locale())));
        });
        return Sheet.Block.lines(who.word("member.learned"), lines, who.word("member.learned.none"));
    }

    /** Whether it counts yet, and what was seen of the guide's word. */
    private static String guided(Teammate who, MemberView.Practised practice) {
        return practice.guided()
                .map(g -> Words.of(
                                g.paper().isPresent() ? "member.guided.paper" : "member.guided",
                                CaseSheet.name(g.by(), who.visit().house, who.locale()),
                                g.paper().orElse(""))
                        .in(who.locale()))
                .orElse(who.word("member.guided.waits"));
    }

    static Sheet.Block certificates(Teammate who) {
        Times times = new Times(who.visit().house, who.locale());
        return Sheet.Block.table(
                who.word("member.certificates"),
                List.of("field.track", "field.certificate", "field.valid.until", "member.grade", "member.lost").stream()
                        .map(who::word)
                        .toList(),
                who.standing().stream()
                        .flatMap(s -> s.tracks().stream())
                        .map(t -> List.of(
                                Sheet.Cell.of(who.said(Words.code("track", t.track()))),
                                Sheet.Cell.of(t.number()),
                                Sheet.Cell.graded(
                                        t.valid() ? "left" : "late",
                                        times.day(t.until()) + " " + who.word(t.valid() ? "team.holds" : "team.lacks")),
                                Sheet.Cell.of(t.because().map(who::said).orElse(who.word("member.register"))),
                                Sheet.Cell.of(t.lost().map(l -> lost(who, l)).orElse("–"))))
                        .toList(),
                who.word("member.certificates.none"));
    }

    private static String lost(Teammate who, StandingView.Lost lost) {
        Times times = new Times(who.visit().house, who.locale());
        return Words.of(
                        lost.forGood() ? "member.revoked" : "member.suspended",
                        times.day(lost.from()),
                        lost.until().map(times::day).orElse("…"),
                        Pick.said(lost.cause()))
                .in(who.locale());
    }

    static Sheet.Block honours(Teammate who) {
        List<String> lines = new ArrayList<>();
        Times times = new Times(who.visit().house, who.locale());
        who.standing().ifPresent(s -> {
            s.honours()
                    .forEach(h -> lines.add(Words.of(
                                    h.rests() ? "member.honour.rests" : "member.honour.holds",
                                    who.said(h.label()),
                                    times.day(h.since()))
                            .in(who.locale())));
            s.appeals()
                    .forEach(a -> lines.add(Words.of(
                                    "member.appeal",
                                    times.day(a.on()),
                                    Words.code("track", a.track()),
                                    a.words(),
                                    answer(who, a))
                            .in(who.locale())));
        });
        return Sheet.Block.lines(who.word("member.honours"), lines, who.word("member.honours.none"));
    }

    private static String answer(Teammate who, StandingView.MyAppeal appeal) {
        return switch (appeal.standing()) {
            case WAITING -> who.word("member.appeal.waits");
            case UPHELD -> Words.of("member.appeal.upheld", appeal.answer()).in(who.locale());
            case DISMISSED -> Words.of("member.appeal.kept", appeal.answer()).in(who.locale());
        };
    }

    /** What stands before her, for the team desk. */
    static Sheet.Block engaged(Teammate who) {
        Times times = new Times(who.visit().house, who.locale());
        List<Engaged> days = who.visit()
                .door()
                .volunteering()
                .engaged(who.staff(), Optional.empty(), 200)
                .rows();
        return Sheet.Block.table(
                who.word("member.engaged"),
                List.of("member.engaged.hours", "member.engaged.what").stream()
                        .map(who::word)
                        .toList(),
                days.stream()
                        .flatMap(d -> d.sessions().stream()
                                .map(s -> List.of(
                                        isWithdrawn(who, d.day())
                                                ? Sheet.Cell.graded(
                                                        "late",
                                                        times.span(s.from(), s.until()) + " · "
                                                                + who.word("duty.withdrawn"))
                                                : Sheet.Cell.of(times.span(s.from(), s.until())),
                                        Sheet.Cell.of(who.word("engaged." + s.room())))))
                        .toList(),
                who.word("member.engaged.none"));
    }

    /** Returns whether no certificate is left for that day: what stands there is withdrawn, though it has not been moved yet. */
    private static boolean isWithdrawn(Teammate who, LocalDate day) {
        return who.standing()
                .filter(s -> s.tracks().stream().noneMatch(t -> holds(t, day)))
                .isPresent();
    }

    private static boolean holds(StandingView.Held held, LocalDate day) {
        return !day.isAfter(held.until())
                && held.lost()
                        .filter(l -> !l.forGood()
                                && !day.isBefore(l.from())
                                && l.until().map(until -> !day.isAfter(until)).orElse(true))
                        .isEmpty();
    }

    private static Sheet.Fact fact(Teammate who, String key, String value) {
        return new Sheet.Fact(who.word(key), Sheet.Cell.of(value));
    }

    /** Returns the track whose word stands in a path. */
    static Track track(String word) {
        return Arrays.stream(Track.values())
                .filter(t -> t.word().equals(word))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
