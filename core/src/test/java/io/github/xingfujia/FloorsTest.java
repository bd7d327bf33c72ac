package io.github.xingfujia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.xingfujia.House.BAD;
import static io.github.xingfujia.House.CORE;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of a room: its words, the packages below its door, and the door on top; from outside, only the door. */
class FloorsTest {

    private static final Path REPOSITORY = Path.of("..");

    @Test
    void the_floors_of_a_room_do_not_lead_back_to_themselves() {
        House.holds(floors(CORE));
        House.catches(floors(BAD), "casework.attic.LeansDown", "casework.cellar.LeansUp", "casework.Word");
    }

    @Test
    void a_room_is_entered_by_its_door_only() {
        House.holds(entered(CORE));
        House.catches(entered(BAD), "hall.ClimbsIn");
    }

    @Test
    void other_modules_use_the_packages_with_the_doors_only() throws IOException {
        Set<String> below = below();
        assertTrue(below.contains("casework.file"), () -> "packages below a door: " + below);
        Set<String> sources = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            sources.add(file.toString());
            windows(Files.readString(file), below).forEach(window -> found.add(file + " uses " + window));
        }
        assertTrue(sources.size() >= 50, () -> "sources seen: " + sources);
        assertEquals(Set.of(), found, "what stands below a door may change without a word");
        assertEquals(
                List.of("casework.file"),
                windows("import io.github.xingfujia.casework.file.CaseState;", below),
                "a host that climbs in is not noticed");
    }

    private static ArchRule floors(House house) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass one) {
                        return house.owns(one) && !house.room(one).isEmpty()
                                ? SliceIdentifier.of(house.room(one), floor(house, one))
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "floors of the rooms";
                    }
                })
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package");
    }

    /** Returns the package below the room's; in the room's own, the door with what puts it together, or the words. */
    private static String floor(House house, JavaClass one) {
        if (!path(house, one).isEmpty()) {
            return path(house, one);
        }
        boolean top = WayOnlyTest.isDoor(one) || one.getSimpleName().endsWith("Room");
        return top ? "the door" : "the words";
    }

    private static String path(House house, JavaClass one) {
        String room = house.root() + "." + house.room(one);
        return one.getPackageName().substring(room.length());
    }

    private static ArchRule entered(House house) {
        return classes()
                .should(House.neverTell("enter other rooms by the package of their door", (one, tell) -> {
                    for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (house.owns(target)
                                && !house.room(target).isEmpty()
                                && !house.room(target).equals(house.room(one))
                                && !path(house, target).isEmpty()) {
                            tell.accept(dependency.getDescription());
                        }
                    }
                }))
                .because("what stands below a door is public for its own room only");
    }

    private static Set<String> below() {
        Set<String> below = new TreeSet<>();
        for (JavaClass one : CORE.classes()) {
            if (!CORE.room(one).isEmpty() && !path(CORE, one).isEmpty()) {
                below.add(CORE.room(one) + path(CORE, one));
            }
        }
        return below;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            return files.filter(f -> f.toString().matches(".*\\.(java|jte|kt)"))
                    .filter(f -> f.toString().contains("/src/") && !f.startsWith(REPOSITORY.resolve("core")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> windows(String source, Set<String> below) {
        String packages = below.stream().map(Pattern::quote).collect(joining("|"));
        return Pattern.compile("io\\.github\\.xingfujia\\.(" + packages + ")\\b")
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
