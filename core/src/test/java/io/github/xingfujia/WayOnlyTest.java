package io.github.xingfujia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.xingfujia.House.BAD;
import static io.github.xingfujia.House.CORE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.store.Permit;
import io.github.xingfujia.way.Way;
import io.github.xingfujia.way.Ways;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One way through the house: nothing is decided, stored, read or opened beside it. */
class WayOnlyTest {

    private static final Set<String> ENTRIES =
            Set.of("run", "look", "list", "count", "survey", "retrace", "trail", "readings");

    /** What a room may name of the store: how facts, rows and sealed cells look, never how they are kept. */
    private static final List<String> VOCABULARY = List.of(
            "Fact",
            "FactTypes",
            "UnknownFact",
            "PublishedFact",
            "Kind",
            "Row",
            "Filter",
            "RowFilter",
            "RowOrder",
            "TextOrder",
            "Query",
            "StreamId",
            "Sealed",
            "SearchDigest",
            "Bytes",
            "Micros",
            "StoreException");

    private static final List<String> KEEPERS = List.of("", "way", "store", "memory");

    @Test
    void a_room_speaks_of_facts_and_rows_but_never_to_the_store() {
        House.holds(vocabulary(CORE));
        House.catches(vocabulary(BAD), "casework.ReadsTheJournal", "casework.OpensByItself");
    }

    @Test
    void only_the_way_asks_the_policy() {
        House.holds(policy(CORE));
        House.catches(policy(BAD), "casework.AsksThePolicy");
    }

    @Test
    void only_the_store_writes_permits() {
        House.holds(permits(CORE));
        House.catches(permits(BAD), "casework.OpensByItself");
    }

    @Test
    void a_door_method_is_exactly_one_entry() {
        House.holds(doors());
        House.catches(doors(), "casework.BadDoor.twice", "casework.BadDoor.besides");
    }

    @Test
    void the_way_is_entered_through_doors_only() {
        House.holds(entries(CORE));
        House.catches(entries(BAD), "casework.SideEntrance");
    }

    @Test
    void the_doors_are_found() {
        Set<String> doors = new TreeSet<>();
        CORE.classes().stream().filter(WayOnlyTest::isDoor).forEach(door -> doors.add(door.getSimpleName()));
        assertTrue(doors.containsAll(List.of("Casework", "Volunteering", "Statistics")), () -> "doors seen: " + doors);
    }

    /** Returns whether a class is a door: it holds the way, and is not part of it. */
    static boolean isDoor(JavaClass one) {
        return !KEEPERS.contains(CORE.room(one))
                && one.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(Way.class));
    }

    private static ArchRule vocabulary(House house) {
        return classes()
                .should(House.neverTell("name only facts, rows and cells of the store", (one, tell) -> {
                    if (KEEPERS.contains(house.room(one))) {
                        return;
                    }
                    for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        boolean kept = CORE.owns(target) && CORE.room(target).equals("store");
                        if (kept && !VOCABULARY.contains(outermost(target))) {
                            tell.accept(dependency.getDescription());
                        }
                    }
                }))
                .because("whoever holds Journal, Index, Vault, Store, Keyring or AccessStream can read without a trace"
                        + " and write half a command (safety invariants 6 and 7)");
    }

    private static ArchRule policy(House house) {
        return only(house, Policy.class, List.of("", "way", "access"), "be the policy")
                .because("commands and lists are opened by one policy, asked in one place (architecture §1)");
    }

    private static ArchRule permits(House house) {
        return only(house, Permit.class, List.of("way", "store"), "hold permits")
                .because("a permit proves that the look is on the chain before a cell is opened (safety invariant 7)");
    }

    private static ArchRule only(House house, Class<?> type, List<String> rooms, String what) {
        return classes().should(House.neverTell("not " + what + " outside of its rooms", (one, tell) -> {
            if (!rooms.contains(house.room(one))) {
                one.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getBaseComponentType().isEquivalentTo(type))
                        .forEach(d -> tell.accept(d.getDescription()));
            }
        }));
    }

    private static ArchRule doors() {
        return classes()
                .should(House.neverTell("enter the way once per public method, if they are doors", (one, tell) -> {
                    if (!isDoor(one)) {
                        return;
                    }
                    for (JavaMethod method : one.getMethods()) {
                        if (!method.getModifiers().contains(JavaModifier.PUBLIC)
                                || method.getModifiers().contains(JavaModifier.STATIC)) {
                            continue;
                        }
                        long entered = method.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isEquivalentTo(Way.class))
                                .filter(call -> ENTRIES.contains(call.getName()))
                                .count();
                        if (entered != 1) {
                            tell.accept(method.getFullName() + " enters the way " + entered + " times");
                        }
                    }
                }))
                .because("one method, one command or look: half a command cannot exist, and nothing goes besides");
    }

    private static ArchRule entries(House house) {
        return classes()
                .should(House.neverTell("enter the way only as a door", (one, tell) -> {
                    if (List.of("", "way").contains(house.room(one)) || isDoor(one)) {
                        return;
                    }
                    one.getAccessesFromSelf().stream()
                            .filter(a -> a.getTargetOwner().isEquivalentTo(Way.class)
                                    || a.getTargetOwner().isEquivalentTo(Ways.class))
                            .forEach(a -> tell.accept(a.getDescription()));
                }))
                .because("an act that calls another command would run in two entries and could stop between them");
    }

    private static String outermost(JavaClass target) {
        JavaClass one = target;
        while (one.getEnclosingClass().isPresent()) {
            one = one.getEnclosingClass().get();
        }
        return one.getSimpleName();
    }
}
