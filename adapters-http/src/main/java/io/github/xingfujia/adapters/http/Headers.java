package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what stands in the headers of a request, each in one place. */
final class Headers {

    private Headers() {}

    /** Returns Chinese, unless English is asked for first. */
    static Locale language(HttpServletRequest request) {
        String wanted =
                Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), List.of(Locale.ENGLISH, Locale.CHINESE));
            return Locale.ENGLISH.equals(found) ? Locale.ENGLISH : Locale.CHINA;
        } catch (IllegalArgumentException e) {
            return Locale.CHINA;
        }
    }

    /** Returns whether the body is JSON as it is: in UTF-8, not packed. */
    static boolean bringsJson(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        String plain = type.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        return request.getHeader("Content-Encoding") == null
                && List.of("application/json", "application/json;charset=utf-8").contains(plain);
    }

    static RequestFacts facts(HttpServletRequest request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        Cookie[] given = request.getCookies();
        if (given != null) {
            for (Cookie cookie : given) {
                cookies.putIfAbsent(cookie.getName(), cookie.getValue());
            }
        }
        return new RequestFacts(one(request, "Authorization"), cookies);
    }

    /** Returns a header that may stand there once. */
    static Optional<String> one(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw BadRequest.of(Violation.of(name, "duplicate-key", Checks.shape(values.get(0)), name));
        }
        return values.stream().findFirst();
    }
}
