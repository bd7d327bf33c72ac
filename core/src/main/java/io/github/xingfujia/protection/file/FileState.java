package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ToldFile;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A violence file (家庭暴力专档): one person's safety from one source of danger.
 *
 * <p>It is registered at a door with one accountable post, the district unless she chose otherwise; she is assessed alone,
 * which shuts the gate and opens what is owed; what is owed is done in time or climbs; it is closed for a coded reason and
 * followed up, and opens again when something new happens.
 *
 * <p>Every part sees every fact and takes what is its own: the fold is total by its shape.
 *
 * @param intake what was known when it came in; empty for a file that does not exist
 * @param holding who holds it
 * @param persons who is in it
 * @param danger how grave it is
 * @param duties what is owed
 * @param evidence the evidence list
 * @param visits the visits
 * @param closing whether it is closed, and the rounds after it
 * @param history what happened, oldest first
 */
public record FileState(
        Optional<Intake> intake,
        Holding holding,
        Persons persons,
        Danger danger,
        Duties duties,
        Evidences evidence,
        Visits visits,
        Closing closing,
        List<Noted> history) {

    static final FileState NONE = new FileState(
            Optional.empty(),
            Holding.NONE,
            Persons.NONE,
            Danger.NONE,
            Duties.NONE,
            Evidences.NONE,
            Visits.NONE,
            Closing.NONE,
            List.of());

    public FileState {
        history = ImmutableList.copyOf(history);
    }

    /** One fact, and who put it there when. */
    public record Noted(FileFact fact, Stamp stamp) {}

    /** That another was named in a role by one, and no second has said so yet. */
    public record Another(Speaker role, PersonId person, StaffId by, Sealed because, Stamp stamp) {

        private static Stream<Another> of(Noted noted) {
            if (noted.fact() instanceof FileFact.AnotherNamed f) {
                return Stream.of(new Another(Speaker.RESPONDENT, f.person(), f.by(), f.because(), noted.stamp()));
            }
            return noted.fact() instanceof FileFact.AnotherVictimNamed f
                    ? Stream.of(new Another(Speaker.VICTIM, f.person(), f.by(), f.because(), noted.stamp()))
                    : Stream.of();
        }
    }

    /** Returns whom one named last instead of somebody, while no second has said so. */
    private Optional<Another> another(Speaker role) {
        return named(role).reduce((earlier, later) -> later);
    }

    /** Returns all that were named instead of somebody since anybody was described in that role. */
    private Stream<Another> named(Speaker role) {
        return history.stream()
                .flatMap(Another::of)
                .filter(one -> one.role() == role)
                .filter(one -> history.stream()
                        .filter(noted -> isOf(noted, role))
                        .allMatch(
                                noted -> noted.stamp().at().isBefore(one.stamp().at())));
    }

    /** Returns whether another of the staff than {@code by} named this person instead of somebody, too. */
    public boolean isNamedByAnother(Speaker role, PersonId person, StaffId by) {
        return named(role)
                .anyMatch(one -> one.person().equals(person) && !one.by().equals(by));
    }

    /** Returns all whom one named instead of somebody, while no second has said so. */
    public Stream<Another> others() {
        return Stream.of(Speaker.VICTIM, Speaker.RESPONDENT).flatMap(role -> another(role).stream());
    }

    /** Returns how somebody was described before the latest description, oldest first, each with when. */
    public List<Noted> before(Speaker role) {
        List<Noted> all = history.stream().filter(noted -> isOf(noted, role)).toList();
        return all.isEmpty() ? List.of() : all.subList(0, all.size() - 1);
    }

    private static boolean isOf(Noted noted, Speaker role) {
        return noted.fact() instanceof FileFact.PersonDescribed f && f.role() == role;
    }

    /** What was known when it came in. */
    public record Intake(
            String number,
            FileChannel channel,
            DivisionCode place,
            Optional<PostId> received,
            LocalDate occurredOn,
            Optional<String> matter,
            Instant at) {}

    /** Returns whose compartment something stands in; empty for what is common. */
    public static Optional<Speaker> speaker(Noted noted) {
        return Arrays.stream(Speaker.values())
                .filter(s -> Compartments.of(s).equals(noted.stamp().compartment()))
                .findFirst();
    }

    /** Returns whether there is such a file. */
    public boolean exists() {
        return intake.isPresent();
    }

    /** Returns how it stands for whoever told it without a login. */
    public ToldFile told() {
        return new ToldFile(isOpen() ? "open" : "closed", accountable());
    }

    /** Returns whether it is handled. */
    public boolean isOpen() {
        return exists() && closing.reason().isEmpty();
    }

    /** Returns the gravest grade found; {@code NOT_SCREENED} while nobody was assessed. */
    public GateClass grade() {
        return danger.grade();
    }

    /**
     * Returns whether nobody visits alone on account of it: by what was found, or because she is to be asked alone again before anything
     * that was found holds.
     */
    public boolean isNeverAlone() {
        return danger.isNeverAlone() || duties.isOpen(Duty.SCREEN_ALONE, 0);
    }

    /** Returns the circumstances that words spoke of and nobody answered; what two lifted is answered. */
    public List<String> spoken() {
        Set<String> open = new TreeSet<>();
        for (Noted noted : history) {
            if (noted.fact() instanceof FileFact.WordsWeigh f) {
                open.addAll(f.circumstances());
            } else if (noted.fact() instanceof FileFact.WordsAnswered f) {
                open.removeAll(f.circumstances());
            } else if (noted.fact() instanceof FileFact.LiftConfirmed) {
                open.clear();
            }
        }
        return List.copyOf(open);
    }

    /** Returns since when anything was not done in time and somebody above was told; empty when nothing was. */
    public Optional<Instant> overdueSince() {
        return Stream.of(duties.late(), visits.late(), closing.late())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Returns the word of what is late the longest, or of what is due first: a duty's, {@code visit} or {@code round}. */
    public Optional<String> owes() {
        return overdueSince()
                .or(this::next)
                .map(at -> duties.open()
                        .filter(one -> one.opened().dueAt().equals(at))
                        .map(one -> one.opened().duty().word())
                        .findFirst()
                        .orElseGet(() -> visits.late().or(visits::due).equals(Optional.of(at)) ? "visit" : "round"));
    }

    /** Returns the next instant at which time alone changes something: never one that was told. */
    public Optional<Instant> next() {
        return Stream.of(isOpen() ? duties.next() : Optional.<Instant>empty(), visits.due(), closing.due())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Returns the accountable post of a file that exists. */
    public PostId accountable() {
        return holding.accountable().orElseThrow();
    }

    /** Returns what other rooms may know. */
    public FileFace face(ViolenceFileId id) {
        Scope handles = FileScope.handlers(this);
        return new FileFace(
                id,
                isOpen(),
                history.get(0).stamp().at().atZone(Moment.ZONE).toLocalDate(),
                accountable(),
                holding.handler(),
                holding.receiver(),
                intake.orElseThrow().place(),
                persons.known(Speaker.VICTIM),
                persons.shuts(),
                persons.known(Speaker.RESPONDENT),
                persons.isDependent(Speaker.VICTIM),
                minors(),
                grade(),
                isNeverAlone(),
                handles);
    }

    /** Returns the same as it will be once what a plan says about {@code ref} is written. */
    public FileState with(Ruling.Plan plan, Ref ref, Moment moment) {
        FileState next = this;
        for (Ruling.Plan.Placed placed : plan.facts()) {
            if (placed.ref().equals(ref) && placed.fact() instanceof FileFact fact) {
                next = next.after(
                        fact,
                        new Stamp(
                                placed.compartment(),
                                moment.now(),
                                moment.actor().name(),
                                ""));
            }
        }
        return next;
    }

    private List<PersonId> minors() {
        return persons.minors().values().stream()
                .map(FileFact.MinorRecorded::person)
                .toList();
    }

    FileState after(FileFact fact, Stamp stamp) {
        Optional<Intake> came = fact instanceof FileFact.Registered f
                ? Optional.of(new Intake(
                        f.number(), f.channel(), f.place(), f.received(), f.occurredOn(), f.matter(), stamp.at()))
                : intake;
        List<Noted> noted = ImmutableList.<Noted>builder()
                .addAll(history)
                .add(new Noted(fact, stamp))
                .build();
        return new FileState(
                came,
                holding.after(fact),
                persons.after(fact),
                danger.after(fact, stamp),
                duties.after(fact),
                evidence.after(fact, stamp),
                visits.after(fact),
                closing.after(fact, stamp.at()),
                noted);
    }
}
