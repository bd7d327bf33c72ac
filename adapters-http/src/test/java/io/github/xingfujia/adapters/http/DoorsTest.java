package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.books.Books;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.FamilySpirit;
import io.github.xingfujia.learning.Learning;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.prevention.Prevention;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.stations.Stations;
import io.github.xingfujia.statistics.Statistics;
import io.github.xingfujia.volunteer.Volunteering;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a door can do can be asked for over HTTP: a new method of a door without a route fails here. */
class DoorsTest {

    /** What the routes of each room are called. */
    private static final Map<Class<?>, String> ROOMS = Map.ofEntries(
            Map.entry(Books.class, "books"),
            Map.entry(Custody.class, "custody"),
            Map.entry(Disclosures.class, "disclosure"),
            Map.entry(Casework.class, "casework"),
            Map.entry(Departments.class, "departments"),
            Map.entry(Protection.class, "protection"),
            Map.entry(Measures.class, "measures"),
            Map.entry(Prevention.class, "prevention"),
            Map.entry(Volunteering.class, "volunteer"),
            Map.entry(Statistics.class, "statistics"),
            Map.entry(Evaluation.class, "evaluation"),
            Map.entry(FamilySpirit.class, "evaluation"),
            Map.entry(Counselling.class, "counselling"),
            Map.entry(Learning.class, "learning"),
            Map.entry(Stations.class, "stations"),
            Map.entry(Consultation.class, "consultation"));

    /** Methods whose route has another name than theirs: what is overloaded, or a parameter of another route. */
    private static final Map<String, String> OTHERWISE = new TreeMap<>(Map.of(
            "casework.record(CaseId)", "casework.file",
            "casework.screen(CaseId,Side,ResidentId,Screen)", "casework.screenSide",
            "casework.screen(CaseId,Side,Screen)", "casework.screenSide",
            "casework.numbered(String)", "casework.mine",
            "protection.out()", "protection.visits",
            "casework.replay(Replay,Progress)", "casework.replay",
            "books.tryPast(TryPast,Progress)", "books.tryPast"));

    private static final Set<String> ROUTES = new TreeSet<>(
            RouteTable.of(Limits.usual()).routes().stream().map(Route::id).toList());

    private static List<Method> methods(Class<?> type) {
        Predicate<Method> open = m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(open.and(m -> !m.isSynthetic()))
                .toList();
    }

    private static String signature(String room, Method method) {
        return room + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    @Test
    void every_room_that_a_door_opens_is_looked_at() {
        Set<String> rooms = new TreeSet<>();
        methods(Door.class).stream()
                .filter(m -> m.getReturnType() != Door.class)
                .forEach(m -> rooms.add(m.getReturnType().getName()));
        Set<String> known = new TreeSet<>();
        ROOMS.keySet().forEach(r -> known.add(r.getName()));
        assertEquals(rooms, known);
    }

    @Test
    void every_method_of_every_door_has_a_route() {
        Set<String> without = new TreeSet<>();
        Set<String> served = new TreeSet<>();
        ROOMS.forEach((type, room) -> {
            for (Method method : methods(type)) {
                String signature = signature(room, method);
                String route = OTHERWISE.getOrDefault(signature, room + "." + method.getName());
                served.add(route);
                if (!ROUTES.contains(route)) {
                    without.add(signature);
                }
            }
        });
        assertEquals(Set.of(), without, "a door that nobody can knock at");
        assertTrue(served.size() > 55, () -> "doors: " + served);
        Set<String> more = new TreeSet<>(ROUTES);
        more.removeIf(r -> r.startsWith("network.") || r.startsWith("house."));
        assertEquals(served, more, "a route without a door behind it");
    }

    /** An overload answers another question: it has a route of its own, or a parameter of the other's. */
    @Test
    void every_overload_is_thought_of() {
        Map<String, List<String>> byName = new TreeMap<>();
        ROOMS.forEach((type, room) -> methods(type)
                .forEach(m -> byName.merge(
                        room + "." + m.getName(),
                        List.of(signature(room, m)),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).sorted().toList())));
        byName.values().removeIf(signatures -> signatures.size() == 1);
        assertEquals(
                Map.of(
                        "books.tryPast", List.of("books.tryPast(TryPast)", "books.tryPast(TryPast,Progress)"),
                        "protection.describe",
                                List.of(
                                        "protection.describe(ViolenceFileId,Speaker,FilePerson)",
                                        "protection.describe(ViolenceFileId,Speaker,FilePerson,Optional)"),
                        "casework.assign", List.of("casework.assign(CaseId)", "casework.assign(CaseId,StaffId)"),
                        "casework.record", List.of("casework.record(CaseId)", "casework.record(CaseId,Attempt)"),
                        "casework.replay", List.of("casework.replay(Replay)", "casework.replay(Replay,Progress)"),
                        "casework.screen",
                                List.of(
                                        "casework.screen(CaseId,Person,Screen)",
                                        "casework.screen(CaseId,Side,ResidentId,Screen)",
                                        "casework.screen(CaseId,Side,Screen)")),
                byName);
    }

    /** What people look up in the network is served; the rest answers the house's own questions. */
    @Test
    void whatever_people_ask_of_the_network_has_a_route() {
        Map<String, String> served = new TreeMap<>(Map.of(
                "blueprint", "network.tiers",
                "posts", "network.posts",
                "post", "network.post",
                "find", "network.find",
                "coverage", "network.coverage",
                "divisions", "network.division"));
        Set<String> own = new TreeSet<>(List.of(
                "staff",
                "member",
                "staffAt",
                "roles",
                "knows",
                "isHere",
                "isOutsidePlan",
                "settles",
                "nearest",
                "superior",
                "supervisor",
                "centre",
                "tier",
                "timeLimit",
                "mediators",
                "adviser",
                "deputy",
                "label"));
        served.values().forEach(r -> assertTrue(ROUTES.contains(r), r));
        Set<String> all = new TreeSet<>(served.keySet());
        all.addAll(own);
        Set<String> found = new TreeSet<>();
        methods(Network.class).forEach(m -> found.add(m.getName()));
        assertEquals(all, found, "say whether people ask this");
    }
}
