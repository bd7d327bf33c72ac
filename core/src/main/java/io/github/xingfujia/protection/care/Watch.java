package io.github.xingfujia.protection.care;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who may go on a visit (走访资格): never one alone from the medium grade on, and everybody certified on the day, unrelated and
 * not declined (safety invariant 5).
 */
public final class Watch {

    private final Network network;

    public Watch(Network network) {
        this.network = network;
    }

    /** Returns why these may not go on that day; empty when they may. Their certificates and her gates must be loaded. */
    Optional<Ruling> stop(List<StaffId> staff, FileState state, Loaded loaded, LocalDate day) {
        if (staff.size() < 2 && isNeverAlone(state, loaded)) {
            return Optional.of(FileAct.refuse("never-alone", "protection.visitors"));
        }
        List<StaffId> barred = staff.stream().filter(s -> bars(s, state)).toList();
        if (!barred.isEmpty()) {
            return Optional.of(FileAct.refuse("may-not-visit", "protection.planVisit", named(barred)));
        }
        List<StaffId> without =
                staff.stream().filter(s -> !certified(s, loaded, day)).toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(FileAct.refuse("not-certified", "volunteer.certify", named(without)));
    }

    /** Returns whether somebody would be accepted for a visit on a day, were she free. */
    public boolean accepts(StaffId staff, FileState state, Loaded loaded, LocalDate day) {
        return !bars(staff, state) && certified(staff, loaded, day);
    }

    private Label named(List<StaffId> staff) {
        return new Label(named(staff, Locale.CHINA), named(staff, Locale.ENGLISH));
    }

    private String named(List<StaffId> staff, Locale locale) {
        return staff.stream()
                .map(s -> network.member(s).map(m -> m.name(locale)).orElse(s.value()))
                .collect(Collectors.joining(locale.equals(Locale.CHINA) ? "、" : ", "));
    }

    /** By this file, or by whatever else is known of her: with the words used for who was never assessed. */
    private static boolean isNeverAlone(FileState state, Loaded loaded) {
        return state.isNeverAlone()
                || FileAct.gate(loaded, state).gravest().compareTo(GateClass.INJURED_OR_REPEATED) >= 0;
    }

    private boolean bars(StaffId staff, FileState state) {
        return state.holding().conflicted().contains(staff)
                || state.holding().wish().neverStaff().contains(staff)
                || network.member(staff).stream()
                        .flatMap(m -> m.duties().stream())
                        .anyMatch(d -> state.holding().wish().neverPosts().contains(d.post()));
    }

    private static boolean certified(StaffId staff, Loaded loaded, LocalDate day) {
        CertificateState certificates = loaded.of(Certificates.CERTIFICATES, Certificates.of(staff));
        return Arrays.stream(Track.values()).anyMatch(t -> certificates.validOn(t, day));
    }

    static List<Ref> diaries(FileFact.VisitPlanned visit) {
        return diaries(visit.staff(), visit.from(), visit.until());
    }

    static List<Ref> diaries(List<StaffId> staff, Instant from, Instant until) {
        return staff.stream()
                .flatMap(s -> Diary.of(s, from, until).stream())
                .distinct()
                .toList();
    }

    /** Cancels a planned visit; its diaries must be loaded. */
    static void cancel(Ruling.Plan.Builder plan, Ref file, FileFact.VisitPlanned visit) {
        plan.to(file, Compartments.STAFF, new FileFact.VisitCancelled(visit.visit()));
        free(plan, file, visit);
    }

    /** Gives the time of a visit back; its diaries must be loaded. */
    static void free(Ruling.Plan.Builder plan, Ref file, FileFact.VisitPlanned visit) {
        diaries(visit).forEach(d -> plan.to(d, "", new Diary.Freed(what(file, visit.visit()))));
    }

    /** Returns what a diary says of a visit's time: nothing of what it is about. */
    static String what(Ref file, int visit) {
        return "visit/" + file.key() + "/" + visit;
    }
}
