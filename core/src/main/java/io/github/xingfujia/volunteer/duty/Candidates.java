package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who could be sent to a duty (派勤候选): whoever has the role for it and is nearest; of them whoever is certified on the day,
 * not barred, speaks the language, is free and rested.
 */
final class Candidates {

    /** How many of the nearest are looked at. */
    static final int MOST = 40;

    private static final int TOWN = 9;
    private static final int DISTRICT = 6;
    private static final int FAR = 3;
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration DAY = Duration.ofHours(8);

    private final Network network;
    private final DutyMatters matters;

    Candidates(Network network, DutyMatters matters) {
        this.network = network;
        this.matters = matters;
    }

    /** Returns whether anybody who has the role for it speaks what must be spoken. */
    boolean isSpoken(Dispatch asked) {
        return asked.language()
                .map(language -> network.staff().stream()
                        .filter(m -> has(m, role(asked)))
                        .anyMatch(m -> m.languages().contains(language)))
                .orElse(true);
    }

    private static boolean has(StaffMember member, Role role) {
        return member.duties().stream().anyMatch(d -> d.roles().contains(role));
    }

    /** Returns those who have the role for it, the nearest first. */
    List<StaffId> near(Dispatch asked) {
        return network.staff().stream()
                .filter(m -> has(m, role(asked)))
                .filter(m -> asked.language().map(m.languages()::contains).orElse(true))
                .filter(m -> !asked.never().contains(m.id()))
                .map(StaffMember::id)
                .sorted(Comparator.comparingInt((StaffId s) -> distance(s, asked.post()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static Role role(Dispatch asked) {
        return asked.kind().track() == Track.MEDIATION ? Role.MEDIATOR : Role.COUNSELLOR;
    }

    /** Returns what to load to know who of them can go. */
    List<Ref> refs(Dispatch asked) {
        return near(asked).stream()
                .flatMap(s ->
                        Stream.concat(Stream.of(Certificates.of(s)), Diary.of(s, asked.from(), asked.until()).stream()))
                .distinct()
                .toList();
    }

    /** Returns those who can go: the least to carry first, among equals the nearest. */
    List<StaffId> able(Dispatch asked, Loaded loaded) {
        return near(asked).stream()
                .filter(s -> !isBarred(s, asked, loaded) && isCertified(s, asked, loaded) && isRested(s, asked, loaded))
                .sorted(Comparator.comparingInt((StaffId s) -> load(s, loaded))
                        .thenComparing(s -> distance(s, asked.post()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whom the case or file bars is not sent to it; nobody is told that it was so. */
    private boolean isBarred(StaffId staff, Dispatch asked, Loaded loaded) {
        return asked.matter()
                .flatMap(matters::ref)
                .filter(ref -> matters.bars(ref, staff, loaded))
                .isPresent();
    }

    boolean isCertified(StaffId staff, Dispatch asked, Loaded loaded) {
        LocalDate day = asked.from().atZone(Moment.ZONE).toLocalDate();
        CertificateState held = loaded.of(Certificates.CERTIFICATES, Certificates.of(staff));
        return held.validOn(asked.kind().track(), day);
    }

    /** Free, with a pause before and after, and not beyond eight hours on one day. */
    private static boolean isRested(StaffId staff, Dispatch asked, Loaded loaded) {
        Instant from = asked.from().minus(PAUSE);
        Instant until = asked.until().plus(PAUSE);
        Duration own = Duration.between(asked.from(), asked.until());
        return Diary.of(staff, asked.from(), asked.until()).stream()
                .map(d -> loaded.of(Diary.DIARY, d))
                .allMatch(day -> day.isFree(from, until)
                        && day.taken().stream()
                                        .map(t -> Duration.between(t.from(), t.until()))
                                        .reduce(own, Duration::plus)
                                        .compareTo(DAY)
                                <= 0);
    }

    /** Returns what she carried lately, weighted by danger. */
    static int load(StaffId staff, Loaded loaded) {
        return Stream.of(Danger.values())
                .mapToInt(d -> (int) loaded.counted(Duties.load(staff.value(), d)) * d.weight())
                .sum();
    }

    /** Returns how far she works from a post: there, in the same town, in the same district, elsewhere. */
    int distance(StaffId staff, PostId post) {
        return network.member(staff).stream()
                .flatMap(m -> m.duties().stream())
                .mapToInt(d -> distance(d.post(), post))
                .min()
                .orElse(FAR);
    }

    private static int distance(PostId one, PostId other) {
        if (one.equals(other)) {
            return 0;
        }
        String here = one.value();
        String there = other.value();
        return here.startsWith(there.substring(0, TOWN)) ? 1 : here.startsWith(there.substring(0, DISTRICT)) ? 2 : FAR;
    }
}
