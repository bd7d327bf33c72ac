package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form that could not be taken, with everything that was typed (未能提交的表单): for all pages that do not show it again
 * themselves.
 *
 * @param word key of what the page says
 * @param wrong what is wrong with the values; may be empty
 * @param path where the form goes
 * @param again whether it may be sent once more as something new; then {@code command} is its new id
 * @param lines what was typed, for people
 * @param sent what is sent once more
 */
record Kept(String word, String wrong, String path, boolean again, String command, List<Line> lines, List<Line> sent) {

    /** What stands in every form and is nobody's word. */
    private static final Set<String> OURS = Set.of("token", "command", "revision", "act", "lang");

    /** One value; an answer with several has several lines. */
    record Line(String name, String value) {}

    /** Returns the page of a form that was sent before with other values. */
    static Kept repeated(Visit visit) {
        return of("repeated", "", visit, true);
    }

    /** Returns the page of a form or address with values that no page of ours would send. */
    static Kept wrong(Visit visit, InvalidInput wrong) {
        return of(
                "wrong",
                wrong.violations().stream()
                        .map(v -> Readable.of(v, visit.locale()).in(visit.locale()))
                        .collect(Collectors.joining("\n")),
                visit,
                false);
    }

    private static Kept of(String word, String wrong, Visit visit, boolean again) {
        List<Line> lines = new ArrayList<>();
        List<Line> sent = new ArrayList<>();
        if (visit.isSent()) {
            visit.typed()
                    .values()
                    .forEach((name, values) -> values.forEach(value -> {
                        if (!OURS.contains(name) && !value.isBlank()) {
                            lines.add(new Line(label(name, visit.locale()), value));
                        }
                        if (!name.equals("token") && !name.equals("command")) {
                            sent.add(new Line(name, value));
                        }
                    }));
        }
        return new Kept(
                word,
                wrong,
                visit.path(),
                again && visit.isSent(),
                visit.house.sessions().draw(),
                List.copyOf(lines),
                List.copyOf(sent));
    }

    private static String label(String name, Locale locale) {
        return Wording.exists("countyapp.pages", "field." + name)
                ? Words.of("field." + name).in(locale)
                : name;
    }
}
