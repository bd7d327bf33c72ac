package io.github.xingfujia.departments;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.DatedBooks;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lays the files of all packs together: a later one names a department, a field or an outcome anew, adds a kind of task or
 * replaces it from a day on, and replaces the figures it states. Everything is declared before a kind refers to it.
 */
final class LinkageReader {

    private static final Period UNREAD = Period.of("1d");
    private static final List<String> TIMES =
            List.of("forward", "decide", "feedback", "superior", "draft", "answer", "discloses");

    /** Where she has moved to is told to nobody, and no shelter stands in anything that leaves the house. */
    private static final List<String> NEVER = List.of("address", "new-address", "shelter-address", "shelter-place");

    private final DatedBooks clock;
    private final Predicate<String> norm;
    private final Checks problems;
    private final Map<String, Label> departments = new LinkedHashMap<>();
    private final Map<String, Department.Contact> contacts = new LinkedHashMap<>();
    private final Map<String, Label> fields = new LinkedHashMap<>();
    private final Map<String, DisclosedField> shown = new LinkedHashMap<>();
    private final Map<String, Label> outcomes = new LinkedHashMap<>();
    private final List<TaskKind> kinds = new ArrayList<>();
    private final List<OfferRule> offers = new ArrayList<>();

    LinkageReader(DatedBooks clock, Predicate<String> norm, Checks problems) {
        this.clock = clock;
        this.norm = norm;
        this.problems = problems;
    }

    Linkage read(List<SourceNode> files) {
        for (SourceNode file : files) {
            file.only("departments", "contacts", "fields", "outcomes", "tasks", "offers", "terms");
            labels(file.at("departments"), departments);
            labels(file.at("fields"), fields, "as");
            file.at("fields")
                    .items()
                    .forEach(f -> shown.put(
                            f.at("code").optionalText().orElse(""), f.at("as").choice(DisclosedField.class)));
            labels(file.at("outcomes"), outcomes);
        }
        for (SourceNode file : files) {
            file.at("fields").items().stream()
                    .map(node -> node.at("code"))
                    .filter(code -> NEVER.contains(code.optionalText().orElse("")))
                    .forEach(code -> code.problem("never-told"));
            file.at("contacts").items().forEach(this::contact);
            List<String> seen = new ArrayList<>();
            file.at("tasks").items().forEach(node -> task(node, seen));
        }
        files.forEach(file -> file.at("offers").items().forEach(this::offer));
        Map<DepartmentCode, Department> all = new LinkedHashMap<>();
        departments.forEach((code, label) -> code(code)
                .ifPresent(c -> all.put(c, new Department(c, label, Optional.ofNullable(contacts.get(code))))));
        return new Linkage(all, fields, shown, outcomes, kinds, offers, terms(files), clock);
    }

    private static Optional<DepartmentCode> code(String text) {
        return Checks.of().value("code", () -> DepartmentCode.of(text));
    }

    private static void labels(SourceNode list, Map<String, Label> into, String... more) {
        List<String> seen = new ArrayList<>();
        for (SourceNode node : list.items()) {
            node.only(Stream.concat(Stream.of("code", "zh", "en"), Stream.of(more))
                    .toArray(String[]::new));
            String code = node.at("code")
                    .value(DepartmentCode::of)
                    .map(DepartmentCode::value)
                    .orElse("");
            if (seen.contains(code)) {
                node.at("code").problem("duplicate-key", code);
            }
            seen.add(code);
            into.put(code, label(node));
        }
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }

    private void contact(SourceNode node) {
        node.only("department", "via", "zh", "en", "superior");
        SourceNode superior = node.at("superior").only("zh", "en");
        contacts.put(
                node.at("department").oneOf(departments.keySet()),
                new Department.Contact(node.at("via").choice(Department.Via.class), label(node), label(superior)));
    }

