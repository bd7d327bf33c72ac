package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
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
    private static final Set<String> OURS = Set.of("token", "command", "revision", "act", "seen", "lang");

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
                        .map(v -> Readable.said(v, visit.locale()))
                        .collect(Collectors.joining("\n")),
                visit,
                false);
    }

    /** Returns the page of a form whose login ended meanwhile, or is another now; whoever is logged in may send it as her own. */
    static Kept expired(Visit visit) {
        return of("expired", "", visit, visit.session().isPresent());
    }

    /** Returns what is wrong with a form that came without what its page put into it. */
    static InvalidInput half(String field) {
        return new InvalidInput(List.of(Violation.of(field, "required", "")));
    }

    private static Kept of(String word, String wrong, Visit visit, boolean again) {
        List<Line> lines = new ArrayList<>();
        List<Line> sent = new ArrayList<>();
        if (visit.isSent()) {
            visit.typed()
                    .values()
                    .forEach((name, values) -> values.forEach(value -> {
                        if (!OURS.contains(name) && !value.isBlank()) {
                            lines.add(line(name, value, visit));
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

    /** Returns a value in the words of the form it stood on, where that is known. */
    private static Line line(String name, String value, Visit visit) {
        return visit.taken().stream()
                .flatMap(f -> f.fields().stream())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .map(f -> new Line(f.label(), f.said(value)))
                .orElseGet(() -> new Line(
                        Readable.called(name, visit.locale()),
                        Glossary.said(visit.house, visit.locale(), name, value)));
    }
}
