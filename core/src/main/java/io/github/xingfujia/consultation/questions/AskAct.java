package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Term;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.consultation.AskExpert;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.QuestionAsked;
import io.github.xingfujia.consultation.bookings.Sides;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a question in and gives it to the expert of its kind who has the fewest before her and does not stand by the other side. What may mean danger is told the
 * district as an early sign, in the same command: where, never who or what.
 */
final class AskAct implements Act<AskExpert, QuestionAsked> {

    private final Roster roster;
    private final ConsultationTerms terms;
    private final WorkingCalendar calendar;
    private final Network network;
    private final EarlySign sign;
    private final Anonymity anonymity;

    AskAct(
            Roster roster,
            ConsultationTerms terms,
            WorkingCalendar calendar,
            Network network,
            EarlySign sign,
            Anonymity anonymity) {
        this.roster = roster;
        this.terms = terms;
        this.calendar = calendar;
        this.network = network;
        this.sign = sign;
        this.anonymity = anonymity;
    }

    @Override
    public Action action() {
        return Actions.ASK;
    }

    @Override
    public List<Ref> first(AskExpert command, Moment moment) {
        command.place()
                .ifPresent(p -> Checks.of()
                        .that(network.knows(p), "place", "unknown-division", p.toString())
                        .orThrow());
        return List.of(Questions.drawn(moment));
    }

    @Override
    public List<Ref> then(AskExpert command, Loaded loaded, Moment moment) {
        return Stream.concat(
                        Stream.of(Asked.contact(Questions.drawn(moment), moment)),
                        roster.all(command.kind(), moment.today()).stream()
                                .flatMap(e -> Sides.books(e.id(), moment.now()).stream()))
                .toList();
    }

    @Override
    public Optional<Scope> scope(AskExpert command, Loaded loaded, Moment moment) {
        return Optional.of(Scope.common());
    }

    @Override
    public Optional<Tally> tally(AskExpert command, Loaded loaded, Moment moment) {
        return Optional.of(new Tally(
                Questions.KIND.name(), new Filter.Equal("load", Questions.load(command.kind(), true)), "expert"));
    }

    @Override
    public List<Clear> clear(AskExpert command, Loaded loaded, Moment moment) {
        Ref ref = Questions.drawn(moment);
        List<Clear> clear = new ArrayList<>(Asked.clear(command.asker(), ref, moment));
        clear.add(Asked.words("words", ref, command.words(), moment));
        return clear;
    }

    @Override
    public Ruling decide(AskExpert command, Loaded loaded, Moment moment) {
        Optional<StaffId> expert = reader(command, loaded, moment);
        if (expert.isEmpty()) {
            return ConsultSteps.refuse("nobody-to-ask", "consultation.free");
        }
        Ref ref = Questions.drawn(moment);
        boolean alarm = AlarmWords.heard(command.words());
        List<String> telling = command.nameless() && !alarm && !command.anyway().orElse(false)
                ? anonymity.found(command.words())
                : List.of();
        if (!telling.isEmpty()) {
            return ConsultSteps.refuse("names-herself", "consultation.ask", Anonymity.said(telling));
        }
        Instant promised = Term.of(moment.now(), alarm ? terms.danger() : terms.answer(), Regime.CIVIL)
                .on(calendar)
                .dueAt();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref,
                        "",
                        new QuestionFact.Asked(
                                command.kind(),
                                expert.get(),
                                Asked.person(ref, moment),
                                moment.sealed("called"),
                                moment.sealed("words"),
                                command.nameless(),
                                alarm,
                                promised));
        List<PersonId> names = AskerNames.of(command.asker().called(), command.words(), anonymity, moment);
        if (!names.isEmpty()) {
            plan.to(ref, "", new QuestionFact.Named(names));
        }
        QuestionFact.Sided sides = sides(command, moment);
        if (!sides.hers().isEmpty() || !sides.theirs().isEmpty()) {
            plan.to(ref, "", sides);
        }
        Asked.agree(plan, command.asker(), ref, moment);
        StaffNotes.queue(plan, expert.get(), moment);
        if (alarm) {
            sign.noticed(
                    plan,
                    command.place().orElseGet(() -> network.centre().place()),
                    roster.post(expert.get(), network),
                    moment);
        }
        return plan.build();
    }

    private static QuestionFact.Sided sides(AskExpert command, Moment moment) {
        return new QuestionFact.Sided(
                Sides.hers(command.asker().phone(), moment), Sides.theirs(command.words(), moment));
    }

    /**
     * Returns who reads it first: the expert of its kind with the fewest before her who does not stand by the other side; where each
     * does, an editor, who finds somebody else. Whoever asks is answered alike.
     */
    private Optional<StaffId> reader(AskExpert command, Loaded loaded, Moment moment) {
        QuestionFact.Sided sides = sides(command, moment);
        List<StaffId> all = roster.all(command.kind(), moment.today()).stream()
                .map(Expert::id)
                .sorted(Comparator.comparingLong((StaffId s) -> loaded.counted(s.value()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return all.stream()
                .filter(e -> !Sides.isAgainst(e, sides.hers(), sides.theirs(), loaded, moment.now()))
                .findFirst()
                .or(() -> all.isEmpty()
                        ? Optional.empty()
                        : Roster.editors(network).stream().findFirst());
    }

    @Override
    public QuestionAsked answer(AskExpert command, Loaded after, Moment moment) {
        return Questions.state(Questions.drawn(moment), after)
                .asked()
                .map(a -> new QuestionAsked(a.answeredBy(), a.alarm()))
                .orElseThrow();
    }
}
