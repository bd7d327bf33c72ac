package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.ViolenceKind;
import io.github.xingfujia.way.RepeatedCommandException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reporting violence and getting help without a name or a login (求助): what was received is answered at once with the word to
 * come back by, so that it stands in no address. Nothing of it stays in the browser.
 *
 * @param command what the form was drawn under; it decides the word
 * @param word the word to come back by, once it was received; empty before
 * @param reach how she is reached by what she chose, or that she is not, as a key; empty before
 * @param places the nearest help, when she said where she is
 */
record AskPage(Form form, String command, String word, String reach, List<FindPage.Place> places) {

    static void show(Visit visit) throws IOException {
        show(visit, 200, form(visit, Typed.nothing()));
    }

    /** Goes on with what somebody typed elsewhere: violence is told here, to the district, and gives a word to come back by. */
    static void instead(Visit visit, Typed typed) throws IOException {
        show(visit, 200, form(visit, typed).error(Words.of("ask.instead").in(visit.locale())));
    }

    private static void show(Visit visit, int status, Form.Builder form) throws IOException {
        visit.show(
                status, "ask", new AskPage(form.build(), visit.house.sessions().draw(), "", "", List.of()));
    }

    static void send(Visit visit) throws IOException {
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            RegisterFile told = read(typed);
            if (visit.opensTooOften(Tries.Sort.VIOLENCE)) {
                String often = Words.of("report.too-often").in(visit.locale());
                show(visit, 429, form(visit, typed).error(often));
                return;
            }
            ReceiptWord word = ReceiptWord.of(CommandId.of(typed.one("command")));
            Outcome<ViolenceFileId> outcome = visit.door(Actor.anonymous())
                    .under(word.sent())
                    .protection()
                    .report(told);
            if (outcome.isDone()) {
                received(visit, word, told);
            } else {
                String refused =
                        outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
                show(visit, 409, form(visit, typed).error(refused));
            }
        } catch (InvalidInput e) {
            show(visit, 422, form(visit, typed).wrong(e));
        } catch (RepeatedCommandException e) {
            String again = Words.of("report.again").in(visit.locale());
            show(visit, 409, form(visit, typed).error(again));
        }
    }

    private static void received(Visit visit, ReceiptWord word, RegisterFile told) throws IOException {
        visit.show(
                "ask",
                new AskPage(
                        form(visit, Typed.nothing()).build(),
                        "",
                        word.shown(),
                        reach(told.reporter().orElse(told.victim()).contact()),
                        told.place().map(p -> FindPage.near(visit, p)).orElse(List.of())));
    }

    /** What she chose may come to nothing: on a telephone that others read nothing is sent. She is told so. */
    static String reach(SafeContact rule) {
        if (rule.channel().isPresent()) {
            return "ask.then.reach";
        }
        return rule.channels().isEmpty() ? "ask.then.reach.none" : "ask.then.reach.shared";
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        Form.Builder form = new Form.Builder("ask", visit.locale(), typed);
        List<Form.Option> relations = new ArrayList<>();
        relations.add(new Form.Option("", Words.of("choose").in(visit.locale())));
        relations.addAll(form.options(FamilyRelation.class, r -> Words.code("ask.relation", r)));
        form.field("town", Form.Kind.CHOICE, false, FindPage.townOptions(visit))
                .called("place", "town")
                .field(
                        "whose",
                        Form.Kind.RADIO,
                        true,
                        Fields.choices(visit.locale(), "ask.whose", "self", "other"),
                        "self")
                .yesOrNo("young")
                .field(
                        "kinds",
                        Form.Kind.CHECKS,
                        false,
                        form.options(ViolenceKind.class, k -> Words.code("ask.kind", k)))
                .field("relative", Form.Kind.CHOICE, false, relations)
                .area("said")
                .called("words", "said");
        return Reaching.ask(form)
                .called("victim.phone", "phone")
                .called("victim.name", "called")
                .called("victim.contact.until", "hours.until")
                .called("reporter.contact.until", "hours.until")
                .called("reporter.phone", "phone")
                .called("reporter.name", "called");
    }

    private static RegisterFile read(Typed typed) {
        Answers answers = Answers.of(typed);
        Optional<DivisionCode> place =
                typed.maybe("town").flatMap(t -> answers.checks().value("town", () -> DivisionCode.of(t)));
        boolean other = typed.one("whose").equals("other");
        Capacity capacity = answers.yes("young") ? Capacity.MINOR : Capacity.FULL;
        Optional<FamilyRelation> relation = answers.maybe("relative", FamilyRelation.class);
        List<ViolenceKind> kinds = answers.codes("kinds", ViolenceKind.class);
        Optional<SafeContact> rule = Reaching.rule(answers);
        answers.checks().text("said", typed.one("said"), 0, 4000);
        Optional<FilePerson> teller = rule.flatMap(r -> answers.checks()
                .part(
                        other ? "reporter" : "victim",
                        () -> new FilePerson(
                                Reaching.name(typed),
                                Sex.UNKNOWN,
                                other ? Capacity.FULL : capacity,
                                Optional.empty(),
                                typed.maybe("phone"),
                                r)));
        answers.orThrow();
        FilePerson she = teller.orElseThrow();
        return new RegisterFile(
                FileChannel.ONLINE,
                other ? somebody(capacity) : she,
                Optional.empty(),
                relation.orElse(FamilyRelation.UNKNOWN),
                other ? Optional.of(she) : Optional.empty(),
                kinds,
                List.of(),
                place,
                HandlerWish.district(),
                typed.one("said"),
                Optional.empty());
    }

    private static FilePerson somebody(Capacity capacity) {
        return new FilePerson(
                Reaching.name(Typed.nothing()),
                Sex.UNKNOWN,
                capacity,
                Optional.empty(),
                Optional.empty(),
                SafeContact.none());
    }
}
