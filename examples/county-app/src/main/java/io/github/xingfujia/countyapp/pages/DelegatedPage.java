package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Delegation;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.ResidentId;
import java.io.IOException;
import java.util.Optional;

/**
 * A dispute that a court delegates (法院委派登记): its papers are here, nobody has been asked yet.
 *
 * @param form the fields
 * @param command the id under which sending it twice is filing it once
 */
record DelegatedPage(Form form, String command) {

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, 200, form(visit, Typed.nothing()));
    }

    static void file(Visit visit) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            Outcome<CaseId> outcome = open(visit, Answers.of(typed));
            if (outcome.isDone()) {
                CaseId made = outcome.orThrow();
                boolean mine = visit.door().casework().view(made).isDone();
                visit.go(mine ? "/cases/" + made + "?said=filed" : "/desk?said=passed-on");
            } else {
                String refused = outcome.refusal()
                        .map(r -> Steps.refused(r, visit.locale()))
                        .orElse("");
                show(visit, 409, form(visit, typed).error(refused));
            }
        } catch (InvalidInput e) {
            show(visit, 422, form(visit, typed).wrong(e));
        }
    }

    private static Outcome<CaseId> open(Visit visit, Answers answers) {
        Typed typed = answers.typed();
        Optional<Delegation> delegation = CourtActs.delegation(answers);
        answers.required("about");
        Optional<ResidentId> number = Fields.residentId(typed, "plaintiff.residentId", answers.checks());
        Optional<Person> applicant = Fields.person(typed, "plaintiff", number, answers.checks());
        Optional<Person> other = Fields.other(typed, answers.checks());
        answers.orThrow();
        OpenCase opening = OpenCase.by(Channel.COURT, applicant.orElseThrow()).about(typed.one("about"));
        return visit.door()
                .under(CommandId.of(typed.one("command")))
                .casework()
                .openDelegated(other.map(opening::against).orElse(opening), delegation.orElseThrow());
    }

    private static void show(Visit visit, int status, Form.Builder form) throws IOException {
        visit.show(
                status,
                "delegated",
                new DelegatedPage(form.build(), visit.house.sessions().draw()));
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        Form.Builder form = new Form.Builder("delegated", visit.locale(), typed);
        CourtActs.fields(form, visit.house)
                .text("plaintiff.name", true)
                .called("applicant.name", "plaintiff.name")
                .text("plaintiff.residentId", false)
                .text("plaintiff.phone", false);
        return Fields.askOther(form)
                .field("about", Form.Kind.CHOICE, true, Fields.categories(visit.house, visit.locale()));
    }
}
