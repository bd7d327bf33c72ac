package io.github.xingfujia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.github.xingfujia.store.RandomSource;
import io.github.xingfujia.way.Way;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What makes two runs differ has a named place or none: written against accesses, so that a method reference such
 * as {@code Instant::now} is seen like a call.
 */
class NamedPlacesTest {

    private static final List<Class<?>> THREADS = List.of(
            Thread.class,
            java.util.Timer.class,
            java.util.concurrent.Executors.class,
            java.util.concurrent.CompletableFuture.class,
            java.util.concurrent.ForkJoinPool.class);

    private static final List<Class<?>> DICE = List.of(
            java.util.Random.class,
            java.security.SecureRandom.class,
            java.util.SplittableRandom.class,
            java.util.concurrent.ThreadLocalRandom.class,
            java.util.random.RandomGenerator.class);

    /** Classes whose sets and maps are asked and never walked in their own order. */
    private static final Map<String, String> UNWALKED = Map.of(
            "io.github.xingfujia.store.DeclaredKinds", "remembers which rows one batch has named",
            "io.github.xingfujia.memory.Table", "asks who holds a unique value",
            "io.github.xingfujia.memory.Drawer", "asks whether a key or digest is new");

    @Test
    void nobody_reads_the_wall_clock() {
        ArchRule rule = never("read the wall clock", NamedPlacesTest::isWallClock, Set.of(HomeBuilder.class.getName()))
                .because("an instant is drawn once by the door, from the clock the builder was given");
        House.holds(rule);
        House.catches(rule, "casework.Restless.calls", "casework.Restless.refers", "casework.Restless.counts");
        assertPlace(HomeBuilder.class, NamedPlacesTest::isWallClock);
    }

    @Test
    void the_given_clock_is_asked_by_the_way_alone() {
        ArchRule rule = never("ask a clock", NamedPlacesTest::isClock, Set.of(Way.class.getName()))
                .because("below the doors instants come in as parameters");
        House.holds(rule);
        House.catches(rule, "casework.Restless.asks");
        assertPlace(Way.class, NamedPlacesTest::isClock);
    }

    @Test
    void chance_enters_through_the_random_source() {
        ArchRule rule = never("throw dice", NamedPlacesTest::isChance, Set.of(RandomSource.class.getName()))
                .because("whoever replays the journal must come to the same ids, order and decisions");
        House.holds(rule);
        House.catches(rule, "casework.Restless.throwsDice", "casework.Restless.namesItself");
        assertPlace(RandomSource.class, NamedPlacesTest::isChance);
    }

    @Test
    void the_library_keeps_no_thread() {
        ArchRule rule = never("start, lend or stop a thread", NamedPlacesTest::isThread, Set.of())
                .because("the host drives time with home.work()");
        House.holds(rule);
        House.catches(rule, "casework.Restless.runs", "casework.Restless.streams");
    }

    @Test
    void nothing_depends_on_the_machines_zone_language_or_charset() {
        ArchRule rule = never("lean on the machine", NamedPlacesTest::isMachine, Set.of())
                .because("a county's dates and codes are the same on every server: zone and language are named");
        House.holds(rule);
        House.catches(rule, "casework.Restless.lowers", "casework.Restless.zone", "casework.Restless.formats");
    }

    @Test
    void collections_keep_the_order_they_were_given() {
        ArchRule rule = never("collect without order", NamedPlacesTest::isUnordered, UNWALKED.keySet())
                .because("Set.of, Map.of, toSet and HashMap walk in another order on every start, and the walk ends in"
                        + " bytes that are evidence");
        House.holds(rule);
        House.catches(rule, "casework.Restless.shuffles", "casework.Restless.groups", "casework.Restless.hashes");
        for (String place : UNWALKED.keySet()) {
            assertPlace(House.CORE.classes().get(place), NamedPlacesTest::isUnordered);
        }
    }

    private static boolean isWallClock(AccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return owner.getPackageName().equals("java.time") && name.equals("now")
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || is(target, System.class, "currentTimeMillis", "nanoTime")
                || owner.isAssignableTo(java.util.Date.class) && constructs(target, 0)
                || owner.isAssignableTo(java.util.Calendar.class) && name.equals("getInstance");
    }

    private static boolean isClock(AccessTarget target) {
        return target.getOwner().isAssignableTo(java.time.InstantSource.class)
                && Set.of("instant", "millis").contains(target.getName());
    }

