package io.github.xingfujia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.xingfujia.House.BAD;
import static io.github.xingfujia.House.CORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The map of the house: which rooms there are, who may use whom, and what may come in from outside. */
class HouseMapTest {

    private static final List<String> JAVA = List.of(
            "java.io",
            "java.lang",
            "java.math",
            "java.nio",
            "java.security",
            "java.text",
            "java.time",
            "java.util",
            "javax.crypto");
    private static final List<String> GUESTS =
            List.of("com.google.common", "org.slf4j", "jakarta.validation", "org.jspecify", "org.snakeyaml.engine");
    private static final String TOKENS = "com.fasterxml.jackson.core";

    @Test
    void every_room_uses_only_what_the_map_allows() {
        House.holds(map(CORE));
        House.catches(map(BAD), "rules.KnowsFamilies", "kernel.KnowsTheStore", "casework.UsesTheRoot");
    }

    @Test
    void no_room_leads_back_to_itself() {
        House.holds(noCycles(CORE));
        House.catches(noCycles(BAD), "Cycle detected");
    }

    @Test
    void only_guests_on_the_list_come_in() {
        House.holds(guests(CORE));
        House.catches(guests(BAD), "casework.SpeaksSql", "casework.SpeaksJson");
    }

    @Test
    void the_rooms_built_and_to_come_are_the_rooms_on_the_map() {
        Set<String> onTheMap = new TreeSet<>(House.MAP.keySet());
        assertTrue(onTheMap.containsAll(House.TO_COME), "TO_COME names a room that is not on the map");
        onTheMap.removeAll(House.TO_COME);
        assertEquals(
                onTheMap,
                CORE.rooms(),
                "a new room goes on the map in House.MAP; a room built at last comes off House.TO_COME");
        assertFalse(House.MAP.keySet().containsAll(BAD.rooms()), "a room off the map is not noticed");
    }

    @Test
    void the_map_is_closed_over_its_own_rooms() {
        House.MAP.forEach((room, others) -> others.forEach(other ->
                assertTrue(House.MAP.containsKey(other), room + " may use " + other + ", which is not on the map")));
    }

    @Test
    void the_rules_see_the_classes_they_speak_of() {
        assertTrue(CORE.classes().size() >= 250, "only " + CORE.classes().size() + " classes seen");
        assertTrue(BAD.classes().size() >= 15, "only " + BAD.classes().size() + " bad classes seen");
    }

    private static ArchRule map(House house) {
        return classes()
                .should(House.neverTell("use only the rooms the map allows", (one, tell) -> {
                    String room = house.room(one);
                    for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (house.owns(target) && !room.isEmpty() && !allowed(room, house.room(target))) {
                            tell.accept(
                                    room + " may not use " + where(house, target) + ": " + dependency.getDescription());
                        }
                    }
                }))
                .because("a room that looks down the hall cannot be read, replaced or used alone (architecture §2)");
    }

    private static boolean allowed(String room, String other) {
        return room.equals(other) || House.MAP.getOrDefault(room, List.of()).contains(other);
    }

    private static String where(House house, JavaClass target) {
        return house.room(target).isEmpty() ? "the root" : house.room(target);
    }

    private static ArchRule noCycles(House house) {
        return slices().matching(house.root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two rooms that need each other are one room");
    }

    private static ArchRule guests(House house) {
        return classes()
                .should(House.neverTell("use only what is on the allow-list", (one, tell) -> {
                    for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        boolean known = target.isPrimitive()
                                || house.owns(target)
                                || CORE.owns(target)
                                || within(target, JAVA)
                                || within(target, GUESTS)
                                || target.getName().equals("java.net.URI")
                                || house.room(one).equals("store") && within(target, List.of(TOKENS));
                        if (!known) {
                            tell.accept(dependency.getDescription());
                        }
                    }
                }))
                .because("the core embeds anywhere: its dependencies are closed, and JSON tokens stay in the store");
    }

    private static boolean within(JavaClass target, List<String> packages) {
        return packages.stream().anyMatch(p -> (target.getPackageName() + ".").startsWith(p + "."));
    }
}
