package io.github.xingfujia;

import static java.util.Map.entry;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;

/** The house as its classes show it, the map of its rooms, and the bad house on which every rule must fail. */
record House(String root, JavaClasses classes) {

    /** Everything in the core's main classes. */
    static final House CORE = new House(
            "io.github.xingfujia",
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.github.xingfujia"));

    /** A small house that breaks every rule once. */
    static final House BAD = new House(
            "io.github.xingfujia.badhouse", new ClassFileImporter().importPackages("io.github.xingfujia.badhouse"));

    private static final List<String> COMMON =
            List.of("kernel", "calendar", "rules", "store", "access", "way", "profile");
    private static final List<String> GUARDED = and(COMMON, "network", "messaging", "volunteer", "protection");

    /** Who may use whom: the table of the architecture, room by room. The root may use all, and nobody the root. */
    static final Map<String, List<String>> MAP = ImmutableMap.ofEntries(
            entry("kernel", List.of()),
            entry("calendar", List.of("kernel")),
            entry("rules", List.of("kernel")),
            entry("store", List.of("kernel")),
            entry("access", List.of("kernel")),
            entry("way", List.of("kernel", "store", "access")),
            entry("profile", List.of("kernel", "calendar", "rules")),
            entry("network", COMMON),
            entry("messaging", COMMON),
            entry("volunteer", and(COMMON, "network", "messaging", "books", "custody")),
            entry("departments", and(COMMON, "network", "books", "custody", "disclosure")),
            entry("protection", and(COMMON, "network", "messaging", "volunteer", "custody")),
            entry("measures", and(GUARDED, "books", "custody")),
            entry("prevention", and(COMMON, "network")),
            entry("books", and(COMMON, "messaging")),
            entry("custody", and(COMMON, "network", "messaging")),
            entry("disclosure", and(COMMON, "network", "messaging", "custody")),
            entry("casework", and(GUARDED, "books", "custody")),
            entry("counselling", and(GUARDED, "custody")),
            entry("consultation", and(GUARDED, "measures", "custody")),
            entry("learning", GUARDED),
            entry("evaluation", and(COMMON, "network", "messaging", "custody")),
            entry("stations", and(COMMON, "network")),
            entry("statistics", COMMON),
            entry("memory", List.of("kernel", "store")));

    /** Rooms on the map that are not built yet; take a room off this list when its first class appears. */
    static final Set<String> TO_COME = new TreeSet<>();

    /** Returns the rooms that have classes; package descriptions alone do not make a room. */
    Set<String> rooms() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass one : classes) {
            if (!one.getSimpleName().equals("package-info") && !room(one).isEmpty()) {
                rooms.add(room(one));
            }
        }
        return rooms;
    }

    /** Returns whether a class belongs to this house. */
    boolean owns(JavaClass one) {
        return (one.getPackageName() + ".").startsWith(root + ".");
    }

    /** Returns the room of one of its classes; the empty text for the root. */
    String room(JavaClass one) {
        String below = one.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    /** Requires the rule of the core. */
    static void holds(ArchRule rule) {
        rule.check(CORE.classes());
    }

    /** Requires that the rule finds every one of these in the bad house. */
    static void catches(ArchRule rule, String... sins) {
        EvaluationResult result = rule.evaluate(BAD.classes());
        String report = String.join("\n", result.getFailureReport().getDetails());
        for (String sin : sins) {
            Assertions.assertTrue(report.contains(sin), () -> "a rule that cannot fail: no " + sin + " in\n" + report);
        }
    }

    /** Returns the condition that a class tells {@code check} of nothing it does wrong. */
    static ArchCondition<JavaClass> neverTell(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                check.accept(one, message -> events.add(SimpleConditionEvent.violated(one, message)));
            }
        };
    }

    private static List<String> and(List<String> some, String... more) {
        return java.util.stream.Stream.concat(some.stream(), java.util.Arrays.stream(more))
                .toList();
    }
}
