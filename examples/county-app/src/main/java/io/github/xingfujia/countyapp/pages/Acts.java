package io.github.xingfujia.countyapp.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every action there is, by the page it stands on (办理动作清单). */
final class Acts {

    /** Actions that belong together, under one heading. */
    record Group(String key, List<Act> acts) {}

    static final List<Group> CASE = List.of(
            new Group(
                    "safety",
                    List.of(
                            SafetyActs.SCREEN,
                            SafetyActs.INTERVIEW,
                            SafetyActs.INCIDENT,
                            SafetyActs.DONE,
                            SafetyActs.REPORTED,
                            SafetyActs.CONTACT,
                            SafetyActs.LIFT,
                            SafetyActs.CONFIRM_LIFT)),
            new Group(
                    "intake",
                    List.of(
                            IntakeActs.TRIAGE,
                            IntakeActs.WISH,
                            IntakeActs.DESCRIBE,
                            IntakeActs.AGREE,
                            IntakeActs.APPROACH,
                            IntakeActs.WITHDRAW)),
            new Group(
                    "handling",
                    List.of(
                            HandlingActs.ASSIGN,
                            HandlingActs.PLAN,
                            HandlingActs.START,
                            HandlingActs.RECORD,
                            HandlingActs.STRIKE,
                            HandlingActs.DISCLOSE,
                            HandlingActs.CHALLENGE,
                            HandlingActs.REFUSE)),
            new Group(
                    "stage",
                    List.of(
                            StageActs.REVIEW,
                            StageActs.TAKE_OVER,
                            StageActs.GIVE_BACK,
                            StageActs.PAUSE,
                            StageActs.RESUME,
                            StageActs.EXTEND)),
            new Group(
                    "linkage",
                    List.of(
                            CourtActs.DELEGATE,
                            CourtActs.ACCEPT_DELEGATION,
                            CourtActs.DECLINE_DELEGATION,
                            CourtActs.REPORT_TO_COURT)),
            new Group(
                    "end",
                    List.of(
                            StageActs.END,
                            StageActs.TELL_ROUTES,
                            StageActs.COMPLAIN,
                            StageActs.LEAVE_UNASKED,
                            StageActs.CLOSE)));

    static final List<Group> AGREEMENT = List.of(
            new Group("paper", List.of(PaperActs.DRAW, PaperActs.SIGN, PaperActs.SIGN_AS_MEDIATOR, PaperActs.SEAL)),
            new Group("court", List.of(PaperActs.HAND_COPY, PaperActs.APPLY_FOR_CONFIRMATION, PaperActs.CONFIRMED)));

    static final List<Group> REVISITS = List.of(
            new Group("revisit", List.of(RevisitActs.PURSUE, RevisitActs.ARRANGE_REVISIT, RevisitActs.REVISIT)));

    /** What only the post that has the case in hand, or its mediator, may do; whoever received it follows and refers. */
    private static final List<Act> STEERING = List.of(
            SafetyActs.LIFT,
            SafetyActs.CONFIRM_LIFT,
            IntakeActs.TRIAGE,
            IntakeActs.WISH,
            IntakeActs.DESCRIBE,
            IntakeActs.AGREE,
            SafetyActs.CONTACT,
            HandlingActs.CHALLENGE,
            IntakeActs.APPROACH,
            HandlingActs.ASSIGN,
            HandlingActs.PLAN,
            HandlingActs.START,
            HandlingActs.STRIKE,
            HandlingActs.REFUSE,
            StageActs.REVIEW,
            StageActs.GIVE_BACK,
            StageActs.PAUSE,
            StageActs.RESUME,
            StageActs.EXTEND,
            StageActs.END,
            StageActs.LEAVE_UNASKED,
            StageActs.CLOSE,
            PaperActs.DRAW,
            PaperActs.SIGN,
            PaperActs.SIGN_AS_MEDIATOR,
            PaperActs.SEAL,
            PaperActs.APPLY_FOR_CONFIRMATION,
            PaperActs.CONFIRMED,
            RevisitActs.ARRANGE_REVISIT,
            RevisitActs.PURSUE,
            CourtActs.DELEGATE,
            CourtActs.ACCEPT_DELEGATION,
            CourtActs.DECLINE_DELEGATION,
            CourtActs.REPORT_TO_COURT);

    private Acts() {}

    /** Returns whether this reader may do it at all; what others decide is not offered. */
    static boolean isHers(Act act, Known known) {
        return known.steers() || !STEERING.contains(act);
    }

    static Optional<Act> named(List<Group> groups, String name) {
        return groups.stream()
                .flatMap(g -> g.acts().stream())
                .filter(a -> a.name().equals(name))
                .findFirst();
    }

    /** Returns the action of this name, on whichever page it stands. */
    static Optional<Act> named(String name) {
        return all().filter(a -> a.name().equals(name)).findFirst();
    }

    /** Returns what a refusal's next command is called on the pages; the command itself when no page has it. */
    static Optional<Act> called(String command) {
        return all().filter(a -> a.isCalled(command)).findFirst();
    }

    private static Stream<Act> all() {
        return Stream.of(CASE, AGREEMENT, REVISITS).flatMap(List::stream).flatMap(g -> g.acts().stream());
    }
}
