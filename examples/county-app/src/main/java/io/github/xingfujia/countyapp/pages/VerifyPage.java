package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.VerifyHours;
import java.io.IOException;

/**
 * Whether a certificate of service hours is genuine (证明核验), for whoever holds it; nothing else is told.
 *
 * @param answer {@code genuine} or {@code not}; empty before anything was asked
 */
record VerifyPage(Form form, String answer) {

    static void show(Visit visit) throws IOException {
        Typed typed = visit.typed();
        boolean asked = typed.maybe("number").isPresent() || typed.maybe("code").isPresent();
        Form form = new Form.Builder("verify", visit.locale(), typed)
                .text("number", true)
                .text("code", true)
                .build();
        visit.show("verify", new VerifyPage(form, asked ? answer(visit, typed) : ""));
    }

    private static String answer(Visit visit, Typed typed) {
        try {
            VerifyHours question = new VerifyHours(ServiceNumber.of(typed.one("number")), typed.one("code"));
            return visit.door(Actor.anonymous())
                    .volunteering()
                    .verifyHours(question)
                    .fold(v -> v.genuine() ? "genuine" : "not", refusal -> "not");
        } catch (InvalidInput e) {
            return "not";
        }
    }
}