    private static boolean isChance(AccessTarget target) {
        return DICE.stream().anyMatch(dice -> target.getOwner().isAssignableTo(dice))
                || is(target, java.util.UUID.class, "randomUUID")
                || is(target, Math.class, "random")
                || is(target, java.util.Collections.class, "shuffle")
                || is(target, System.class, "identityHashCode");
    }

    private static boolean isThread(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return THREADS.stream().anyMatch(owner::isAssignableTo)
                || owner.isAssignableTo(java.util.concurrent.Executor.class)
                || owner.isAssignableTo(Collection.class) && target.getName().equals("parallelStream")
                || owner.isAssignableTo(BaseStream.class) && target.getName().equals("parallel");
    }

    private static boolean isMachine(AccessTarget target) {
        return is(target, java.time.ZoneId.class, "systemDefault")
                || is(target, java.util.TimeZone.class, "getDefault")
                || is(target, java.util.Locale.class, "getDefault")
                || is(target, java.nio.charset.Charset.class, "defaultCharset")
                || is(target, System.class, "getProperty", "getenv", "lineSeparator", "getProperties")
                || is(target, String.class, "formatted")
                || is(target, String.class, "toLowerCase", "toUpperCase", "getBytes") && parameters(target) == 0
                || is(target, String.class, "format") && !takes(target, 0, java.util.Locale.class)
                || is(target, String.class, "<init>") && parameters(target) == 1 && takes(target, 0, byte[].class)
                || is(target, java.text.MessageFormat.class, "<init>", "format")
                        && parameters(target) == 1
                        && takes(target, 0, String.class)
                || is(target, java.time.format.DateTimeFormatter.class, "ofPattern") && parameters(target) == 1
                || is(target, java.util.ResourceBundle.class, "getBundle") && parameters(target) == 1;
    }

    private static boolean isUnordered(AccessTarget target) {
        return is(target, Set.class, "of", "copyOf") && parameters(target) > 0
                || is(target, Map.class, "of", "copyOf", "ofEntries") && parameters(target) > 0
                || is(
                        target,
                        Collectors.class,
                        "toSet",
                        "toUnmodifiableSet",
                        "toUnmodifiableMap",
                        "toConcurrentMap",
                        "groupingByConcurrent")
                || is(target, Collectors.class, "toMap") && parameters(target) < 4
                || is(target, Collectors.class, "groupingBy") && parameters(target) < 3
                || Set.of(HashMap.class.getName(), HashSet.class.getName())
                                .contains(target.getOwner().getName())
                        && target.getName().equals("<init>")
                || target.getOwner().isAssignableTo(java.util.concurrent.ConcurrentHashMap.class)
                        && target.getName().equals("<init>")
                || target.getOwner().isAssignableTo(java.util.IdentityHashMap.class)
                        && target.getName().equals("<init>");
    }

    private static ArchRule never(String what, Predicate<AccessTarget> target, Set<String> places) {
        return classes().should(House.neverTell("not " + what + " outside of its named place", (one, tell) -> {
            if (!places.contains(topmost(one))) {
                for (JavaAccess<?> access : one.getAccessesFromSelf()) {
                    if (target.test(access.getTarget())) {
                        tell.accept(access.getDescription());
                    }
                }
            }
        }));
    }

    /** A place that no longer does what it is named for comes off the list. */
    private static void assertPlace(Class<?> place, Predicate<AccessTarget> target) {
        assertPlace(House.CORE.classes().get(place), target);
    }

    private static void assertPlace(JavaClass place, Predicate<AccessTarget> target) {
        assertTrue(
                House.CORE.classes().stream()
                        .filter(one -> topmost(one).equals(place.getName()))
                        .flatMap(one -> one.getAccessesFromSelf().stream())
                        .anyMatch(access -> target.test(access.getTarget())),
                place.getName() + " is a named place without need");
    }

    private static String topmost(JavaClass one) {
        return one.getEnclosingClass().map(NamedPlacesTest::topmost).orElse(one.getName());
    }

    private static boolean is(AccessTarget target, Class<?> owner, String... names) {
        return target.getOwner().isEquivalentTo(owner) && List.of(names).contains(target.getName());
    }

    private static boolean constructs(AccessTarget target, int parameters) {
        return target.getName().equals("<init>") && parameters(target) == parameters;
    }

    private static int parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : 0;
    }

    private static boolean takes(AccessTarget target, int index, Class<?> type) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().size() > index
                && unit.getRawParameterTypes().get(index).isEquivalentTo(type);
    }
}
