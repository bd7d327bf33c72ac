package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.AidReceived;
import io.github.xingfujia.consultation.ApplyForAid;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.MyAid;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.SafeContact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Applying for legal aid (姐妹法援) and coming back by the receipt word, without a login; nothing of it stands in an address.
 *
 * @param form the application
 * @param command what the form was drawn under; it decides the word
 * @param word the word to come back by, once it was received or found
 * @param lines how it stands, line by line
 * @param fresh whether it was just received
 * @param mayObject whether she can object to a refusal
 * @param help whether help is to be shown before all else
 * @param back the form that asks for the word
 */
record LegalAidPage(
        Form form,
        String command,
        String word,
        List<String> lines,
        boolean fresh,
        boolean mayObject,
        boolean help,
        Form back) {

    static void show(Visit visit) throws IOException {
        asking(visit, 200, Typed.nothing(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    private static void asking(
            Visit visit,
            int status,
            Typed typed,
            UnaryOperator<Form.Builder> marking,
            UnaryOperator<Form.Builder> markingBack)
            throws IOException {
        visit.show(
                status,
                "legalaid",
                new LegalAidPage(
                        marking.apply(form(visit, typed)).build(),
                        visit.house.sessions().draw(),
                        "",
                        List.of(),
                        false,
                        false,
                        false,
                        markingBack.apply(back(visit)).build()));
    }

    static void apply(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Unsigned.send(
                visit,
                form(visit, typed),
                sent -> read(visit, sent),
                Consultation::applyForAid,
                (word, aid) -> received(visit, word, aid),
                (status, marking) -> asking(visit, status, typed, marking, UnaryOperator.identity()));
    }

    private static void received(Visit visit, ReceiptWord word, AidReceived aid) throws IOException {
        Times times = new Times(visit.house, visit.locale());
        String articles = String.join("、", aid.articles());
        List<String> lines = new ArrayList<>();
        lines.add(Words.of("aid.received", times.by(aid.decidedBy()), articles).in(visit.locale()));
        lines.add(Words.of(aid.meansTested() ? "aid.means" : "aid.no-means").in(visit.locale()));
        if (visit.typed().one("soon").equals("yes")) {
            lines.add(Words.of("aid.urgent").in(visit.locale()));
        }
        page(visit, word, lines, true, false, aid.help());
    }

    /** Shows one's own application by its word, and takes an objection to a refusal. */
    static void mine(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Optional<ReceiptWord> word = ReceiptWord.typed(typed.one("word"));
        Optional<CommandId> sent = word.flatMap(visit::tried);
        Consultation anyone = visit.door(Actor.anonymous()).consultation();
        if (sent.isPresent() && typed.one("act").equals("object")) {
            anyone.objectToRefusal(sent.get());
        }
        Optional<MyAid> mine = sent.flatMap(s -> anyone.myAid(s).fold(Optional::of, refusal -> Optional.empty()));
        if (mine.isEmpty()) {
            String wrong = visit.notFoundSaid();
            asking(visit, visit.notFound(), Typed.nothing(), UnaryOperator.identity(), form -> form.error(wrong));
            return;
        }
        List<String> lines = new ArrayList<>(AidPage.lines(
                visit, mine.get().answer(), mine.get().reasons(), mine.get().clock()));
        if (mine.get().urgent()) {
            lines.add(Words.of("aid.urgent").in(visit.locale()));
        }
        page(visit, word.orElseThrow(), lines, false, mine.get().mayObject(), false);
    }

    private static void page(
            Visit visit, ReceiptWord word, List<String> lines, boolean fresh, boolean mayObject, boolean help)
            throws IOException {
        visit.show(
                "legalaid",
                new LegalAidPage(
                        form(visit, Typed.nothing()).build(),
                        "",
                        word.shown(),
                        lines,
                        fresh,
                        mayObject,
                        help,
                        back(visit).build()));
    }

    private static ApplyForAid read(Visit visit, Typed typed) {
        Answers answers = Answers.of(typed);
        boolean violence = answers.yes("hurt");
        boolean urgent = answers.yes("soon");
        Optional<DivisionCode> place =
                typed.maybe("town").flatMap(t -> answers.checks().value("town", () -> DivisionCode.of(t)));
        List<String> evidence = typed.one("have")
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        Optional<SafeContact> rule = Reaching.rule(answers);
        Optional<Asker> asker = Reaching.asker(visit, answers, rule);
        answers.checks()
                .text("aidWords", typed.one("aidWords"), 1, 2000)
                .text(
                        "living",
                        typed.one("living"),
                        ApplyForAid.isAboutViolence(violence, typed.one("aidWords"), evidence, typed.one("living"))
                                ? 0
                                : 1,
                        1000);
        answers.orThrow();
        return new ApplyForAid(
                asker.orElseThrow(), violence, urgent, place, typed.one("aidWords"), evidence, typed.one("living"));
    }

    private static Form.Builder back(Visit visit) {
        return new Form.Builder("own-aid", visit.locale(), Typed.nothing()).text("word", true);
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        Form.Builder form = new Form.Builder("aid", visit.locale(), typed)
                .yesOrNo("hurt")
                .yesOrNo("soon", "no")
                .field("aidWords", Form.Kind.AREA, true, List.of())
                .called("words", "aidWords")
                .area("have")
                .called("evidence", "have")
                .area("living")
                .called("means", "living")
                .field("town", Form.Kind.CHOICE, false, FindPage.townOptions(visit))
                .called("place", "town");
        return Reaching.ask(form, visit)
                .called("asker.contact.until", "hours.until")
                .called("asker.phone", "phone")
                .called("asker.called", "called");
    }
}
