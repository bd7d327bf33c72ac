package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SignatureForm;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.ContactForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The agreement: drawn, signed, sealed, handed over, confirmed (协议). */
final class PaperActs {

    /** How many clauses a new form has room for; the form of a longer agreement has room for more. */
    private static final int CLAUSES = 6;

    static final Act DRAW = Act.of("DRAW", (door, known, answers) -> {
                Optional<AgreementForm> form = answers.code("paper", AgreementForm.class);
                List<Clause> clauses = new ArrayList<>();
                for (int i = 1; i <= Agreement.MOST; i++) {
                    clause(answers, "c" + i, i == 1).ifPresent(clauses::add);
                }
                answers.orThrow();
                return door.draw(known.view().id(), new Agreement(form.orElseThrow(), answers.text("facts"), clauses));
            })
            .asking((form, known) -> {
                List<Clause> drawn = known.drawn().stream()
                        .flatMap(a -> a.clauses().stream())
                        .map(AgreementView.ClauseView::clause)
                        .toList();
                form.field(
                                "paper",
                                Form.Kind.RADIO,
                                true,
                                form.options(AgreementForm.class, AgreementForm::wording),
                                usual(known.drawn(), a -> a.form().name()))
                        .field("facts", Form.Kind.AREA, false, List.of(), usual(known.drawn(), AgreementView::about))
                        .called("about", "facts");
                for (int i = 1; i <= Math.min(Agreement.MOST, Math.max(CLAUSES, drawn.size() + 2)); i++) {
                    Optional<Clause> before = drawn.stream().skip(i - 1L).findFirst();
                    ask(form, known, i, before);
                }
            })
            .shut(PaperActs::unwritten)
            .shutToo(Act.unless(Known::isSettled, "nothing-settled", "RECORD"))
            .shutToo(Act.unless(Known::hasOther, "no-other-party", "DESCRIBE"))
            .shutToo(Act.unless(known -> known.view().handler().isPresent(), "no-handler", "ASSIGN"))
            .shutToo(Act.unless(known -> !known.lastly("took-effect"), "agreement-in-effect", "HAND_COPY"))
            .surviving();

