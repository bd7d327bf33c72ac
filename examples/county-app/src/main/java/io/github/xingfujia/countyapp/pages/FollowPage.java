package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.FindingLine;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.Optional;

/**
 * A finding becomes a case (线索转案): only what the sweep did not ask is asked now.
 *
 * @param id of the finding
 */
record FollowPage(String id, String where, Form form, String command) {

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        FindingLine line = line(visit, id);
        visit.show("follow", page(visit, line, form(visit, line, Typed.nothing())));
    }

    static void open(Visit visit, String id) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        Optional<FindingLine> found = found(visit, id);
        try {
            found.ifPresent(line -> visit.takes(form(visit, line, typed)));
            Outcome<CaseId> outcome = visit.door()
                    .under(CommandId.of(typed.one("command")))
                    .casework()
                    .follow(FindingId.of(id), read(typed));
            if (outcome.isDone()) {
                CaseId made = outcome.orThrow();
                boolean mine = visit.door().casework().view(made).isDone();
                visit.go(mine ? "/cases/" + made + "?said=filed" : "/desk?said=passed-on");
            } else {
                FindingLine line = found.orElseThrow(NotHere::new);
                String refused = outcome.refusal()
                        .map(r -> Steps.refused(r, visit.locale()))
                        .orElse("");
                visit.show(
                        409,
                        "follow",
                        page(visit, line, form(visit, line, typed).error(refused)));
            }
        } catch (InvalidInput e) {
            if (found.isEmpty()) {
                throw e;
            }
            FindingLine line = found.get();
            visit.show(422, "follow", page(visit, line, form(visit, line, typed).wrong(e)));
        }
    }

    private static FindingLine line(Visit visit, String id) {
        return found(visit, id).orElseThrow(NotHere::new);
    }

    /** Returns the finding while it may be used; a form sent twice comes when it is used already. */
    private static Optional<FindingLine> found(Visit visit, String id) {
        return SweepPage.findings(visit).stream()
                .filter(f -> f.id().value().equals(id))
                .findFirst();
    }

    private static OpenCase read(Typed typed) {
        Answers answers = Answers.of(typed);
        answers.required("about");
        Optional<Person> applicant = Fields.person(typed, "applicant", Optional.empty(), answers.checks());
        Optional<Person> other = Fields.other(typed, answers.checks());
        answers.orThrow();
        OpenCase open = OpenCase.by(Channel.SWEEP, applicant.orElseThrow()).about(typed.one("about"));
        return other.map(open::against).orElse(open);
    }

    private static Form.Builder form(Visit visit, FindingLine line, Typed typed) {
        return Fields.askOther(new Form.Builder("follow", visit.locale(), typed)
                .text("applicant.name", true)
                .text("applicant.phone", false)
                .field(
                        "about",
                        Form.Kind.CHOICE,
                        true,
                        Fields.categories(visit.house, visit.locale()),
                        line.category()));
    }

    private static FollowPage page(Visit visit, FindingLine line, Form.Builder form) {
        return new FollowPage(
                line.id().value(),
                visit.house.home().network().divisions().path(line.division()),
                form.build(),
                visit.house.sessions().draw());
    }
}
