package io.github.xingfujia.protection;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.PlanMeeting;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Outcome;
import java.time.Duration;
import java.time.Instant;

/** The doors of counselling in a telling of the gate (辅导之门): she is counselled, he joins, both meet. */
final class CounselDoors {

    /** The file that counselling opens of each at the district; nobody asks her there in this telling. */
    private static final String OWN = "file of counselling";

    private final GateTale tale;
    private final FilePerson he;
    private final CounselId id;
    private boolean joined;
    private int planned;
    private Instant from = Instant.EPOCH;

    CounselDoors(GateTale tale, FilePerson she, FilePerson he) {
        this.tale = tale;
        this.he = he;
        this.id = zheng().open(OpenCounsel.of("divorce", she)).orThrow();
    }

    /** What goes well while nothing was found of either: once both were asked alone they meet, and are to meet again. */
    void begin() {
        asked(Side.APPLICANT, Screen.noIndicator(), GateClass.NO_INDICATOR);
        join();
        plan();
        asked(Side.OTHER, Screen.noIndicator(), GateClass.NO_INDICATOR);
        plan();
        start();
        plan();
    }

    void step() {
        Side side = tale.side();
        switch (tale.random.nextInt(12)) {
            case 0, 1, 2 -> asked(side, Screen.noIndicator(), GateClass.NO_INDICATOR);
            case 3 -> odd(side);
            case 4, 5 -> join();
            case 6 -> {
                if (tale.random.nextInt(3) == 0 && tale.came("counsel leave", zheng().leave(id, partner(side)))) {
                    joined &= side != Side.OTHER;
                }
            }
            case 7, 8, 9 -> plan();
            default -> start();
        }
        shown();
    }

    /** What is found here, could not be asked, was seen, or is told in words that nobody ticked. */
    private void odd(Side side) {
        switch (tale.random.nextInt(6)) {
            case 0 -> asked(side, Screen.affirmed("threatened"), GateClass.SEVERE);
            case 1 -> {
                Screen words = Screen.noIndicator().saying("他拿刀要杀我");
                if (asked(side, words, GateClass.FIRST_AND_MINOR)) {
                    tale.model.of(side, OWN).awaited = true;
                }
            }
            case 2 -> {
                if (tale.came("counsel sign", zheng().sign(id, partner(side), ""))) {
                    tale.model.incident(side);
                    tale.model.of(side, OWN).awaited = true;
                }
            }
            default -> {
                if (tale.came("counsel not asked", zheng().screen(id, partner(side), Screen.couldNotAsk()))) {
                    tale.model.silent(side, id.value());
                }
            }
        }
    }

    private boolean asked(Side side, Screen screen, GateClass found) {
        boolean done = tale.came("counsel screen", zheng().screen(id, partner(side), screen));
        if (done) {
            tale.model.found(side, id.value(), found);
            tale.model.asked(side, id.value());
        }
        return done;
    }

    private void join() {
        boolean open = tale.model.goesTo(id.value());
        if (tale.came("counsel join", zheng().join(id, he, Consent.HERSELF))) {
            tale.open(open, "joined");
            joined = true;
        }
    }

    private void plan() {
        boolean open = joined && tale.model.joint(id.value());
        Instant at = tale.house.clock().now().plus(Duration.ofMinutes(30));
        Outcome<Integer> made =
                zheng().plan(id, PlanMeeting.of(ContactForm.JOINT, at, at.plus(Duration.ofMinutes(20))));
        if (tale.came("counsel plan", made)) {
            tale.open(open, "planned in counselling");
            planned = made.orThrow();
            from = at;
        }
    }

    private void start() {
        Duration left = Duration.between(tale.house.clock().now(), from);
        if (left.compareTo(Duration.ZERO) > 0) {
            tale.house.clock().pass(left);
        }
        boolean open = joined && tale.model.joint(id.value());
        if (tale.came("counsel start", zheng().start(id, planned))) {
            tale.open(open, "met in counselling");
        }
    }

    private void shown() {
        zheng().view(id)
                .orThrow()
                .partners()
                .forEach(p -> p.found()
                        .ifPresent(row -> tale.shows(
                                p.partner() == Partner.FIRST ? Side.APPLICANT : Side.OTHER, id.value(), row.state())));
    }

    private static Partner partner(Side side) {
        return Partner.values()[side.ordinal()];
    }

    private Counselling zheng() {
        return tale.house.as("zheng", TestHouse.CENTRE).counselling();
    }
}
