package io.github.xingfujia.adapters.http;

import java.util.List;
import java.util.Optional;

/**
 * What went wrong, for a program and for its reader (问题说明, RFC 9457).
 *
 * @param type {@code urn:xingfujia:problem:} and the stable code
 * @param title what kind of problem it is
 * @param status the status of the answer
 * @param detail what to tell the person
 * @param violations every field that breaks a rule
 * @param next the commands that would lead on, by the ids of the OpenAPI document
 * @param articles the norms behind it
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        Optional<List<Broken>> violations,
        Optional<List<String>> next,
        Optional<List<String>> articles) {

    /**
     * A field that breaks a rule; never its value.
     *
     * @param field path of the field in the body, or the name of a parameter or header
     * @param rule stable code of the rule
     * @param shape what was given, without its content
     * @param allowed what the rule allows
     */
    record Broken(String field, String rule, String shape, String allowed) {}

    static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
