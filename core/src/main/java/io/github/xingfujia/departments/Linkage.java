package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.DatedBooks;
import io.github.xingfujia.rules.DecisionReference;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How departments work together in a county (部门联动安排), as its packs lay it down: the departments and who takes tasks for
 * them, the kinds of task in force on a day, and how long everything may take.
 */
public final class Linkage {

    /** What a county lays down of time and number; every period on the work calendar or in hours, as it is written. */
    record Terms(
            int returns,
            Period forward,
            Period decide,
            Period feedback,
            Period superior,
            Period draft,
            Period answer,
            Period discloses,
            List<String> cites) {

        Terms {
            cites = ImmutableList.copyOf(cites);
        }
    }

    /** Within what time a task is accepted and answered, and why. */
    record Times(Period accept, Period answer, List<String> articles, DecisionReference decision) {

        Times {
            articles = ImmutableList.copyOf(articles);
        }
    }

    private final Map<DepartmentCode, Department> departments;
    private final Map<String, Label> fields;
    private final Map<String, DisclosedField> shown;
    private final Map<String, Label> outcomes;
    private final List<TaskKind> kinds;
    private final List<OfferRule> offers;
    private final Terms terms;
    private final DatedBooks clock;

    Linkage(
            Map<DepartmentCode, Department> departments,
            Map<String, Label> fields,
            Map<String, DisclosedField> shown,
            Map<String, Label> outcomes,
            List<TaskKind> kinds,
            List<OfferRule> offers,
            Terms terms,
            DatedBooks clock) {
        this.departments = ImmutableMap.copyOf(departments);
        this.fields = ImmutableMap.copyOf(fields);
        this.shown = ImmutableMap.copyOf(shown);
        this.outcomes = ImmutableMap.copyOf(outcomes);
        this.kinds = ImmutableList.copyOf(kinds);
        this.offers = ImmutableList.copyOf(offers);
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Returns what the files of a county say, the national pack first; every problem with its file and line.
     *
     * @param clock the books that say how long each kind may take
     * @param norm whether a norm may be cited
     */
    public static Linkage read(List<SourceNode> files, DatedBooks clock, Predicate<String> norm, Checks problems) {
        return new LinkageReader(clock, norm, problems).read(files);
    }

    /**
     * Returns these arrangements where the departments that a link reaches take their tasks over it.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when the county has no such department, or names nobody who takes tasks for it
     */
    public Linkage over(DepartmentLink link) {
        Checks checks = Checks.of();
        Map<DepartmentCode, Department> all = new LinkedHashMap<>(departments);
        List<String> reachable = departments.values().stream()
                .filter(d -> d.contact().isPresent())
                .map(d -> d.code().value())
                .toList();
        for (DepartmentCode code : link.departments()) {
            checks.that(
                    reachable.contains(code.value()),
                    "departmentLink",
                    "one-of",
                    code.value(),
                    String.join(" ", reachable));
            all.computeIfPresent(code, (same, department) -> department.linked());
        }
        checks.orThrow();
        return new Linkage(all, fields, shown, outcomes, kinds, offers, terms, clock);
    }

    /** Returns the departments in the order of the files. */
    public List<Department> departments() {
        return ImmutableList.copyOf(departments.values());
    }

    /** Returns the department of a code. */
    public Optional<Department> department(DepartmentCode code) {
        return Optional.ofNullable(departments.get(code));
    }

    /** Returns whether a department takes its tasks over a link. */
    boolean isLinked(DepartmentCode code) {
        return isVia(code, Department.Via.LINK);
    }

    /** Returns whether a department takes its tasks by this way. */
    boolean isVia(DepartmentCode code, Department.Via via) {
        return department(code)
                .flatMap(Department::contact)
                .filter(c -> c.via() == via)
                .isPresent();
    }

    /** Returns what a department is called in this county; its code when it is no longer there. */
    public Label called(DepartmentCode code) {
        return department(code).map(Department::called).orElseGet(() -> new Label(code.value(), code.value()));
    }

    /** Returns what stands above a department. */
    Label superior(DepartmentCode code) {
        return department(code).map(Department::superior).orElseGet(() -> called(code));
    }

    /** Returns what departments are called, one after the other. */
    Label called(List<DepartmentCode> codes) {
        List<Label> all = codes.stream().map(this::called).toList();
        return new Label(
                String.join("、", all.stream().map(l -> l.in(Locale.CHINA)).toList()),
                String.join(", ", all.stream().map(l -> l.in(Locale.ENGLISH)).toList()));
    }

    /** Returns the kinds of task in force on a day, each once: the last pack that speaks of it counts. */
    public List<TaskKind> kinds(LocalDate day) {
        List<TaskKind> inForce = new ArrayList<>();
        for (TaskKind kind : kinds) {
            if (kind.isInForce(day)) {
                inForce.removeIf(k -> k.code().equals(kind.code()));
                inForce.add(kind);
            }
        }
        return List.copyOf(inForce);
    }

    /** Returns a kind of task as it stands on a day. */
    public Optional<TaskKind> kind(TaskKindCode code, LocalDate day) {
        return kinds(day).stream().filter(k -> k.code().equals(code)).findFirst();
    }

    /** Returns which tasks a cause makes worth sending, in the order of the files. */
    List<OfferRule> offers(OfferCause cause) {
        return offers.stream().filter(rule -> rule.cause() == cause).toList();
    }

    /** Returns what a kind is called, in force or not; its code when no pack speaks of it any more. */
    public Label called(TaskKindCode code) {
        return kinds.stream()
                .filter(k -> k.code().equals(code))
                .map(TaskKind::name)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new Label(code.value(), code.value()));
    }

