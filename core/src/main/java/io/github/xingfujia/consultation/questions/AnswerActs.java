package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.PublishAnswer;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.bookings.Sides;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the expert and the editor do with a question. */
public final class AnswerActs {

    /** As what a name is told. */
    private static final String NAME = "name";

    private final Roster roster;
    private final Anonymity anonymity;

    AnswerActs(Roster roster, Anonymity anonymity) {
        this.roster = roster;
        this.anonymity = anonymity;
    }

    public record Answer(QuestionId id, String words) implements Command {
        public Answer {
            Checks.of().text("words", words, 1, 4000).orThrow();
        }

        @Override
        public String toString() {
            return "Answer[" + id + "]";
        }
    }

    public record Pass(QuestionId id, StaffId to) implements Command {}

    public record Withdraw(QuestionId id) implements Command {}

    /**
     * Whoever asked is told in neutral words that there is news, by the rule she agreed. Who has come to stand by the other side since
     * it fell to her answers it no more (律师法 39), and is not told why.
     */
    Act<Answer, QuestionId> answer() {
        return step(Actions.ANSWER, Answer::id, (c, ref, state, loaded, moment) -> {
                    if (state.answered().isPresent()) {
                        return ConsultSteps.refuse("answered", "consultation.question");
                    }
                    StaffId expert = state.expert().orElseThrow();
                    if (roster.licensed(expert, moment.today()).isEmpty()) {
                        return ConsultSteps.refuse("licence-over", "consultation.pass");
                    }
                    if (isBarred(expert, state, loaded, moment)) {
                        return ConsultSteps.refuse("not-this-one", "consultation.pass");
                    }
                    Ruling.Plan.Builder plan =
                            Ruling.plan().to(ref, "", new QuestionFact.Answered(expert, moment.sealed("answer")));
                    Sides.advise(
                            plan,
                            ref,
                            expert,
                            state.sides().hers(),
                            state.sides().theirs(),
                            moment.now());
                    Messages.queue(plan, state.asked().orElseThrow().person(), moment);
                    return plan.build();
                })
                .then((c, loaded, moment) -> books(c.id(), loaded, moment))
                .sealing((c, loaded, moment) -> Questions.state(Questions.of(c.id()), loaded).asked().stream()
                        .map(a -> Asked.words("answer", Questions.of(c.id()), a.person(), c.words()))
                        .toList());
    }

    /**
     * Gives a question to another expert of its kind who does not stand by the other side; the editor is told that it cannot be this one,
     * never whose side that is. Where each does, a human decides.
     */
    Act<Pass, QuestionId> pass() {
        return ConsultSteps.<Pass, QuestionId>of(
                        Actions.PASS,
                        (c, moment) -> Questions.of(c.id()),
                        (c, loaded, moment) -> Questions.scope(Questions.state(Questions.of(c.id()), loaded)),
                        this::passed,
                        (c, after, moment) -> c.id())
                .then((c, loaded, moment) -> books(c.id(), loaded, moment));
    }

    /** Returns the books of every expert of its kind. */
    private List<Ref> books(QuestionId id, Loaded loaded, Moment moment) {
        return Questions.state(Questions.of(id), loaded).asked().stream()
                .flatMap(a -> roster.all(a.kind(), moment.today()).stream())
                .flatMap(e -> Sides.books(e.id(), moment.now()).stream())
                .toList();
    }

    /** Returns whether an expert stands by the other side while another of its kind does not; their books must be loaded. */
    private boolean isBarred(StaffId expert, Questions.State state, Loaded loaded, Moment moment) {
        List<StaffId> may = roster.all(state.asked().orElseThrow().kind(), moment.today()).stream()
                .map(Expert::id)
                .filter(e ->
                        !Sides.isAgainst(e, state.sides().hers(), state.sides().theirs(), loaded, moment.now()))
                .toList();
        return !may.isEmpty() && !may.contains(expert);
    }

    private Ruling passed(Pass c, Loaded loaded, Moment moment) {
        Ref ref = Questions.of(c.id());
        Questions.State state = Questions.state(ref, loaded);
        if (state.answered().isPresent()) {
            return ConsultSteps.refuse("answered", "consultation.questions");
        }
        Optional<Expert> to = roster.licensed(c.to(), moment.today())
                .filter(e -> e.kind() == state.asked().orElseThrow().kind());
        Checks.of()
                .that(to.isPresent(), "to", "no-such-expert", Checks.shape(c.to().value()))
                .orThrow();
        if (state.expert().filter(c.to()::equals).isPresent()) {
            return Ruling.unchanged();
        }
        if (isBarred(c.to(), state, loaded, moment)) {
            return ConsultSteps.refuse("not-this-one", "consultation.pass");
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new QuestionFact.Passed(c.to()));
        StaffNotes.queue(plan, c.to(), moment);
        return plan.build();
    }

    /** Publishes an answer, with her consent, once nothing in it tells who or where. */
    Act<PublishAnswer, QuestionId> publish() {
        return step(Actions.PUBLISH, PublishAnswer::id, (c, ref, state, loaded, moment) -> {
                    if (!state.agreed() || state.answered().isEmpty()) {
                        return ConsultSteps.refuse("no-consent", "consultation.question");
                    }
                    List<String> found = new ArrayList<>(anonymity.found(c.question(), c.answer()));
                    if (!found.contains(NAME)
                            && AskerNames.stand(state.names(), c.question() + "\n" + c.answer(), moment)) {
                        found.add(NAME);
                    }
                    if (!found.isEmpty()) {
                        return ConsultSteps.refuse("still-identifying", "consultation.publish", Anonymity.said(found));
                    }
                    return Ruling.plan()
                            .to(
                                    ref,
                                    "",
                                    new QuestionFact.Published(
                                            moment.sealed("question"), moment.sealed("public"), moment.today()))
                            .build();
                })
                .sealing((c, loaded, moment) -> {
                    String key = Questions.of(c.id()).keyId("");
                    return List.of(
                            new Clear("question", key, "county", c.question()),
                            new Clear("public", key, "county", c.answer()));
                });
    }

    /** Publishes it no longer. */
    Act<Withdraw, QuestionId> withdraw() {
        return step(
                Actions.UNPUBLISH,
                Withdraw::id,
                (c, ref, state, loaded, moment) -> state.published().isPresent()
                        ? Ruling.plan()
                                .to(ref, "", new QuestionFact.Withdrawn())
                                .build()
                        : ConsultSteps.refuse("not-public", "consultation.questions"));
    }

    /** What one decides on a question. */
    private interface Deciding<C> {
        Ruling decide(C command, Ref ref, Questions.State state, Loaded loaded, Moment moment);
    }

    private static <C extends Command> Step<C, QuestionId> step(
            Action action, Function<C, QuestionId> id, Deciding<C> deciding) {
        return ConsultSteps.of(
                action,
                (c, moment) -> Questions.of(id.apply(c)),
                (c, loaded, moment) -> Questions.scope(Questions.state(Questions.of(id.apply(c)), loaded)),
                (c, loaded, moment) -> {
                    Ref ref = Questions.of(id.apply(c));
                    return deciding.decide(c, ref, Questions.state(ref, loaded), loaded, moment);
                },
                (c, after, moment) -> id.apply(c));
    }
}