    private void task(SourceNode node, List<String> seen) {
        node.only(
                "code",
                "action",
                "owner",
                "also",
                "from",
                "until",
                "runs",
                "regime",
                "fields",
                "needs",
                "outcomes",
                "cites",
                "ground",
                "zh",
                "en");
        Optional<TaskKindCode> code = node.at("code").value(TaskKindCode::of);
        Optional<LocalDate> from = day(node.at("from"));
        Optional<LocalDate> until = day(node.at("until"));
        if (until.filter(u -> from.filter(u::isBefore).isPresent()).isPresent()) {
            node.at("until").problem("end-before-start", from.get().toString());
        }
        String once = code.map(TaskKindCode::value).orElse("")
                + from.map(LocalDate::toString).orElse("");
        if (seen.contains(once)) {
            node.at("code")
                    .problem("duplicate-key", code.map(TaskKindCode::value).orElse(""));
        }
        seen.add(once);
        List<String> carried = these(node.at("fields"), fields.keySet());
        List<String> needed = node.at("needs").isPresent() ? these(node.at("needs"), carried) : List.of();
        List<String> ends = these(node.at("outcomes"), outcomes.keySet());
        List<String> cites = cites(node.at("cites"));
        Optional<DepartmentCode> owner = code(node.at("owner").oneOf(departments.keySet()));
        List<DepartmentCode> also = node.at("also").isPresent()
                ? these(node.at("also"), departments.keySet()).stream()
                        .flatMap(word -> code(word).stream())
                        .toList()
                : List.of();
        boolean sent = node.at("runs").isPresent()
                && node.at("runs").oneOf(List.of("sent", "accepted")).equals("sent");
        boolean court = node.at("regime").isPresent()
                && node.at("regime").oneOf(List.of("civil", "court")).equals("court");
        Ground ground = node.at("ground").isPresent() ? node.at("ground").choice(Ground.class) : Ground.CONSENT;
        TaskAction action = node.at("action").choice(TaskAction.class);
        Label name = label(node);
        if (code.isPresent() && owner.isPresent()) {
            timed(node.at("code"));
            kinds.add(new TaskKind(
                    code.get(),
                    action,
                    owner.get(),
                    also,
                    from,
                    until,
                    sent,
                    court ? Regime.COURT : Regime.CIVIL,
                    carried,
                    needed,
                    ends,
                    cites,
                    ground,
                    name));
        }
    }

    /** A later pack says anew what it says of the same cause and kind. */
    private void offer(SourceNode node) {
        node.only("cause", "task", "obliged", "within", "cites");
        OfferCause cause = node.at("cause").choice(OfferCause.class);
        String task = node.at("task")
                .oneOf(kinds.stream().map(k -> k.code().value()).distinct().toList());
        Period within = node.at("within").value(Period::of).orElse(UNREAD);
        boolean obliged = node.at("obliged").isPresent()
                && node.at("obliged").oneOf(List.of("yes", "no")).equals("yes");
        List<String> cites = cites(node.at("cites"));
        Checks.of().value("task", () -> TaskKindCode.of(task)).ifPresent(code -> {
            offers.removeIf(o -> o.cause() == cause && o.task().equals(code));
            offers.add(new OfferRule(cause, code, obliged, within, cites));
        });
    }

    /** A kind without a clock could never be overdue: every book must know it, and say both times. */
    private void timed(SourceNode code) {
        for (LocalDate day : clock.days()) {
            Optional<RuleBook> book = clock.on(day);
            Set<String> known = new LinkedHashSet<>();
            book.ifPresent(b -> b.facts().stream()
                    .filter(f -> f.name().equals("kind"))
                    .forEach(f -> known.addAll(f.values().keySet())));
            code.oneOf(known);
        }
        if (clock.days().isEmpty()) {
            code.problem("no-clock");
        }
    }

    private static List<String> these(SourceNode node, Collection<String> allowed) {
        if (node.items().isEmpty()) {
            node.problem("required");
        }
        return node.items().stream().map(item -> item.oneOf(allowed)).toList();
    }

    private List<String> cites(SourceNode node) {
        if (node.items().isEmpty()) {
            node.problem("required");
        }
        node.items().stream().filter(item -> !norm.test(item.text())).forEach(item -> item.problem("no-such-norm"));
        return node.texts();
    }

    private static Optional<LocalDate> day(SourceNode node) {
        return node.isPresent() ? node.date() : Optional.empty();
    }

    private Linkage.Terms terms(List<SourceNode> files) {
        List<String> known = new ArrayList<>(TIMES);
        known.add("returns");
        known.add("cites");
        files.forEach(f -> f.at("terms").only(known.toArray(String[]::new)));
        if (files.isEmpty()) {
            problems.add(Violation.of("departments", "required", ""));
            return new Linkage.Terms(1, UNREAD, UNREAD, UNREAD, UNREAD, UNREAD, UNREAD, UNREAD, List.of());
        }
        return new Linkage.Terms(
                (int) last(files, "returns").number(1, 9),
                period(files, "forward"),
                period(files, "decide"),
                period(files, "feedback"),
                period(files, "superior"),
                period(files, "draft"),
                period(files, "answer"),
                period(files, "discloses"),
                cites(last(files, "cites")));
    }

    private static Period period(List<SourceNode> files, String key) {
        return last(files, key).value(Period::of).orElse(UNREAD);
    }

    /** Returns where the figure is stated last, or where it is missing. */
    private static SourceNode last(List<SourceNode> files, String key) {
        return files.stream()
                .map(f -> f.at("terms").at(key))
                .filter(SourceNode::isPresent)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> files.get(files.size() - 1).at("terms").at(key));
    }
}
