package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.RefusedException;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.store.OutcomeUnknownException;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.way.RepeatedCommandException;
import io.github.xingfujia.way.StaleRevisionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what went wrong: one place from exceptions to answers. Nothing sealed and no trace is ever in one. */
final class Problems {

    private static final String ROOM = "adapters.http";
    private static final String TYPE = "urn:xingfujia:problem:";
    private static final Map<String, String> LATER = Map.of("Retry-After", "5");

    private Problems() {}

    /** Returns the answer to what was thrown. */
    static Reply reply(RuntimeException thrown, Locale locale) {
        if (thrown instanceof HttpRefusal refused) {
            String detail = new Wording(ROOM, "problem." + refused.code() + ".detail", refused.arguments()).in(locale);
            Problem problem = problem(refused.status(), refused.code(), detail, List.of(), locale);
            return reply(problem, refused.headers(), locale);
        } else if (thrown instanceof BadRequest bad) {
            return reply(invalid(400, "malformed", bad.violations(), locale), Map.of(), locale);
        } else if (thrown instanceof InvalidInput invalid) {
            return reply(invalid(422, "invalid", invalid.violations(), locale), Map.of(), locale);
        } else if (thrown instanceof RefusedException refused) {
            return reply(refusal(refused.refusal(), locale), Map.of(), locale);
        } else if (thrown instanceof StaleRevisionException) {
            return reply(problem(412, "stale", locale), Map.of(), locale);
        } else if (thrown instanceof RepeatedCommandException) {
            return reply(problem(422, "repeated", locale), Map.of(), locale);
        } else if (thrown instanceof StaleStoreException) {
            return reply(problem(409, "overtaken", locale), LATER, locale);
        } else if (thrown instanceof OutcomeUnknownException) {
            return reply(problem(503, "outcome-unknown", locale), LATER, locale);
        } else if (thrown instanceof StoreException) {
            return reply(problem(503, "store", locale), LATER, locale);
        }
        return reply(problem(500, "internal", locale), Map.of(), locale);
    }

    /** Returns the problem with what never came as far as a route. */
    static Problem container(int status, Locale locale) {
        String code = status == 414 || status == 431 ? "too-long" : status < 500 ? "unreadable" : "internal";
        return problem(status, code, locale);
    }

    private static Reply reply(Problem problem, Map<String, String> headers, Locale locale) {
        return Reply.of(problem.status(), "application/problem+json", JsonWriter.write(problem, locale))
                .with("Cache-Control", "no-store")
                .with(headers);
    }

    private static Problem problem(int status, String code, Locale locale) {
        return problem(status, code, text("problem." + code + ".detail", locale), List.of(), locale);
    }

    private static Problem problem(int status, String code, String detail, List<Problem.Broken> broken, Locale locale) {
        return new Problem(
                TYPE + code,
                text("problem." + code, locale),
                status,
                detail,
                Problem.some(broken),
                Optional.empty(),
                Optional.empty());
    }

    /** “Not there” and “not yours” are one answer, byte for byte, to whoever asks: it leads to where anybody is helped. */
    private static Problem refusal(Refusal refusal, Locale locale) {
        boolean hidden = refusal.code().equals("not-available");
        return new Problem(
                TYPE + refusal.code(),
                text(hidden ? "problem.not-available" : "problem.refused", locale),
                hidden ? 404 : 409,
                refusal.shown().in(locale),
                Optional.empty(),
                Problem.some(hidden ? List.of("network.find") : refusal.next()),
                Problem.some(refusal.articles()));
    }

    private static Problem invalid(int status, String code, List<Violation> violations, Locale locale) {
        List<Problem.Broken> broken =
                violations.stream().map(v -> broken(v, locale)).toList();
        return problem(status, code, text("problem." + code + ".detail", locale), broken, locale);
    }

    private static Problem.Broken broken(Violation violation, Locale locale) {
        String key = "violation." + violation.rule();
        Wording allowed = new Wording(Wording.exists(ROOM, key) ? ROOM : "kernel", key, violation.arguments());
        return new Problem.Broken(
                violation.field(), violation.rule(), violation.shape().in(locale), allowed.in(locale));
    }

    private static String text(String key, Locale locale) {
        return Wording.of(ROOM, key).in(locale);
    }
}