    static final Act SIGN = drawn(Act.of("SIGN", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                Optional<SignatureForm> mark = answers.code("mark", SignatureForm.class);
                Optional<ContactForm> met = answers.code("met", ContactForm.class);
                answers.orThrow();
                return door.sign(known.view().id(), side.orElseThrow(), mark.orElseThrow(), met.orElseThrow());
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known))
                    .radio("mark", SignatureForm.class, SignatureForm.SIGNATURE)
                    .field("met", Form.Kind.RADIO, true, Fields.choices(known.locale(), "met", "SHUTTLE", "JOINT"))));

    static final Act SIGN_AS_MEDIATOR = drawn(Act.of(
            "SIGN_AS_MEDIATOR",
            (door, known, answers) -> door.signAsMediator(known.view().id())));

    static final Act SEAL = drawn(Act.of(
                    "SEAL", (door, known, answers) -> door.seal(known.view().id())))
            .shutToo(Act.unless(Known::isSignedByParties, "seal-comes-last", "SIGN"))
            .shutToo(Act.unless(
                    known -> known.lastly("mediator-signed", "drawn"), "seal-comes-last", "SIGN_AS_MEDIATOR"));

    static final Act HAND_COPY = Act.of("HAND_COPY", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.orThrow();
                return door.handCopy(known.view().id(), side.orElseThrow());
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known)))
            .shut(PaperActs::unwritten)
            .shutToo(Act.unless(known -> known.lastly("took-effect"), "no-copy-owed", "SEAL"))
            .shutToo(known -> known.owesCopies() ? Optional.empty() : Optional.of(Closed.forGood("closed.copies")));

    static final Act APPLY_FOR_CONFIRMATION = Act.of("APPLY_FOR_CONFIRMATION", (door, known, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                answers.orThrow();
                return door.applyForConfirmation(
                        known.view().id(), on.orElseThrow(), answers.codes("jointly", Side.class));
            })
            .asking((form, known) -> form.day(
                            "on", true, known.house().home().today().toString())
                    .field("jointly", Form.Kind.CHECKS, false, Sides.of(known)))
            .shut(PaperActs::unwritten)
            .shutToo(Act.unless(known -> known.lastly("took-effect"), "not-in-effect", "SEAL"))
            .shutToo(Act.unless(
                    known -> !known.lastly("confirmation-applied", "confirmation-decided"),
                    "applied-before",
                    "CONFIRMED"))
            .shutToo(PaperActs::answered)
            .shutToo(known -> known.drawn().filter(PaperActs::isConfirmable).isPresent()
                            || known.drawn().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Closed(Wording.of("casework", "refusal.nothing-confirmable"), Optional.empty())));

    static final Act CONFIRMED = Act.of("CONFIRMED", (door, known, answers) -> {
                Optional<Confirmation> result = answers.code("answer", Confirmation.class);
                Optional<LocalDate> on = answers.day("on");
                answers.orThrow();
                return door.confirmed(known.view().id(), result.orElseThrow(), on.orElseThrow());
            })
            .asking((form, known) -> form.each(
                            "answer", Form.Kind.RADIO, true, Confirmation.class, Confirmation::wording)
                    .day("on", true, known.house().home().today().toString()))
            .shut(PaperActs::unwritten)
            .shutToo(PaperActs::answered)
            .shutToo(Act.unless(
                    known -> known.lastly("confirmation-applied", "confirmation-decided"),
                    "no-application",
                    "APPLY_FOR_CONFIRMATION"));

    private PaperActs() {}

    /** What ended without a paper has none, and nothing that follows on one. */
    static Optional<Closed> unwritten(Known known) {
        return known.isOpen() || known.lastly("took-effect")
                ? Optional.empty()
                : Optional.of(Closed.forGood("closed.unwritten"));
    }

    /** What a court confirmed is asked of no court again. */
    private static Optional<Closed> answered(Known known) {
        return known.isConfirmed() ? Optional.of(Closed.forGood("closed.confirmed")) : Optional.empty();
    }

    private static boolean isConfirmable(AgreementView agreement) {
        return agreement.clauses().stream().anyMatch(AgreementView.ClauseView::confirmable);
    }

    private static Act drawn(Act act) {
        return act.shut(PaperActs::unwritten)
                .shutToo(Act.unless(known -> known.lastly("drawn"), "no-agreement", "DRAW"))
                .shutToo(Act.unless(known -> !known.lastly("took-effect"), "agreement-in-effect", "HAND_COPY"));
    }

    /** Asks for one clause, as it stood in the agreement before. */
    private static void ask(Form.Builder form, Known known, int place, Optional<Clause> before) {
        String part = "c" + place;
        boolean first = place == 1;
        form.field(
                        part + ".kind",
                        Form.Kind.CHOICE,
                        first,
                        kinds(known),
                        usual(before, c -> c.kind().name()))
                .field(part + ".clause", Form.Kind.AREA, first, List.of(), usual(before, Clause::text))
                .day(part + ".due", false, usual(before.flatMap(Clause::due), LocalDate::toString))
                .field(part + ".manner", Form.Kind.TEXT, false, List.of(), usual(before, Clause::manner))
                .field(part + ".place", Form.Kind.TEXT, false, List.of(), usual(before, Clause::place))
                .called("clauses[" + (place - 1) + "].due", part + ".due");
    }

    private static <T> String[] usual(Optional<T> before, Function<T, String> value) {
        return before.map(value).stream().toArray(String[]::new);
    }

    private static Optional<Clause> clause(Answers answers, String part, boolean needed) {
        Typed typed = answers.typed();
        boolean empty = List.of("kind", "clause", "due", "manner", "place").stream()
                .allMatch(f -> typed.maybe(part + "." + f).isEmpty());
        if (empty && !needed) {
            return Optional.empty();
        }
        Optional<ClauseKind> kind = answers.code(part + ".kind", ClauseKind.class);
        Optional<LocalDate> due = answers.maybeDay(part + ".due");
        return kind.flatMap(k -> answers.checks()
                .part(
                        part,
                        () -> new Clause(
                                k,
                                typed.one(part + ".clause"),
                                due,
                                typed.one(part + ".manner"),
                                typed.one(part + ".place"))));
    }

    private static List<Form.Option> kinds(Known known) {
        List<Form.Option> all = new ArrayList<>();
        all.add(new Form.Option("", Words.of("choose").in(known.locale())));
        for (ClauseKind kind : ClauseKind.values()) {
            all.add(new Form.Option(kind.name(), kind.wording().in(known.locale())));
        }
        return all;
    }
}
