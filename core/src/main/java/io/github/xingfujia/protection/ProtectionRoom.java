package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.care.CareDesk;
import io.github.xingfujia.protection.danger.DangerDesk;
import io.github.xingfujia.protection.danger.Told;
import io.github.xingfujia.protection.ending.EndingDesk;
import io.github.xingfujia.protection.evidence.EvidenceDesk;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Companions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.protection.file.TakenUp;
import io.github.xingfujia.protection.intake.DisputeFile;
import io.github.xingfujia.protection.intake.IntakeDesk;
import io.github.xingfujia.protection.intake.LikeFiles;
import io.github.xingfujia.protection.views.ViewsDesk;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Following;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What protection is made of (保护部件): put together once, by the root, from the county's profile.
 *
 * <p>Other rooms read a file in their own commands by {@link #ref} and {@link #face}: load the one, ask the other.
 */
public final class ProtectionRoom {

    private final Companions companions;
    private final Owing owing;
    private final HandlingTerms terms;
    private final IntakeDesk intake;
    private final DangerDesk danger;
    private final CareDesk care;
    private final EvidenceDesk evidence;
    private final EndingDesk ending;
    private final ViewsDesk views;

    /** Creates the room over a county's network, instruments, terms, calendar and what follows a file. */
    public ProtectionRoom(
            Network network,
            Instruments instruments,
            HandlingTerms terms,
            WorkingCalendar calendar,
            List<Companion> companions,
            LikeDisputes disputes) {
        this.terms = terms;
        this.companions = new Companions(companions);
        this.owing = new Owing(terms, network, calendar);
        this.intake = new IntakeDesk(network, terms, owing, this.companions, disputes);
        this.danger = new DangerDesk(instruments, terms, owing, this.companions);
        this.care = new CareDesk(network, terms, owing, this.companions);
        this.evidence = new EvidenceDesk(terms);
        this.ending = new EndingDesk(instruments, terms, owing, this.companions);
        this.views = new ViewsDesk(network, instruments, terms, this.companions.limits());
    }

    /** Returns how other rooms tell a file what became known there. */
    public static FileNews news(HandlingTerms terms, Network network, WorkingCalendar calendar) {
        return new Told(terms, network, calendar);
    }

    /** Returns the door for one asking. */
    public Protection door(Way way, Asking asking) {
        return new Protection(this, way, asking);
    }

    /** Returns what to load to read a file in a command of another room. */
    public static Ref ref(ViolenceFileId id) {
        return Files.of(id);
    }

    /** Returns what other rooms may know of a file that was loaded; empty when there is none. */
    public static Optional<FileFace> face(Loaded loaded, ViolenceFileId id) {
        return Optional.of(loaded.of(Files.FILES, Files.of(id)))
                .filter(file -> file.exists())
                .map(file -> file.face(id));
    }

    /**
     * Returns what makes the gates wait once staff, in whatever room, do the first thing on a file that nobody vouched for.
     *
     * @param files which file, if any, stands behind a thing of another room that she wrote without a login
     */
    public static Following takenUp(Function<Ref, Optional<ViolenceFileId>> files) {
        return new TakenUp(files);
    }

    /** Adds to another room's plan that what was owed in a file that was loaded was done there. */
    public static void fulfilled(Ruling.Plan.Builder plan, Loaded loaded, ViolenceFileId id, Duty duty, int minor) {
        if (loaded.of(Files.FILES, Files.of(id)).duties().isOpen(duty, minor)) {
            plan.to(Files.of(id), Compartments.STAFF, new FileFact.DutyDone(duty, minor, false));
        }
    }

    /** Returns whether something is owed in a file that was loaded; {@code minor} 0 is the victim. */
    public static boolean owes(Loaded loaded, ViolenceFileId id, Duty duty, int minor) {
        return loaded.of(Files.FILES, Files.of(id)).duties().isOpen(duty, minor);
    }

    /** Adds to another room's plan that what was owed longest of one kind, about whomever, was done there. */
    public static void fulfilled(Ruling.Plan.Builder plan, Loaded loaded, ViolenceFileId id, Duty duty) {
        loaded.of(Files.FILES, Files.of(id))
                .duties()
                .open()
                .map(one -> one.opened())
                .filter(owed -> owed.duty() == duty)
                .findFirst()
                .ifPresent(owed -> fulfilled(plan, loaded, id, duty, owed.minor()));
    }

    /** Adds to another room's plan what a task that was sent from a file that was loaded came to. */
    public static void fedBack(Ruling.Plan.Builder plan, Loaded loaded, ViolenceFileId id, AnsweredTask answer) {
        if (loaded.of(Files.FILES, Files.of(id)).exists()) {
            plan.to(
                    Files.of(id),
                    Compartments.STAFF,
                    new FileFact.TaskAnswered(
                            answer.task(), answer.kind(), answer.action(), answer.outcome(), answer.on()));
        }
    }

    /** Adds to another room's plan that the respondent was told, by a letter or an order, that there is something. */
    public static void respondentTold(Ruling.Plan.Builder plan, ViolenceFileId id) {
        plan.to(Files.of(id), Compartments.STAFF, new FileFact.RespondentTold());
    }

    /** Returns a text that another room keeps of the victim of a file that was loaded, to be sealed as her own word in it. */
    public static Clear hers(ViolenceFileId id, String name, String text, Loaded loaded) {
        Ref ref = Files.of(id);
        return Compartments.of(
                name, ref, Speaker.VICTIM, loaded.of(Files.FILES, ref).persons(), text);
    }

    /** Returns what to load to open or tell a file of somebody found in danger in a dispute. */
    public List<Ref> beside(ViolenceFileId id) {
        return ImmutableList.<Ref>builder()
                .add(ref(id))
                .addAll(companions.refs(id))
                .build();
    }

    /** Returns what a file does to the gate of a dispute in which its victim is known. */
    public static LikeFile like() {
        return new LikeFiles();
    }

    /** Returns the name of somebody found in danger, to be sealed as her own word in her file. */
    public static Clear name(ViolenceFileId id, PersonId owner, String name) {
        return DisputeFile.name(id, owner, name);
    }

    /** Returns the number of somebody found in danger, to be sealed as her own word in her file: it stays when the other room's is erased. */
    public static Clear phone(ViolenceFileId id, PersonId owner, String phone) {
        return DisputeFile.phone(id, owner, phone);
    }

    /** Returns what somebody found in danger said, to be sealed as her own word in her file. */
    public static Clear words(ViolenceFileId id, PersonId owner, String words) {
        return DisputeFile.words(id, owner, words);
    }

    /** Returns the circumstances of violence that a text speaks of: a sign, never a finding. */
    public List<String> spoken(String text) {
        return terms.spoken(text);
    }

    /**
     * Returns whether a text may tell of violence: by the county's circumstances, in the words of whoever suffers it, or by the alarm
     * words, in those of whoever writes it down. To be asked once too often harms nobody.
     */
    public boolean heard(String text) {
        return AlarmWords.heard(text) || !spoken(text).isEmpty();
    }

    /**
     * Returns who suffers by what somebody said alone. What the speaker did himself makes no victim of him; a child that he hurt is
     * reported from his file where there is nobody else whose file could be opened.
     *
     * @param other whether somebody is known on the other side
     */
    public Sufferer sufferer(String words, boolean other) {
        Optional<String> rest = AlarmWords.besidesOwn(words);
        if (rest.isEmpty()) {
            return spoken(words).isEmpty() ? Sufferer.NOBODY : Sufferer.SPEAKER;
        }
        if (!spoken(rest.get()).isEmpty()) {
            return AlarmWords.namesThird(rest.get()) ? Sufferer.SPEAKER : Sufferer.UNKNOWN;
        }
        if (other) {
            return Sufferer.OTHER;
        }
        return terms.graver(spoken(words), GateClass.SEVERE).isEmpty() ? Sufferer.UNKNOWN : Sufferer.SPEAKER;
    }

    /**
     * Adds to the plan of a room that found violence in a dispute what opens her file, or tells the one that is there; the
     * file as {@link #beside} says and her gates must be loaded, and {@link #name} sealed.
     */
    public void found(Ruling.Plan.Builder plan, ViolenceFileId id, FromDispute told, Loaded loaded, Moment moment) {
        intake.fromDispute().tell(plan, id, told, loaded, moment);
    }

    /** Returns what visits book in diaries. */
    public List<Engagement> engagements() {
        return List.of(care.engagement());
    }

    /** Returns what a violence file answers when custody asks about the words in it. */
    public Keeper keeper() {
        return views.keeper();
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Gates.facts(), Files.facts());
    }

    /** Returns how gates and files are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Gates.GATES, Files.FILES);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Files.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(care.due());
    }

    DangerDesk danger() {
        return danger;
    }

    CareDesk care() {
        return care;
    }

    EvidenceDesk evidence() {
        return evidence;
    }

    EndingDesk ending() {
        return ending;
    }

    IntakeDesk intake() {
        return intake;
    }

    ViewsDesk views() {
        return views;
    }
}
