package io.github.xingfujia.casework;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.volunteer.Appeal;
import io.github.xingfujia.volunteer.Cause;
import io.github.xingfujia.volunteer.DecideAppeal;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.Track;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Tells a random story to a house, one command at a time: two persons, two cases, staff of three tiers. */
final class Teller {

    private static final List<String> ITEMS =
            List.of("once-minor", "once-insulted", "injured", "confined", "forced", "child-or-dependent");
    private static final List<String> STAFF = List.of("zhou", "wu", "w-" + TestHouse.STATION, "chen", "zheng");

    private final TestHouse house;
    private final Random random;
    private final Person she;
    private final Person he;
    private final String words;
    private final List<CaseId> cases = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<FindingId> findings = new ArrayList<>();
    private final Deque<Supplier<Outcome<?>>> pending = new ArrayDeque<>();

    /** Creates a teller; {@code words} is what she says, wherever she says something. */
    Teller(TestHouse house, long seed, String words) {
        this.house = house;
        this.random = new Random(seed);
        int n = (int) Math.floorMod(seed, 400L) * 2;
        this.she = TestHouse.wife().identifiedBy(TestHouse.number(n));
        this.he = TestHouse.husband().identifiedBy(TestHouse.number(n + 1));
        this.words = words;
    }

    List<CaseId> cases() {
        return cases;
    }

    /** Returns the story so far. */
    String story() {
        return String.join("\n", told);
    }

    /** Tells one more command; returns its refusal, and the text {@code invalid} for bad input. */
    Object next() {
        house.clock().pass(Duration.ofMinutes(1 + random.nextInt(120)));
        String what = "";
        try {
            if (cases.size() < 2) {
                what = "open";
                boolean hers = cases.isEmpty();
                Outcome<CaseId> opened = hers
                        ? house.worker()
                                .open(wishing(OpenCase.visit(she).against(he)).saying(words))
                        : house.far().open(wishing(OpenCase.visit(he).against(she)));
                opened.fold(cases::add, r -> false);
                return note(what, opened);
            }
            if (!pending.isEmpty()) {
                what = "lifting";
                return note(what, pending.remove().get());
            }
            int kind = random.nextInt(32);
            CaseId id = cases.get(random.nextInt(5) == 0 ? 1 : 0);
            what = kind + " " + (id.equals(cases.get(0)) ? "first" : "second");
            return note(what, command(kind, id, id.equals(cases.get(0)) ? by() : house.far()));
        } catch (InvalidInput e) {
            told.add(what + " → " + e.getMessage());
            return "invalid";
        }
    }

    private OpenCase wishing(OpenCase command) {
        HandlerWish wish =
                random.nextInt(3) == 0 ? HandlerWish.usual().never(StaffId.of(one(STAFF))) : HandlerWish.usual();
        return command.about(random.nextInt(12) == 0 ? "家暴" : "夫妻关系").wishing(wish);
    }

    private Casework by() {
        return switch (random.nextInt(8)) {
            case 0 -> house.town();
            case 1, 2 -> house.centre();
            case 3 -> house.adviser();
            case 4 -> house.neighbour();
            default -> house.worker();
        };
    }

