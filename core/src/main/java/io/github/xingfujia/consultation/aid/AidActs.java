package io.github.xingfujia.consultation.aid;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.consultation.AidLimits;
import io.github.xingfujia.consultation.AidReceived;
import io.github.xingfujia.consultation.ApplyForAid;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Applies for legal aid, and writes down what becomes of it: 7 days to decide or hours when it is urgent, 3 to appoint, 5 to review a refusal. */
public final class AidActs {

    private static final String MEANS = "法律援助法 32";

    /** What can be called a reason. */
    private static final int SHORTEST = 5;

    private final AidLimits limits;
    private final Network network;
    private final OwnFile files;

    AidActs(AidLimits limits, Network network, OwnFile files) {
        this.limits = limits;
        this.network = network;
        this.files = files;
    }

    public record Answer(AidId id, AidAnswer answer, LocalDate on, String reasons) implements Command {

        /** 法律援助法 43: a refusal is told in writing and with its reasons. */
        public Answer {
            Checks.of()
                    .text("reasons", reasons, refuses(answer) ? SHORTEST : 0, 1000)
                    .orThrow();
        }

        private static boolean refuses(AidAnswer answer) {
            return answer == AidAnswer.REFUSED || answer == AidAnswer.UPHELD;
        }

        /** Returns whether it refuses for how somebody lives. */
        boolean refusesForMeans() {
            return refuses(answer)
                    && Arrays.stream(Wording.of("consultation", "aid.means")
                                    .in(Locale.CHINA)
                                    .split(" "))
                            .anyMatch(PlainText.of(reasons)::contains);
        }

        @Override
        public String toString() {
            return "Answer[" + id + " " + answer + "]";
        }
    }

    public record ObjectTo(CommandId sent) implements Command {}

    Act<ApplyForAid, AidReceived> apply() {
        return ConsultSteps.<ApplyForAid, AidReceived>of(
                        Actions.APPLY_FOR_AID,
                        (c, moment) -> {
                            c.place()
                                    .ifPresent(p -> Checks.of()
                                            .that(network.knows(p), "place", "unknown-division", p.toString())
                                            .orThrow());
                            return Aids.drawn(moment);
                        },
                        (c, loaded, moment) -> Optional.of(Scope.common()),
                        (c, loaded, moment) -> applied(c, loaded, moment),
                        (c, after, moment) -> {
                            AidFact.Applied applied = Aids.state(Aids.drawn(moment), after)
                                    .applied()
                                    .orElseThrow();
                            List<String> articles =
                                    new ArrayList<>(applied.clock().articles());
                            articles.add(MEANS);
                            return new AidReceived(
                                    !applied.violence(), applied.clock().dueAt(), articles, applied.violence());
                        })
                .then((c, loaded, moment) -> Stream.concat(
                                Stream.of(Asked.contact(Aids.drawn(moment), moment)),
                                files.beside(c, Aids.drawn(moment), moment).stream())
                        .toList())
                .sealing((c, loaded, moment) -> {
                    Ref ref = Aids.drawn(moment);
                    List<Clear> clear = new ArrayList<>(Asked.clear(c.asker(), ref, moment));
                    clear.add(Asked.words("words", ref, c.words(), moment));
                    if (!c.evidence().isEmpty()) {
                        clear.add(Asked.words("evidence", ref, String.join("\n", c.evidence()), moment));
                    }
                    // what nobody asks about is not kept either
                    if (!c.isAboutViolence()) {
                        clear.add(Asked.words("means", ref, c.means(), moment));
                    }
                    clear.addAll(files.sealed(c, ref, moment));
                    return clear;
                });
    }

