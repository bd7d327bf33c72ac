package io.github.xingfujia.adapters.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path with open places (路径模板), such as {@code /cases/{case}/screen}.
 *
 * @param text as written in the OpenAPI document
 */
record PathTemplate(String text) {

    /** Returns the names of the open places. */
    List<String> names() {
        return parts(text).stream()
                .filter(PathTemplate::isOpen)
                .map(PathTemplate::name)
                .toList();
    }

    /** Returns what stands in the open places; empty when the path is another one. */
    Optional<Map<String, String>> match(String path) {
        List<String> mine = parts(text);
        List<String> given = parts(path);
        if (mine.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < mine.size(); i++) {
            if (isOpen(mine.get(i))) {
                values.put(name(mine.get(i)), given.get(i));
            } else if (!mine.get(i).equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean isOpen(String part) {
        return part.startsWith("{");
    }

    private static String name(String part) {
        return part.substring(1, part.length() - 1);
    }
}
