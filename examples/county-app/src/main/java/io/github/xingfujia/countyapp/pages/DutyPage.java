package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.PetitionLine;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.DutyView;
import io.github.xingfujia.volunteer.Fairness;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.Track;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Duty (派勤): who is sent where and why; how it is shared, for those who run the team. */
final class DutyPage {

    private static final int PAGE = 200;

    private DutyPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/duties", DutyDeeds.ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        boolean runs = visit.is("head", "centre-staff");
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "duty.title"),
                        new Sheet.Link("/mine", word(visit, "mine.title")),
                        Deeds.said(visit),
                        word(visit, "duty.how"),
                        List.of(),
                        runs ? List.of(roster(visit, d -> true), fairness(visit)) : List.of(roster(visit, d -> true)),
                        Deeds.of(new Deed.Here(visit), "/duties", DutyDeeds.ALL, missed)));
    }

    /** Returns how many duties of others want somebody else, or somebody looked for: declined, missed, alone, or not back. */
    static int unsettled(Visit visit) {
        List<DutyLine> all = duties(visit);
        return (int) all.stream()
                .filter(d -> !d.staff().equals(visit.worker().id()))
                .filter(d -> d.standing() == DutyLine.Standing.ALARMED
                        || isAlone(d, all, visit.house.now())
                        || d.until().isAfter(visit.house.now())
                                && going(d, all) < d.danger().least()
                                && (d.standing() == DutyLine.Standing.DECLINED
                                        || d.standing() == DutyLine.Standing.EXCUSED
                                        || d.standing() == DutyLine.Standing.MISSED))
                .count();
    }

    /** Returns whether somebody goes alone to what looks dangerous. */
    static boolean isAlone(DutyLine duty, List<DutyLine> all, Instant now) {
        return isGoing(duty)
                && duty.until().isAfter(now)
                && going(duty, all) < duty.danger().least();
    }

    private static boolean isGoing(DutyLine duty) {
        return duty.standing() == DutyLine.Standing.ASSIGNED
                || duty.standing() == DutyLine.Standing.ARRIVED
                || duty.standing() == DutyLine.Standing.STARTED;
    }

    /** Returns how many go to the same at the same time. */
    private static long going(DutyLine duty, List<DutyLine> all) {
        return all.stream()
                .filter(d -> isGoing(d)
                        && d.kind() == duty.kind()
                        && d.post().equals(duty.post())
                        && d.danger() == duty.danger()
                        && d.from().equals(duty.from())
                        && d.until().equals(duty.until()))
                .count();
    }

    /** Returns what she is sent to today and tomorrow and is not back from: a call-out to a petition leads to where first aid is written. */
    static List<Desk.Booked> ahead(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        Instant soon =
                visit.house.home().today().plusDays(2).atStartOfDay(Times.ZONE).toInstant();
        List<DutyLine> hers = duties(visit).stream()
                .filter(d -> d.staff().equals(visit.worker().id()) && d.from().isBefore(soon))
                .filter(d -> isGoing(d) && d.until().isAfter(visit.house.now())
                        || d.standing() == DutyLine.Standing.ARRIVED
                        || d.standing() == DutyLine.Standing.STARTED
                        || d.standing() == DutyLine.Standing.ALARMED)
                .sorted(Comparator.comparing(DutyLine::from))
                .toList();
        List<PetitionLine> petitions = hers.stream().anyMatch(d -> d.kind() == DutyKind.PETITION)
                ? ViolencePage.all(after -> visit.door().counselling().petitions(after, PAGE))
                : List.of();
        return hers.stream()
                .map(d -> new Desk.Booked(
                        petitions.stream()
                                .filter(p -> d.kind() == DutyKind.PETITION
                                        && p.post().equals(d.post())
                                        && p.from().equals(d.from())
                                        && p.until().equals(d.until()))
                                .findFirst()
                                .map(p -> "/petitions/" + p.id())
                                .orElse("/duties/" + d.duty()),
                        visit.house.label(d.post(), visit.locale()),
                        times.span(d.from(), d.until()),
                        Words.of(
                                        "desk.duty",
                                        Pick.said(d.kind()),
                                        Pick.said(d.danger()),
                                        Words.code("duty", d.standing()))
                                .in(visit.locale())))
                .toList();
    }

    /** Returns one's own duties. */
    static Sheet.Block own(Teammate who) {
        return roster(who.visit(), d -> d.staff().equals(who.staff()));
    }

    private static Sheet.Block roster(Visit visit, Predicate<DutyLine> wanted) {
        Times times = new Times(visit.house, visit.locale());
        List<DutyLine> wantedOnes = duties(visit).stream().filter(wanted).toList();
        Set<DutyId> withdrawn = withdrawn(visit, wantedOnes);
        return Sheet.Block.table(
                word(visit, "duty.title"),
                List.of("duty.when", "field.dutyKind", "network.staff", "network.post", "duty.standing").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                wantedOnes.stream()
                        .map(d -> List.of(
                                Sheet.Cell.to("/duties/" + d.duty(), times.span(d.from(), d.until())),
                                Sheet.Cell.of(Pick.said(d.kind()).in(visit.locale()) + " · "
                                        + Pick.said(d.danger()).in(visit.locale())),
                                Sheet.Cell.of(CaseSheet.name(d.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(visit.house.label(d.post(), visit.locale())),
                                Sheet.Cell.graded(
                                        d.standing() == DutyLine.Standing.ALARMED
                                                        || d.standing() == DutyLine.Standing.MISSED
                                                        || withdrawn.contains(d.duty())
                                                ? "late"
                                                : "left",
                                        withdrawn.contains(d.duty())
                                                ? word(visit, "duty.withdrawn")
                                                : Words.code("duty", d.standing())
                                                        .in(visit.locale()))))
                        .toList(),
                word(visit, "duty.none"));
    }

    /** Returns the duties of days without the certificate: they are withdrawn, though they have not been moved yet. */
    private static Set<DutyId> withdrawn(Visit visit, List<DutyLine> duties) {
        Set<DutyId> all = new HashSet<>();
        duties.stream()
                .filter(d -> d.standing() == DutyLine.Standing.ASSIGNED || d.standing() == DutyLine.Standing.ARRIVED)
                .collect(Collectors.groupingBy(d ->
                        Map.entry(d.kind().track(), d.from().atZone(Times.ZONE).toLocalDate())))
                .forEach((on, those) -> {
                    Set<StaffId> lacking = lacking(
                            visit,
                            on.getKey(),
                            on.getValue(),
                            those.stream().map(DutyLine::staff).distinct().toList());
                    those.stream()
                            .filter(d -> lacking.contains(d.staff()))
                            .map(DutyLine::duty)
                            .forEach(all::add);
                });
        return all;
    }

    /** Returns who of some is known to hold no certificate on a day; nobody for whoever may not ask. */
    private static Set<StaffId> lacking(Visit visit, Track track, LocalDate day, List<StaffId> staff) {
        Set<StaffId> left = new HashSet<>(staff);
        return visit.door()
                .volunteering()
                .certified(new Certified(staff, track, day))
                .fold(
                        holders -> {
                            left.removeAll(holders);
                            return left;
                        },
                        refusal -> Set.of());
    }

    /** Shows one duty, and why she was sent. */
    static void one(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        DutyView duty = visit.door().volunteering().duty(DutyId.of(id)).fold(d -> d, refusal -> {
            throw new NotHere();
        });
        Times times = new Times(visit.house, visit.locale());
        visit.show(
                "sheet",
                new Sheet(
                        Pick.said(duty.kind()).in(visit.locale()),
                        new Sheet.Link("/duties", word(visit, "duty.title")),
                        "",
                        "",
                        List.of(),
                        List.of(Sheet.Block.facts(
                                word(visit, "duty.title"),
                                List.of(
                                        fact(visit, "duty.when", times.span(duty.from(), duty.until())),
                                        fact(visit, "network.post", visit.house.label(duty.post(), visit.locale())),
                                        fact(
                                                visit,
                                                "field.danger",
                                                Pick.said(duty.danger()).in(visit.locale())),
                                        fact(
                                                visit,
                                                "network.staff",
                                                CaseSheet.name(duty.staff(), visit.house, visit.locale())),
                                        fact(
                                                visit,
                                                "duty.standing",
                                                Words.code("duty", duty.standing())
                                                        .in(visit.locale())),
                                        fact(visit, "duty.why", duty.because().in(visit.locale())),
                                        fact(
                                                visit,
                                                "duty.with",
                                                duty.with().isEmpty()
                                                        ? word(visit, "duty.with.nobody")
                                                        : duty.with().stream()
                                                                .map(s ->
                                                                        CaseSheet.name(s, visit.house, visit.locale()))
                                                                .collect(Collectors.joining("、"))),
                                        fact(
                                                visit,
                                                "duty.by",
                                                CaseSheet.name(duty.by(), visit.house, visit.locale()))))),
                        Deeds.none()));
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(word(visit, key), Sheet.Cell.of(value));
    }

    private static Sheet.Block fairness(Visit visit) {
        Fairness shared = visit.door()
                .volunteering()
                .fairness(Quarter.of(visit.house.home().today()));
        return Sheet.Block.table(
                Words.of("duty.fairness", shared.quarter().value()).in(visit.locale()),
                List.of("network.staff", "duty.assigned", "duty.dangerous", "duty.declined", "duty.missed").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                shared.shares().stream()
                        .map(s -> List.of(
                                Sheet.Cell.of(CaseSheet.name(s.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(Long.toString(s.assigned())),
                                Sheet.Cell.of(Long.toString(s.dangerous())),
                                Sheet.Cell.of(Long.toString(s.declined())),
                                Sheet.Cell.of(Long.toString(s.missed()))))
                        .toList(),
                word(visit, "duty.none"));
    }

    static List<DutyLine> duties(Visit visit) {
        return ViolencePage.all(after -> visit.door().volunteering().duties(after, PAGE));
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