    private Ruling applied(ApplyForAid command, Loaded loaded, Moment moment) {
        Ref ref = Aids.drawn(moment);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref,
                        "",
                        new AidFact.Applied(
                                Asked.person(ref, moment),
                                network.centre(),
                                command.isAboutViolence(),
                                command.urgent(),
                                moment.sealed("called"),
                                Asked.cell("phone", moment),
                                moment.sealed("words"),
                                Asked.cell("evidence", moment),
                                Asked.cell("means", moment),
                                limits.decide(moment.now(), command.urgent())));
        Asked.agree(plan, command.asker(), ref, moment);
        network.deputy(network.centre()).ifPresent(staff -> StaffNotes.queue(plan, staff, moment));
        files.open(plan, command, ref, loaded, moment);
        return plan.build();
    }

    /** Writes down what the justice bureau answered; whoever applied is told that there is news. */
    Act<Answer, AidId> answer() {
        return ConsultSteps.<Answer, AidId>of(
                        Actions.ANSWER_AID,
                        (c, moment) -> Aids.of(c.id()),
                        (c, loaded, moment) -> Aids.scope(Aids.state(Aids.of(c.id()), loaded)),
                        (c, loaded, moment) -> {
                            Aids.State state = Aids.state(Aids.of(c.id()), loaded);
                            LocalDate since = state.since();
                            Checks.of()
                                    .that(!c.on().isAfter(moment.today()), "on", "future", c.on().toString())
                                    .that(
                                            !c.on().isBefore(since),
                                            "on",
                                            "between",
                                            c.on().toString(),
                                            since.toString(),
                                            moment.today().toString())
                                    .orThrow();
                            if (!state.next().contains(c.answer())) {
                                return ConsultSteps.refuse("not-at-this-stage", "consultation.aid");
                            }
                            if (state.applied().orElseThrow().violence() && c.refusesForMeans()) {
                                return Ruling.refuse(
                                        Refusal.of("consultation", "means-not-asked", List.of("consultation.answerAid"))
                                                .citing(MEANS));
                            }
                            Ruling.Plan.Builder plan = Ruling.plan();
                            answered(plan, Aids.of(c.id()), c.answer(), c.on(), limits);
                            Asked.cell("reasons", moment)
                                    .ifPresent(words -> plan.to(Aids.of(c.id()), "", new AidFact.Reasoned(words)));
                            Messages.queue(plan, state.applied().orElseThrow().person(), moment);
                            return plan.build();
                        },
                        (c, after, moment) -> c.id())
                .sealing((c, loaded, moment) -> Aids.state(Aids.of(c.id()), loaded).applied().stream()
                        .filter(a -> !c.reasons().isBlank())
                        .map(a -> Asked.words("reasons", Aids.of(c.id()), a.person(), c.reasons()))
                        .toList());
    }

    /** Adds an answer and the time limit that follows from it. */
    static void answered(Ruling.Plan.Builder plan, Ref ref, AidAnswer answer, LocalDate on, AidLimits limits) {
        plan.to(ref, "", new AidFact.Answered(answer, on, limits.after(answer, on)));
    }

    /** 法律援助法 49: she objects to a refusal, and the justice bureau reviews it within five days. */
    Act<ObjectTo, Boolean> object() {
        return ConsultSteps.of(
                Actions.OBJECT_TO_REFUSAL,
                (c, moment) -> Aids.sent(c.sent(), moment),
                (c, loaded, moment) -> Aids.state(Aids.sent(c.sent(), moment), loaded)
                        .applied()
                        .map(a -> Scope.common()),
                (c, loaded, moment) -> {
                    Ref ref = Aids.sent(c.sent(), moment);
                    if (!Aids.state(ref, loaded).next().contains(AidAnswer.OBJECTED)) {
                        return ConsultSteps.refuse("not-at-this-stage", "consultation.myAid");
                    }
                    Ruling.Plan.Builder plan = Ruling.plan();
                    answered(plan, ref, AidAnswer.OBJECTED, moment.today(), limits);
                    network.deputy(network.centre()).ifPresent(staff -> StaffNotes.queue(plan, staff, moment));
                    return plan.build();
                },
                (c, after, moment) -> true);
    }
}
