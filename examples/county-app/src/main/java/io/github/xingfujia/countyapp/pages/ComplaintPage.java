package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.ComplaintView;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.List;

/**
 * What one party complained about in one case (投诉内容), for the post that received it: opening it is recorded.
 *
 * @param number of the case
 * @param waiting whether anything waits for an answer
 */
record ComplaintPage(String id, String number, List<One> complaints, boolean waiting, Form form, String command) {

    /** One complaint: who wrote it, its words, and the answer or by when it is due. */
    record One(String received, String by, String words, Times.Due due, String answered, String answer) {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, 200, id, form(visit, Typed.nothing()));
    }

    static void answer(Visit visit, String id) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            Outcome<ComplaintId> outcome = visit.door()
                    .under(CommandId.of(typed.one("command")))
                    .casework()
                    .answerComplaint(ComplaintId.of(id), typed.one("reply"));
            if (outcome.isDone()) {
                visit.go("/complaints?said=answered");
            } else {
                String refused = outcome.refusal()
                        .map(r -> Steps.refused(r, visit.locale()))
                        .orElse("");
                show(visit, 409, id, form(visit, typed).error(refused));
            }
        } catch (InvalidInput e) {
            show(visit, 422, id, form(visit, typed).wrong(e));
        }
    }

    private static void show(Visit visit, int status, String id, Form.Builder form) throws IOException {
        ComplaintView view = visit.door()
                .casework()
                .complaint(ComplaintId.of(id))
                .fold(v -> v, refusal -> {
                    throw new NotHere();
                });
        Times times = new Times(visit.house, visit.locale());
        visit.show(
                status,
                "complaint",
                new ComplaintPage(
                        id,
                        view.number(),
                        view.complaints().stream()
                                .map(one -> one(one, visit, times))
                                .toList(),
                        view.complaints().stream()
                                .anyMatch(one -> one.answeredAt().isEmpty()),
                        form.build(),
                        visit.house.sessions().draw()));
    }

    private static One one(ComplaintView.One one, Visit visit, Times times) {
        boolean late = one.dueAt().filter(at -> !at.isAfter(visit.house.now())).isPresent();
        return new One(
                times.minute(one.receivedAt()),
                CaseSheet.by(one.by(), visit.house, visit.locale()),
                one.words(),
                times.due(one.dueAt(), late),
                one.answeredAt().map(times::minute).orElse(""),
                one.answer());
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        return new Form.Builder("answer", visit.locale(), typed)
                .field("reply", Form.Kind.AREA, true, List.of())
                .called("words", "reply");
    }
}
