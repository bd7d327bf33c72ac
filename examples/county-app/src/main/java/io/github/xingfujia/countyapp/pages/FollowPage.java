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
import io.github.xingfujia.kernel.Refusal;
import java.io.IOException;
import java.util.Optional;

/**
 * A finding becomes a case (线索转案): only what the sweep did not ask is asked now. Of violence a file is registered with it.
 *
 * @param id of the finding
 * @param where it was found; empty once it is used
 * @param violence whether it is one of violence
 */
record FollowPage(String id, String where, boolean violence, Form form, String command) {

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        Optional<FindingLine> found = found(visit, id);
        if (found.isEmpty()) {
            visit.go("/sweep?said=gone");
            return;
        }
        visit.show("follow", page(visit, id, found, form(visit, found, Typed.nothing())));
    }

    static void open(Visit visit, String id) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        Optional<FindingLine> found = found(visit, id);
        try {
            found.ifPresent(line -> visit.takes(form(visit, found, typed)));
            Outcome<CaseId> outcome = visit.door()
                    .under(CommandId.of(typed.one("command")))
                    .casework()
                    .follow(FindingId.of(id), read(typed));
            if (outcome.isDone()) {
                CaseId made = outcome.orThrow();
                boolean mine = visit.door().casework().view(made).isDone();
                visit.go(mine ? "/cases/" + made + "?said=filed" : "/desk?said=passed-on");
            } else {
                Refusal refusal = outcome.refusal().orElseThrow();
                if (found.isEmpty() && !refusal.code().equals("finding-gone")) {
                    throw new NotHere();
                }
                // another used it meanwhile: what was typed stays, to be told in the case that it became
                visit.show(
                        409,
                        "follow",
                        page(
                                visit,
                                id,
                                found,
                                form(visit, found, typed).error(Steps.refused(refusal, visit.locale()))));
            }
        } catch (InvalidInput e) {
            if (found.isEmpty()) {
                throw e;
            }
            visit.show(
                    422,
                    "follow",
                    page(visit, id, found, form(visit, found, typed).wrong(e)));
        }
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

    private static Form.Builder form(Visit visit, Optional<FindingLine> found, Typed typed) {
        return Fields.askOther(new Form.Builder("follow", visit.locale(), typed)
                .text("applicant.name", true)
                .text("applicant.phone", false)
                .field(
                        "about",
                        Form.Kind.CHOICE,
                        true,
                        Fields.categories(visit.house, visit.locale()),
                        found.map(FindingLine::category).stream().toArray(String[]::new)));
    }

    private static FollowPage page(Visit visit, String id, Optional<FindingLine> found, Form.Builder form) {
        return new FollowPage(
                id,
                found.map(f -> visit.house.home().network().divisions().path(f.division()))
                        .orElse(""),
                found.filter(f -> visit.house.categories().isViolence(f.category()))
                        .isPresent(),
                form.build(),
                visit.house.sessions().draw());
    }
}
