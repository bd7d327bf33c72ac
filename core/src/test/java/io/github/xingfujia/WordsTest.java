package io.github.xingfujia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.xingfujia.Sources.Call;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words people read: every one said in both languages, none missing where it is used, none left over. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/io/github/xingfujia");
    private static final Sources CORE = Sources.below(Path.of("src/main/java"), House.CORE.root());
    private static final Sources BAD =
            Sources.below(Path.of("src/test/java/io/github/xingfujia/badhouse"), House.BAD.root());

    @Test
    void both_languages_say_the_same_things() throws IOException {
        Map<String, Properties> chinese = bundles("texts.properties");
        Map<String, Properties> english = bundles("texts_en.properties");
        assertTrue(chinese.size() >= 6, () -> "bundles seen: " + chinese.keySet());
        assertEquals(keys(chinese), keys(english), "keys of texts.properties and texts_en.properties");
        Set<String> other = new TreeSet<>();
        chinese.forEach((room, texts) -> texts.stringPropertyNames().forEach(key -> {
            String theirs = english.get(room).getProperty(key);
            if (places(texts.getProperty(key)) != places(theirs)) {
                other.add(room + "/" + key);
            }
        }));
        assertEquals(Set.of(), other, "texts with another number of places {0} {1} … in English");
    }

    @Test
    void every_refusal_has_its_words() throws IOException {
        Map<String, Set<String>> refusals = refusals(CORE);
        assertTrue(refusals.get("casework").size() >= 20, () -> "refusals seen: " + refusals);
        assertEquals(Set.of(), missing(refusals));
        assertEquals(Set.of("casework/refusal.never-worded"), missing(refusals(BAD)));
    }

    @Test
    void a_refusal_is_written_where_its_words_can_be_found() {
        assertEquals(Set.of(), hidden(CORE), "write room, code and next in full, or in a method named refuse…");
        assertEquals(Set.of("DeadEnd.java turnsAway"), hidden(BAD));
    }

    private static Set<String> hidden(Sources sources) {
        return sources.calls().stream()
                .filter(call -> call.is("Refusal", "of") || call.is("new", "Refusal"))
                .filter(call -> !call.room().equals("kernel"))
                .filter(call -> call.argument(0).isEmpty()
                        || call.argument(1).isEmpty()
                        || call.argument(2).isEmpty())
                .filter(call -> !call.in().startsWith("refuse"))
                .map(call -> call.file() + " " + call.in())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_violation_has_its_words_in_the_kernel() throws IOException {
        Set<String> rules = violations(CORE);
        assertTrue(rules.size() >= 20, () -> "violations seen: " + rules);
        assertEquals(Set.of(), missing(Map.of("kernel", rules)));
        assertEquals(Set.of("kernel/violation.never-explained"), missing(Map.of("kernel", violations(BAD))));
    }

    @Test
    void every_wording_named_in_the_code_exists() throws IOException {
        Map<String, Set<String>> named = CORE.calls().stream()
                .filter(call -> call.is("Wording", "of") || call.is("new", "Wording"))
                .filter(call -> call.argument(0).size() == 1)
                .collect(Collectors.groupingBy(
                        call -> call.argument(0).get(0),
                        TreeMap::new,
                        Collectors.flatMapping(
                                call -> call.argument(1).stream().filter(key -> !key.endsWith(".")),
                                Collectors.toCollection(TreeSet::new))));
        assertTrue(named.containsKey("kernel"), () -> "wordings seen: " + named);
        assertEquals(Set.of(), missing(named));
    }

    @Test
    void no_word_is_left_over() throws IOException {
        Map<String, Properties> bundles = bundles("texts.properties");
        assertEquals(Set.of(), leftOver(bundles));
        Properties stray = new Properties();
        stray.setProperty("refusal.nobody-says-this", "");
        assertEquals(
                Set.of("casework/refusal.nobody-says-this"),
                leftOver(Map.of("casework", stray)),
                "leftovers go unseen");
    }

    @Test
    void a_refusal_leads_to_a_door_that_exists() {
        Set<String> doors = doorMethods();
        assertTrue(doors.contains("casework.screen"), () -> "door methods seen: " + doors);
        Set<String> named = next(CORE);
        assertTrue(named.size() >= 10, () -> "next commands seen: " + named);
        assertEquals(Set.of(), without(named, doors), "a refusal must name a command that can be called");
        assertFalse(without(next(BAD), doors).isEmpty(), "a dead end is not noticed");
    }

    private static Map<String, Set<String>> refusals(Sources sources) {
        Map<String, Set<String>> refusals = new TreeMap<>();
        for (Call call : sources.calls()) {
            if (call.is("Refusal", "of")) {
                add(refusals, call.argument(0), call.argument(1));
            } else if (isRefuse(call)) {
                add(refusals, List.of(call.room()), call.argument(0));
            }
        }
        return refusals;
    }

    private static void add(Map<String, Set<String>> refusals, List<String> rooms, List<String> codes) {
        rooms.forEach(room -> codes.forEach(
                code -> refusals.computeIfAbsent(room, r -> new TreeSet<>()).add("refusal." + code)));
    }

    private static Set<String> next(Sources sources) {
        Set<String> next = new TreeSet<>();
        for (Call call : sources.calls()) {
            if (call.is("Refusal", "of")) {
                next.addAll(call.argument(2));
            } else if (isRefuse(call)) {
                call.arguments().stream()
                        .flatMap(List::stream)
                        .filter(text -> text.matches("[a-z]+\\.[a-zA-Z]+"))
                        .forEach(next::add);
            }
        }
        return next;
    }

    /** A room's own short way to refuse: a method named refuse… whose first argument is a code. */
    private static boolean isRefuse(Call call) {
        return call.name().startsWith("refuse")
                && !call.on().equals("Ruling")
                && call.arguments().size() >= 2
                && call.argument(0).size() >= 1;
    }

    private static Set<String> violations(Sources sources) {
        Set<String> rules = new TreeSet<>();
        for (Call call : sources.calls()) {
            if (call.is("Violation", "of")) {
                rules.addAll(call.argument(1));
            } else if (call.name().equals("problem")) {
                rules.addAll(call.argument(0));
            } else if (call.name().equals("that") && call.arguments().size() >= 4) {
                rules.addAll(call.argument(2));
            }
        }
        return rules.stream().map(rule -> "violation." + rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(Map<String, Set<String>> named) throws IOException {
        Map<String, Properties> bundles = bundles("texts.properties");
        Set<String> missing = new TreeSet<>();
        named.forEach((room, keys) -> keys.forEach(key -> {
            if (!bundles.getOrDefault(room, new Properties()).containsKey(key)) {
                missing.add(room + "/" + key);
            }
        }));
        return missing;
    }

    private static Set<String> leftOver(Map<String, Properties> bundles) {
        Map<String, Set<String>> said = CORE.literals().stream()
                .collect(Collectors.groupingBy(
                        Sources.Literal::room,
                        TreeMap::new,
                        Collectors.mapping(Sources.Literal::text, Collectors.toCollection(TreeSet::new))));
        Set<String> rules = violations(CORE);
        Set<String> left = new TreeSet<>();
        bundles.forEach((room, texts) -> texts.stringPropertyNames().forEach(key -> {
            if (!isSaid(key, room, said.getOrDefault(room, Set.of()))
                    && !(room.equals("kernel") && rules.contains(key))) {
                left.add(room + "/" + key);
            }
        }));
        return left;
    }

    /** Said in full, or in two halves of which the second is a text or a constant of the room. */
    private static boolean isSaid(String key, String room, Set<String> said) {
        if (said.contains(key)) {
            return true;
        }
        Set<String> words = new TreeSet<>(said);
        House.CORE.classes().stream()
                .filter(one -> one.isEnum() && House.CORE.room(one).equals(room))
                .flatMap(one -> Stream.of(one.reflect().getEnumConstants()))
                .forEach(constant -> words.add(
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-')));
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String first = key.substring(0, dot);
            String second = key.substring(dot + 1);
            boolean begun = said.contains(first + ".") || first.equals("refusal");
            if (begun && words.contains(second) || words.contains(first) && said.contains("." + second)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> doorMethods() {
        Set<String> methods = new TreeSet<>();
        for (JavaClass door : House.CORE.classes()) {
            if (WayOnlyTest.isDoor(door)) {
                door.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getName)
                        .forEach(name -> methods.add(House.CORE.room(door) + "." + name));
            }
        }
        return methods;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Map<String, Set<String>> keys(Map<String, Properties> bundles) {
        return bundles.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new TreeSet<>(e.getValue().stringPropertyNames()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Map<String, Properties> bundles(String name) throws IOException {
        try (Stream<Path> rooms = Files.list(BUNDLES)) {
            return rooms.filter(room -> Files.exists(room.resolve(name)))
                    .collect(Collectors.toMap(
                            room -> room.getFileName().toString(),
                            (Function<Path, Properties>) room -> read(room.resolve(name)),
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                assertFalse(containsKey(key), () -> file + " says " + key + " twice");
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