    private Outcome<?> command(int kind, CaseId id, Casework by) {
        Side side = random.nextInt(3) == 0 ? Side.OTHER : Side.APPLICANT;
        StaffId staff = StaffId.of(one(STAFF));
        return switch (kind) {
            case 0, 1, 2 -> by.screen(id, random.nextBoolean() ? she : he, screen());
            case 3 -> by.interview(id, side, random.nextInt(4) > 0, random.nextBoolean());
            case 4 -> random.nextInt(3) == 0 ? by.incident(id, side) : by.done(id, one(List.of(Duty.values())), side);
            case 5 -> lift(id, side);
            case 6 -> by.triage(id, triage());
            case 7, 8 -> by.agree(id, random.nextInt(5) == 0 ? ApproachTerms.no() : ApproachTerms.yes(ApproachBy.CALL));
            case 9 -> random.nextInt(3) == 0 ? by.withdraw(id) : by.approach(id, ApproachBy.CALL);
            case 10, 11 -> by.approach(id, ApproachBy.CALL);
            case 12 -> random.nextInt(3) == 0 ? by.disclose(id, staff, Relation.KIN) : by.challenge(id, staff, side);
            case 13, 14 -> random.nextBoolean() ? by.assign(id) : by.assign(id, staff);
            case 15, 16, 17 -> planned(id, session(staff), by);
            case 18 -> by.start(id, 1 + random.nextInt(3));
            case 19 -> by.record(id, Attempt.unsettled("各持己见"));
            case 20 -> by.review(id);
            case 21 -> random.nextBoolean() ? by.takeOver(id, "情形复杂") : by.giveBack(id, ReturnReason.LOCAL_FOLLOW_UP);
            case 22 ->
                random.nextBoolean()
                        ? by.pause(id, PauseReason.PARTY_ABSENT)
                        : by.extend(id, "5d", List.of(Side.APPLICANT, Side.OTHER));
            case 23 -> random.nextInt(6) == 0 ? by.refuse(id, side) : by.resume(id);
            case 24 -> random.nextInt(3) == 0 ? by.wish(id, wish()) : by.describe(id, random.nextBoolean() ? he : she);
            case 25 -> papers(id, side, by);
            case 26 -> random.nextBoolean() ? revisited(id, side, by) : sweep(by);
            case 27 -> court(id, by);
            case 28 -> complaint(id, side);
            case 29 -> contact(id, side, by);
            default -> team(staff);
        };
    }

    private HandlerWish wish() {
        return random.nextBoolean() ? HandlerWish.usual() : HandlerWish.usual().never(StaffId.of(one(STAFF)));
    }

    /** An agreement from the draft to the copies, each step now or never. */
    private Outcome<?> papers(CaseId id, Side side, Casework by) {
        return switch (random.nextInt(7)) {
            case 0 -> by.record(id, Attempt.settled(words));
            case 1, 2 -> by.draw(id, Agreement.written(Clause.of(ClauseKind.CONDUCT, "有话好好说")));
            case 3 -> by.sign(id, side, SignatureForm.SIGNATURE, ContactForm.SHUTTLE);
            case 4 -> by.signAsMediator(id);
            case 5 -> by.seal(id);
            default -> by.handCopy(id, side);
        };
    }