    /** Returns what a field is called. */
    public Label field(String code) {
        return label(fields, code);
    }

    /** Returns what kind of thing a field tells, as her receipt names it. */
    DisclosedField shows(String code) {
        return shown.getOrDefault(code, DisclosedField.WHAT_HAPPENED);
    }

    /** Returns what an outcome is called. */
    public Label outcome(String code) {
        return label(outcomes, code);
    }

    /** The condition that what is lost within hours or days is at stake (情况紧急). */
    static final String URGENT = "urgent";

    /** Returns the conditions that the clock of a day asks for, such as {@code urgent}. */
    public List<FactDeclaration> conditions(LocalDate day) {
        return clock.on(day).stream()
                .flatMap(book -> book.facts().stream())
                .filter(fact -> fact.type() == FactDeclaration.Type.FLAG)
                .toList();
    }

    /** Returns how often a task may be given back before the district names who does it. */
    public int returns() {
        return terms.returns();
    }

    Terms terms() {
        return terms;
    }

    /**
     * Returns how long a kind may take under these conditions.
     *
     * @param book the clock in force
     * @throws io.github.xingfujia.kernel.InvalidInput when a condition is none of those asked for
     */
    Times times(TaskKindCode kind, List<String> conditions, LocalDate day, RuleBook book) {
        Checks checks = Checks.of();
        check(conditions, day, checks);
        checks.orThrow();
        Facts facts = Facts.of("kind", kind.value());
        for (FactDeclaration flag : conditions(day)) {
            facts = facts.and(flag.name(), conditions.contains(flag.name()));
        }
        var decision = book.decide(facts);
        return new Times(
                Period.of(decision.outcome("accept")),
                Period.of(decision.outcome("answer")),
                decision.articles(),
                decision.reference());
    }

    /** Requires every condition to be one that the clock of a day asks for. */
    void check(List<String> conditions, LocalDate day, Checks checks) {
        List<String> known = conditions(day).stream().map(FactDeclaration::name).toList();
        conditions.forEach(condition -> checks.that(
                known.contains(condition), "conditions", "one-of", Checks.shape(condition), String.join(" ", known)));
    }

    private static Label label(Map<String, Label> labels, String code) {
        return labels.getOrDefault(code, new Label(code, code));
    }
}
