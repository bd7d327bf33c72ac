package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.RevisitPlan;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.BreakGlass;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.DestroyedKey;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.GlassId;
import io.github.xingfujia.custody.Hidden;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.custody.TellWhereabouts;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.disclosure.ReceiptId;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.Twins;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.WarningVisitPlan;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.prevention.Prevention;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.protection.EvidenceItem;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.VisitPlan;
import io.github.xingfujia.statistics.BoardQuery;
import io.github.xingfujia.statistics.Dimension;
import io.github.xingfujia.statistics.IndicatorQuery;
import io.github.xingfujia.statistics.RegisterQuery;
import io.github.xingfujia.statistics.Span;
import io.github.xingfujia.statistics.Statistics;
import io.github.xingfujia.volunteer.Volunteering;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The village worker is his cousin (反家庭暴力法 5, safety invariants 1 and 3): the woman went past her to the district and barred
 * her. She tries every method of every door, with the very keys of what is hers, and is answered as if it did not exist.
 */
class CousinTest {

    private static final String ABSENT = "b".repeat(26);
    private static final String NUMBER = TestHouse.CENTRE + "-202609-001";
    private static final String WORDS = "囍她说的";
    private static final StaffId ZHOU = StaffId.of("zhou");
    private static final StaffId WU = StaffId.of("wu");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 9);
    private static final Instant NINE = Instant.parse("2026-09-09T01:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);
    private static final String HASH = "0".repeat(64);
    private static final List<Class<?>> ROOMS = List.of(
            Casework.class,
            Protection.class,
            Measures.class,
            Departments.class,
            Prevention.class,
            Custody.class,
            Disclosures.class,
            Statistics.class,
            Volunteering.class);

    @Test
    void whatever_she_tries_at_whatever_door_she_is_answered_as_if_there_were_nothing() {
        List<String> tried = new ArrayList<>();
        List<String> left = new ArrayList<>();
        Twins.unseen(
                MemoryStore::create,
                (world, story, seen) -> {
                    CaseId his = world.worker()
                            .open(OpenCase.visit(TestHouse.husband().identifiedBy(TestHouse.number(2)))
                                    .about("夫妻关系")
                                    .against(TestHouse.wife()))
                            .orThrow();
                    Map<Class<?>, Object> keys = story.equals("hers") ? hers(world) : absent();
                    world.clock().passTo("2026-09-07T20:00");
                    world.home().work();
                    world.clock().passTo("2026-09-08T09:00");
                    Door cousin = world.as("zhou", TestHouse.STATION);
                    seen.note("by its number", () -> cousin.casework().numbered(NUMBER));
                    seen.note("his case", () -> cousin.casework().view(his));
                    seen.note("his file", () -> cousin.casework().record(his));
                    tried.clear();
                    left.clear();
                    for (Method door : doors()) {
                        for (Method method : methods(door.getReturnType())) {
                            Optional<Object[]> arguments = arguments(method, keys);
                            arguments.ifPresent(given -> seen.note(
                                    door.getName() + "." + method.getName(),
                                    () -> answered(() -> call(method, call(door, cousin), given))));
                            (arguments.isPresent() ? tried : left).add(method.getName());
                        }
                    }
                    seen.note("his case again", () -> cousin.casework().view(his));
                    assertEquals(
                            List.of(),
                            world.notifier().told().stream()
                                    .filter(t -> t.startsWith("zhou"))
                                    .toList());
                },
                List.of("nothing", "hers"),
                List.of("囍"));
        assertTrue(tried.size() > 140, "hardly any door was tried: " + tried);
        assertEquals(List.of("replay"), left, "no sample of a whole rule book is made here");
        for (String method : List.of("view", "breakGlass", "looked", "offers", "signs", "board", "register", "told")) {
            assertTrue(tried.contains(method), method);
        }
    }

    private static Map<Class<?>, Object> absent() {
        return keys(ABSENT, ABSENT, ABSENT, ABSENT);
    }

    private static Map<Class<?>, Object> keys(String file, String dispute, String task, String stay) {
        Map<Class<?>, Object> all = new LinkedHashMap<>();
        all.put(ViolenceFileId.class, ViolenceFileId.of(file));
        all.put(CaseId.class, CaseId.of(dispute));
        all.put(ComplaintId.class, ComplaintId.of(dispute + "-p1"));
        all.put(Matter.class, Matter.of("violence-" + file));
        all.put(ErasureId.class, ErasureId.of("violence-" + file + "-victim"));
        all.put(ReceiptId.class, ReceiptId.of("violence-" + file + "-victim-1"));
        all.put(Subject.class, new Subject("violence", file));
        all.put(TaskId.class, TaskId.of(task));
        all.put(ShelterId.class, ShelterId.of(stay));
        all.put(GlassId.class, GlassId.of("violence-" + file + "-shen"));
        all.put(DestroyedKey.class, new DestroyedKey(ErasureId.of("violence-" + file + "-victim"), 0, DAY, HASH));
        all.put(Placement.class, new Placement("某处", List.of(ZHOU, WU), DAY, DAY));
        all.put(VisitPlan.class, new VisitPlan(List.of(ZHOU, WU), NINE, TEN, false));
        all.put(WarningVisitPlan.class, new WarningVisitPlan(VisitTo.OFFENDER, List.of(ZHOU, WU), NINE, TEN));
        all.put(RevisitPlan.class, new RevisitPlan(Side.APPLICANT, ZHOU, NINE, TEN));
        all.put(PlanSession.class, PlanSession.of(ContactForm.JOINT, NINE, TEN));
        all.put(
                EvidenceItem.class,
                new EvidenceItem(
                        "photo",
                        EvidenceHolder.POLICE,
                        EvidenceHolder.POLICE,
                        DAY,
                        Optional.empty(),
                        Speaker.STAFF,
                        "某物"));
        RegisterQuery register = RegisterQuery.of(Span.year(2026), Dimension.CATEGORY);
        IndicatorQuery indicator = IndicatorQuery.of("open-share", Span.year(2026));
        all.put(RegisterQuery.class, register);
        all.put(IndicatorQuery.class, indicator);
        all.put(BoardQuery.class, new BoardQuery(List.of(indicator), Optional.empty(), Optional.of(register)));
        return all;
    }

    /** A file and a dispute of hers at the district, out of the cousin's sight, with all that hangs on them. */
    private static Map<Class<?>, Object> hers(TestHouse world) {
        HandlerWish never = HandlerWish.district().never(StaffId.of("zhou"));
        Door yang = world.as("yang", TestHouse.CENTRE);
        CaseId dispute = world.centre()
                .open(OpenCase.visit(TestHouse.wife().identifiedBy(TestHouse.number(1)))
                        .about("财产")
                        .wishing(never)
                        .saying(WORDS))
                .orThrow();
        assertEquals(NUMBER, world.centre().view(dispute).orThrow().number());
        ViolenceFileId file = yang.protection()
                .register(RegisterFile.by(
                                FileChannel.VISIT, FilePerson.woman(WORDS).identifiedBy(TestHouse.number(1)))
                        .against(FilePerson.man(WORDS).identifiedBy(TestHouse.number(2)), FamilyRelation.SPOUSE)
                        .saying(WORDS)
                        .wishing(never))
                .orThrow();
        yang.protection()
                .assess(file, Assessment.by("danger-scale/1", "could-not-breathe"))
                .orThrow();
        ShelterId stay = yang.measures()
                .place(
                        file,
                        new Placement(
                                WORDS + "处",
                                List.of(StaffId.of("yang"), StaffId.of("zhu")),
                                world.home().today(),
                                world.home().today().plusDays(5)))
                .orThrow();
        TaskId task = yang.departments()
                .send(new Send(
                        new Subject("violence", file.value()),
                        TaskKindCode.of("stop-violence"),
                        List.of(),
                        WORDS,
                        List.of(new TaskField("facts", WORDS))))
                .orThrow();
        Matter matter = Matter.of("violence-" + file);
        Custody own = world.home()
                .as(Actor.party(world.home().person(TestHouse.number(1))))
                .custody();
        own.tellWhereabouts(
                        new TellWhereabouts(matter, Optional.empty(), HiddenKind.NEW_ADDRESS, new Hidden(WORDS + "处")))
                .orThrow();
        own.askErasure(AskErasure.ofMine(matter)).orThrow();
        world.as("shen", TestHouse.CENTRE)
                .custody()
                .breakGlass(new BreakGlass(matter, "她说今晚会出人命等不得", StaffId.of("zhu")))
                .orThrow();
        return keys(file.value(), dispute.value(), task.value(), stay.value());
    }

    private static List<Method> doors() {
        List<Method> doors = Arrays.stream(Door.class.getMethods())
                .filter(m -> ROOMS.contains(m.getReturnType()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertEquals(ROOMS.size(), doors.size());
        return doors;
    }

    /** Every method of a door but the one that takes a listener. */
    private static List<Method> methods(Class<?> room) {
        return Arrays.stream(room.getDeclaredMethods())
                .filter(m ->
                        Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> Arrays.stream(m.getParameterTypes())
                        .noneMatch(t -> t.isInterface() && t != List.class && !t.isSealed()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    /** Empty when no sample of an argument is known. */
    private static Optional<Object[]> arguments(Method method, Map<Class<?>, Object> keys) {
        try {
            return Optional.of(samples(method, keys));
        } catch (AssertionError unknown) {
            return Optional.empty();
        }
    }

    private static Object[] samples(Method method, Map<Class<?>, Object> keys) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> {
                    if (type == int.class) {
                        return 1;
                    } else if (type instanceof Class<?> plain && keys.containsKey(plain)) {
                        return keys.get(plain);
                    } else if (type instanceof Class<?> plain && plain.isRecord()) {
                        return with(keys, Samples.of(plain));
                    }
                    return type.getTypeName().startsWith("java.util.Optional")
                            ? Optional.empty()
                            : Samples.value(type, 0, 2);
                })
                .toArray();
    }

    /** The same record with her keys wherever it names one. */
    private static Object with(Map<Class<?>, Object> keys, Object sample) {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object part = part(sample, components[i]);
            parts[i] =
                    keys.containsKey(types[i]) ? keys.get(types[i]) : part instanceof Record ? with(keys, part) : part;
        }
        try {
            Constructor<?> made = sample.getClass().getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInput) {
                return sample;
            }
            throw new AssertionError(sample.getClass().getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(sample.getClass().getName(), e);
        }
    }

    private static Object part(Object sample, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(method.toString(), e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    /** How far the journal has been read says that somebody somewhere did something, and nothing else. */
    private static Object answered(Supplier<Object> asked) {
        Object came = asked.get();
        String shown = Twins.shown(came);
        return shown.replaceAll("position=[0-9]+", "position=…");
    }
}
