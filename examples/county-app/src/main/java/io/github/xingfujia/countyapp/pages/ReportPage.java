package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.way.RepeatedCommandException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Telling of a matter without a name or a login (求助登记): where, what about, and how she may safely be reached, asked
 * before any phone number. What was received is answered at once with the word to come back by, so that it stands in no address.
 * Nothing of it stays in the browser. Whoever tells of violence goes on where that is told.
 *
 * @param form the fields
 * @param command the id under which telling it twice is telling it once
 * @param word the word to come back by, once it was received; empty before
 * @param reach how she is reached by what she chose, or that she is not, as a key; empty before
 */
record ReportPage(Form form, String command, String word, String reach) {

    static void show(Visit visit) throws IOException {
        show(visit, 200, form(visit, Typed.nothing()));
    }

    private static void show(Visit visit, int status, Form.Builder form) throws IOException {
        String command = visit.house.sessions().draw();
        visit.show(status, "report", new ReportPage(form.build(), command, "", ""));
    }

    static void send(Visit visit) throws IOException {
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            if (typed.maybe("about")
                    .filter(visit.house.categories()::isViolence)
                    .isPresent()) {
                AskPage.instead(visit, typed);
                return;
            }
            OpenCase told = read(visit, typed);
            boolean violence = visit.house.home().tellsOfViolence(told);
            if (visit.opensTooOften(violence ? Tries.Sort.VIOLENCE : Tries.Sort.DISPUTE)) {
                String often = Words.of("report.too-often").in(visit.locale());
                show(visit, 429, form(visit, typed).error(often));
                return;
            }
            ReceiptWord word = ReceiptWord.of(CommandId.of(typed.one("command")));
            Outcome<CaseId> outcome =
                    visit.door(Actor.anonymous()).under(word.sent()).casework().report(told);
            if (outcome.isDone()) {
                visit.show(
                        "report",
                        new ReportPage(
                                form(visit, Typed.nothing()).build(),
                                "",
                                word.shown(),
                                AskPage.reach(told.applicant().contact())));
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

    private static Form.Builder form(Visit visit, Typed typed) {
        Locale locale = visit.locale();
        Form.Builder form = new Form.Builder("report", locale, typed)
                .field("town", Form.Kind.CHOICE, true, FindPage.townOptions(visit))
                .called("place", "town")
                .field("about", Form.Kind.CHOICE, true, Fields.categories(visit.house, locale))
                .area("said")
                .called("words", "said")
                .field("wanted", Form.Kind.RADIO, true, Fields.choices(locale, "whom", "usual", "district"), "usual");
        return Reaching.ask(form).called("applicant.phone", "phone").called("applicant.name", "called");
    }

    private static OpenCase read(Visit visit, Typed typed) {
        Answers answers = Answers.of(typed);
        answers.required("about");
        answers.required("town");
        Optional<DivisionCode> place =
                typed.maybe("town").flatMap(t -> answers.checks().value("town", () -> DivisionCode.of(t)));
        Optional<SafeContact> rule = Reaching.rule(answers);
        boolean byPhone = rule.filter(r -> r.channels().contains(MessageChannel.CALL)
                        || r.channels().contains(MessageChannel.SMS))
                .isPresent();
        answers.checks().that(!byPhone || typed.maybe("phone").isPresent(), "phone", "required", "");
        String name = Reaching.name(typed);
        Optional<Person> she = rule.flatMap(r -> answers.checks()
                .part(
                        "applicant",
                        () -> typed.maybe("phone")
                                .map(p -> Person.named(name).reachedAt(p, r))
                                .orElseGet(() -> Person.named(name))));
        answers.checks().text("said", typed.one("said"), 0, 4000);
        answers.orThrow();
        OpenCase open = OpenCase.by(Channel.ONLINE, she.orElseThrow())
                .about(typed.one("about"))
                .at(place.orElseThrow())
                .saying(typed.one("said"));
        return typed.one("wanted").equals("district") ? open.wishing(HandlerWish.district()) : open;
    }
}