    private Outcome<?> revisited(CaseId id, Side side, Casework by) {
        Instant from = house.clock().now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.DAYS);
        return random.nextBoolean()
                ? by.arrangeRevisit(
                        id, new RevisitPlan(side, StaffId.of(one(STAFF)), from, from.plus(1, ChronoUnit.HOURS)))
                : by.revisit(
                        id,
                        random.nextBoolean()
                                ? Revisit.of(side, Performance.PERFORMED, Satisfaction.FAIR)
                                : Revisit.unsafe(side));
    }

    /** A sweep comes upon something, which is followed or dismissed later. */
    private Outcome<?> sweep(Casework by) {
        LocalDate today = house.clock()
                .now()
                .atZone(io.github.xingfujia.fixture.TickingClock.SHANGHAI)
                .toLocalDate();
        Outcome<List<FindingId>> swept = by.sweep(
                Sweep.of(DivisionCode.of(TestHouse.STATION), today, new Finding("夫妻关系", one(List.of(Risk.values())))));
        findings.addAll(swept.fold(found -> found, refused -> List.of()));
        return swept;
    }

    private Outcome<?> court(CaseId id, Casework by) {
        LocalDate today = house.clock()
                .now()
                .atZone(io.github.xingfujia.fixture.TickingClock.SHANGHAI)
                .toLocalDate();
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                by.delegate(
                        id,
                        new Delegation(
                                "诉前调" + random.nextInt(1000) + "号", one(List.of(CourtProcedure.values())), today, 2));
            case 2 -> by.acceptDelegation(id);
            case 3 -> by.declineDelegation(id, one(List.of(DelegationRefusal.values())));
            default -> by.reportToCourt(id);
        };
    }

    private Outcome<?> complaint(CaseId id, Side side) {
        if (random.nextInt(3) == 0) {
            return house.centre().answerComplaint(ComplaintId.of(id + "-p1"), words);
        }
        Casework by = random.nextBoolean()
                ? house.anyone()
                : house.home().as(house.party(id, side)).casework();
        return by.complain(id, words);
    }

    private Outcome<?> contact(CaseId id, Side side, Casework by) {
        if (!findings.isEmpty() && random.nextInt(3) == 0) {
            return by.dismiss(findings.remove(0), "");
        }
        SafeContact rule = random.nextBoolean()
                ? SafeContact.none()
                : SafeContact.by(LocalTime.of(10, 0), LocalTime.of(12, 0), MessageChannel.SMS);
        Casework who = random.nextBoolean()
                ? by
                : house.home().as(house.party(id, side)).casework();
        return who.contact(id, side, rule, Optional.of("100 0000"));
    }

    /** She is interviewed; what comes next is that one proposes, and the second, or the first again, confirms. */
    private Outcome<?> lift(CaseId id, Side side) {
        Casework second = random.nextInt(4) == 0
                ? house.worker()
                : house.as(random.nextBoolean() ? "wu" : "w-" + TestHouse.STATION, TestHouse.STATION)
                        .casework();
        pending.add(() -> house.worker().lift(id, side, "本人愿意"));
        pending.add(() -> second.confirmLift(id, side));
        return house.worker().interview(id, side, true, random.nextBoolean());
    }

    private Outcome<?> team(StaffId staff) {
        LocalDate today = house.clock()
                .now()
                .atZone(io.github.xingfujia.fixture.TickingClock.SHANGHAI)
                .toLocalDate();
        if (random.nextInt(4) == 0) {
            return house.head()
                    .volunteering()
                    .revoke(new Revoke(staff, Track.MEDIATION, today.plusDays(1), Cause.LEFT));
        }
        for (String who : List.of("wang", "zheng")) {
            pending.add(() -> house.as(who, TestHouse.CENTRE)
                    .volunteering()
                    .decideAppeal(new DecideAppeal(staff, Track.MEDIATION, true, "调阅两份记录，查无此事")));
        }
        PostId post = house.home()
                .network()
                .member(staff)
                .orElseThrow()
                .duties()
                .get(0)
                .post();
        return house.as(staff.value(), post.value()).volunteering().appeal(new Appeal(staff, Track.MEDIATION, "请复核"));
    }

    private Screen screen() {
        Screen screen = switch (random.nextInt(12)) {
            case 0 -> Screen.couldNotAsk();
            case 1 -> Screen.affirmed(one(ITEMS));
            case 2 -> Screen.affirmed("once-minor");
            default -> Screen.noIndicator();
        };
        return screen.saying(words);
    }

    private Triage triage() {
        Triage triage = Triage.of("夫妻关系").at(one(List.of(Risk.values())));
        return random.nextBoolean() ? triage.complex("addiction") : triage;
    }

    /** Plans a session; as often as not it is begun at its hour, whatever was told in between. */
    private Outcome<?> planned(CaseId id, PlanSession session, Casework by) {
        Outcome<Integer> done = by.plan(id, session);
        done.fold(
                number -> random.nextBoolean()
                        && pending.add(() -> {
                            Duration wait = Duration.between(house.clock().now(), session.from());
                            house.clock().pass(wait.isNegative() ? Duration.ZERO : wait);
                            return by.start(id, number);
                        }),
                refusal -> false);
        return done;
    }

    private PlanSession session(StaffId staff) {
        Instant from = house.clock().now().truncatedTo(ChronoUnit.HOURS).plus(random.nextInt(12) - 1, ChronoUnit.HOURS);
        ContactForm form = one(List.of(ContactForm.JOINT, ContactForm.SHUTTLE, ContactForm.SEPARATE));
        Optional<StaffId> mediator = random.nextInt(3) == 0 ? Optional.of(staff) : Optional.empty();
        Optional<Side> with = form == ContactForm.SEPARATE && random.nextBoolean()
                ? Optional.of(one(List.of(Side.values())))
                : Optional.empty();
        return new PlanSession(form, from, from.plus(1 + random.nextInt(6), ChronoUnit.HOURS), mediator, with, true);
    }

    private Object note(String what, Outcome<?> outcome) {
        Optional<Refusal> refusal = outcome.refusal();
        told.add(what + refusal.map(r -> " ✗ " + r.code()).orElse(" ✓"));
        return refusal;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
