package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.VerifyCertificate;
import io.github.xingfujia.evaluation.HonourNumber;
import io.github.xingfujia.evaluation.VerifyHonour;
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
 * Whether a certificate of service hours, of a programme, of a course or of honour is genuine (证明核验), for whoever holds it; nothing else is told.
 *
 * @param answer {@code genuine} or {@code not}; empty before anything was asked
 */
record VerifyPage(Form form, String answer) {

    private static final Pattern OF_LETTERS = Pattern.compile("[0-9]{6}-[a-z2-7]{8}");

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
            if (OF_LETTERS.matcher(number(typed)).matches()) {
                return ofLetters(visit, typed);
            }
            VerifyHours question = new VerifyHours(
                    ServiceNumber.of(number(typed)), typed.one("code").toLowerCase(Locale.ROOT));
            return visit.door(Actor.anonymous())
                    .volunteering()
                    .verifyHours(question)
                    .fold(v -> v.genuine() ? "genuine" : "not", refusal -> "not");
        } catch (InvalidInput e) {
            return "not";
        }
    }

    private static String ofLetters(Visit visit, Typed typed) {
        VerifyCertificate question = new VerifyCertificate(
                CertificateNumber.of(number(typed)), typed.one("code").toLowerCase(Locale.ROOT));
        boolean programme =
                visit.door(Actor.anonymous()).counselling().verify(question).fold(v -> v.genuine(), refusal -> false);
        boolean course = visit.door(Actor.anonymous())
                .learning()
                .verify(new VerifyCourse(
                        CourseNumber.of(number(typed)), typed.one("code").toLowerCase(Locale.ROOT)))
                .fold(v -> v.genuine(), refusal -> false);
        boolean honour = visit.door(Actor.anonymous())
                .evaluation()
                .verifyHonour(new VerifyHonour(HonourNumber.of(number(typed)), typed.one("code")))
                .fold(v -> v.genuine(), refusal -> false);
        return programme || course || honour ? "genuine" : "not";
    }

    /** A number is copied from paper in whatever case. */
    private static String number(Typed typed) {
        return typed.one("number").strip().toLowerCase(Locale.ROOT);
    }
}
