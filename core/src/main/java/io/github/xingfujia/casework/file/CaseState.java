package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Stamp;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dispute case (调解案件): one dispute of one household, from intake to closed.
 *
 * <p>It is born at a door with one accountable post; its applicant is asked alone, then it is triaged and
 * assigned; the other party is approached only as the applicant agreed; attempts follow, and when they do not
 * settle it or it is too complex, it climbs; it ends in one of eight ways and is closed.
 *
 * @param intake what was known when it came in; empty for a case that does not exist
 * @param parties who they are, by side
 * @param holding who holds it
 * @param consent what the applicant agreed to
 * @param progress how far it has come
 * @param clock the running due date
 * @param ending how it ended; empty while it is open
 * @param closed whether the file is closed
 * @param after what follows on the handling itself
 * @param history what happened, oldest first, without what was said
 */
public record CaseState(
        Optional<Intake> intake,
        Map<Side, Party> parties,
        Holding holding,
        Consent consent,
        Progress progress,
        CaseClock clock,
        Optional<Ending> ending,
        boolean closed,
        Aftermath after,
        List<History.Noted> history) {

    static final CaseState NONE = new CaseState(
            Optional.empty(),
            Map.of(),
            Holding.NONE,
            Consent.NONE,
            Progress.NONE,
            CaseClock.NONE,
            Optional.empty(),
            false,
            Aftermath.NONE,
            List.of());

    public CaseState {
        parties = ImmutableMap.copyOf(parties);
        history = ImmutableList.copyOf(history);
    }

    /** Returns what it is about, as triage last said. */
    public String category() {
        return progress.triage()
                .map(CaseFact.Triaged::category)
                .orElse(intake.orElseThrow().category());
    }

    /** Returns whether the applicant agrees, as it stands, that the other party is approached. */
    public boolean isAgreed() {
        return consent.approach().filter(Consent.Terms::approach).isPresent();
    }

    public boolean exists() {
        return intake.isPresent();
    }

    public boolean isOpen() {
        return exists() && ending.isEmpty();
    }

    /** Returns whether a party clearly refused mediation: nothing is mediated any more, whoever is still to be protected. */
    public boolean isRefused() {
        return parties.values().stream().anyMatch(Party::refused);
    }

    /** Returns whether it is open as a party sees it: what is still done for somebody's safety is no mediation of hers or his. */
    public boolean isOpenToParties() {
        return isOpen() && !isRefused();
    }

    /** Returns whether the minutes of an attempt that settled it say to what: what is agreed orally is written down (人民调解法 28). */
    public boolean isWrittenDown() {
        Deque<CaseFact.Attempted> standing = new ArrayDeque<>();
        for (History.Noted noted : history) {
            if (noted.fact() instanceof CaseFact.Attempted attempted) {
                standing.push(attempted);
            } else if (noted.fact() instanceof CaseFact.AttemptStruck) {
                standing.poll();
            }
        }
        return standing.stream()
                .anyMatch(
                        a -> a.result() == AttemptResult.SETTLED && a.minutes().isPresent());
    }

    /** Returns whether anything was tried between the two: an attempt that stands, or a session that began. */
    public boolean isTried() {
        long made = history.stream()
                .map(History.Noted::fact)
                .mapToInt(f -> f instanceof CaseFact.Attempted || f instanceof CaseFact.AttemptedBeside
                        ? 1
                        : f instanceof CaseFact.AttemptStruck ? -1 : 0)
                .sum();
        return made > 0
                || progress.sessions().values().stream()
                        .anyMatch(s -> s.standing() == Progress.Session.Standing.STARTED
                                || s.standing() == Progress.Session.Standing.RECORDED);
    }

    public Optional<Party> party(Side side) {
        return Optional.ofNullable(parties.get(side));
    }

    public Optional<Side> side(PersonId person) {
        return parties.entrySet().stream()
                .filter(e -> e.getValue().known().contains(person))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the sides on which somebody of that name stands: both, when they bear one name. */
    public List<Side> called(PersonId name) {
        return parties.entrySet().stream()
                .filter(e -> e.getValue().isCalled(name))
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<PersonId> persons() {
        return parties.values().stream().map(Party::person).toList();
    }

    /** Returns every pseudonym of the parties: whoever brings them together asks, and writes to, the gate of each. */
    public List<PersonId> known() {
        return parties.values().stream().flatMap(p -> p.known().stream()).toList();
    }

    /** Returns what stands for the names of the parties over the home. */
    public List<PersonId> named() {
        return parties.values().stream().flatMap(p -> p.named().stream()).toList();
    }

    CaseState with(Holding value) {
        return new CaseState(intake, parties, value, consent, progress, clock, ending, closed, after, history);
    }

    CaseState with(Consent value) {
        return new CaseState(intake, parties, holding, value, progress, clock, ending, closed, after, history);
    }

    CaseState with(Progress value) {
        return new CaseState(intake, parties, holding, consent, value, clock, ending, closed, after, history);
    }

    CaseState with(CaseClock value) {
        return new CaseState(intake, parties, holding, consent, progress, value, ending, closed, after, history);
    }

    /** A mediator may not handle it: a party from whom a move was kept sees the mediator gone all the same. */
    CaseState conflicted(StaffId staff) {
        CaseState now = with(progress.conflicted(staff));
        for (Map.Entry<Side, Party> one : parties.entrySet()) {
            now = now.with(one.getKey(), one.getValue().without(staff));
        }
        return now;
    }

    /** Whoever is related to a party may not handle it, and nothing of it is open to her any more. */
    CaseState related(StaffId staff) {
        return conflicted(staff).with(holding.without(staff));
    }

    CaseState with(Side side, Party party) {
        Map<Side, Party> all = ImmutableMap.<Side, Party>builder()
                .putAll(parties)
                .put(side, party)
                .buildKeepingLast();
        return new CaseState(intake, all, holding, consent, progress, clock, ending, closed, after, history);
    }

    CaseState counted(PostId post) {
        Intake now = intake.orElseThrow().counted(post);
        return new CaseState(
                Optional.of(now), parties, holding, consent, progress, clock, ending, closed, after, history);
    }

    /** Returns the post that figures are told of it: the one that holds it, or where it is counted (see {@link CaseFact.Counted}). */
    public PostId told() {
        return told(holding.accountable().orElseThrow());
    }

    /** Returns {@code post} as figures are told of it. */
    public PostId told(PostId post) {
        return intake.flatMap(Intake::counted).orElse(post);
    }

    CaseState opened(Intake value, Holding held) {
        return new CaseState(
                Optional.of(value), parties, held, consent, progress, clock, ending, closed, after, history);
    }

    CaseState ended(Ending how) {
        return new CaseState(
                intake, parties, holding, consent, progress, clock.stopped(), Optional.of(how), closed, after, history);
    }

    CaseState closedNow() {
        return new CaseState(intake, parties, holding, consent, progress, clock, ending, true, after, history);
    }

    CaseState with(Settlement value) {
        return new CaseState(
                intake, parties, holding, consent, progress, clock, ending, closed, after.with(value), history);
    }

    CaseState with(Revisits value) {
        return new CaseState(
                intake, parties, holding, consent, progress, clock, ending, closed, after.with(value), history);
    }

    /** What passes between the case and a court; the court's time is counted by its own rules. */
    CaseState after(CourtFact fact, Stamp stamp) {
        CourtLinkage now = after.court().after(fact, stamp);
        CaseState next = new CaseState(
                intake, parties, holding, consent, progress, clock, ending, closed, after.with(now), history);
        return now.isTimed() == after.court().isTimed()
                ? next
                : next.with(CaseClock.counted(now.isTimed() ? Regime.COURT : Regime.CIVIL));
    }

    public CourtLinkage court() {
        return after.court();
    }

    public Revisits revisits() {
        return after.revisits();
    }

    public Settlement settlement() {
        return after.settlement();
    }

    CaseState noting(History.Noted one) {
        List<History.Noted> all =
                ImmutableList.<History.Noted>builder().addAll(history).add(one).build();
        return new CaseState(intake, parties, holding, consent, progress, clock, ending, closed, after, all);
    }

    /** Returns the staff who disclosed or were challenged: never to be assigned (特邀调解规定 15). */
    public List<StaffId> conflicted() {
        return progress.conflicted();
    }

    /** Returns the posts and staff the applicant never lets see the case. */
    public List<PostId> neverPosts() {
        return ImmutableList.copyOf(consent.wish().neverPosts());
    }
}
