package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.VerifyCertificate;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.learning.CourseNumber;
import io.github.xingfujia.learning.VerifyCourse;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.VerifyHours;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a certificate of service hours, of a programme or of a course is genuine (证明核验), for whoever holds it; nothing else is told.
 *
 * @param answer {@code genuine} or {@code not}; empty before anything was asked
 */
record VerifyPage(Form form, String answer) {

    private static final Pattern OF_PROGRAMME = Pattern.compile("[0-9]{6}-[a-z2-7]{8}");

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
            if (OF_PROGRAMME.matcher(typed.one("number")).matches()) {
                return ofProgramme(visit, typed);
            }
            VerifyHours question = new VerifyHours(
                    ServiceNumber.of(typed.one("number")), typed.one("code").toLowerCase(Locale.ROOT));
            return visit.door(Actor.anonymous())
                    .volunteering()
                    .verifyHours(question)
                    .fold(v -> v.genuine() ? "genuine" : "not", refusal -> "not");
        } catch (InvalidInput e) {
            return "not";
        }
    }

    private static String ofProgramme(Visit visit, Typed typed) {
        VerifyCertificate question = new VerifyCertificate(
                CertificateNumber.of(typed.one("number")), typed.one("code").toLowerCase(Locale.ROOT));
        boolean programme =
                visit.door(Actor.anonymous()).counselling().verify(question).fold(v -> v.genuine(), refusal -> false);
        boolean course = visit.door(Actor.anonymous())
                .learning()
                .verify(new VerifyCourse(
                        CourseNumber.of(typed.one("number")), typed.one("code").toLowerCase(Locale.ROOT)))
                .fold(v -> v.genuine(), refusal -> false);
        return programme || course ? "genuine" : "not";
    }
}
