package io.github.xingfujia.countyapp.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed into a form (所填内容), kept to be shown again when something is wrong. */
record Typed(Map<String, List<String>> values) {

    static Typed of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, List.of(given)));
        return new Typed(values);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Returns the value of a field without blanks around it; empty text when there is none. */
    String one(String field) {
        return Optional.ofNullable(values.get(field)).map(v -> v.get(0).strip()).orElse("");
    }

    /** Returns the value of a field with digits and signs as a keyboard of Latin letters writes them. */
    String narrow(String field) {
        return Normalizer.normalize(one(field), Normalizer.Form.NFKC);
    }

    Optional<String> maybe(String field) {
        return Optional.of(one(field)).filter(v -> !v.isEmpty());
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }
}
