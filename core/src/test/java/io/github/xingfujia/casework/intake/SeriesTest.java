package io.github.xingfujia.casework.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers of one post and month follow one another without a gap, and the last costs what the first did. */
class SeriesTest {

    private static final String SERIES = "number/" + TestHouse.STATION + ".202609";

    private final AtomicInteger read = new AtomicInteger();
    private final List<Batch> lost = new ArrayList<>();
    private Optional<String> takenBack = Optional.empty();
    private final MemoryStore store = MemoryStore.create();
    private final TestHouse house = TestHouse.on(counting(store), "2026-09-07T09:00", 7);
    private int people;

    /** Counts the entries that are read; once a stream was taken back it shows none of it and stores nothing any more. */
    private Store counting(Store behind) {
        Journal journal = proxy(Journal.class, (proxy, method, arguments) -> {
            if (method.getName().equals("append") && takenBack.isPresent()) {
                lost.add((Batch) arguments[1]);
                return null;
            }
            Object result = method.invoke(behind.journal(), arguments);
            if (method.getName().equals("read")) {
                List<Entry> entries = new ArrayList<>();
                ((List<?>) result).forEach(one -> entries.add((Entry) one));
                entries.removeIf(
                        e -> takenBack.filter(e.stream().value()::equals).isPresent());
                read.addAndGet(entries.size());
                return entries;
            }
            return result;
        });
        return proxy(
                Store.class,
                (proxy, method, arguments) -> method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.getName().equals("journal") ? journal : method.invoke(behind, arguments));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        InvocationHandler thrower = (proxy, method, arguments) -> {
            try {
                return handler.invoke(proxy, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, thrower));
    }

    private String open(Casework by) {
        people++;
        CaseId id = by.open(OpenCase.visit(Person.named("演示·甲" + people))
                        .about("夫妻关系")
                        .against(Person.named("演示·乙" + people)))
                .orThrow();
        return by.view(id).orThrow().number();
    }

    private static String number(int place) {
        return String.format(Locale.ROOT, "%s-202609-%03d", TestHouse.STATION, place);
    }

    private List<Entry> block(String name) {
        return store.journal().read(TestHouse.id(), List.of(new StreamId(name)));
    }

    @Test
    void the_numbers_of_a_busy_month_follow_one_another_through_its_blocks() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 107; i++) {
            numbers.add(open(house.worker()));
        }
        Casework beside = house.beside().worker();
        numbers.add(open(beside));
        numbers.add(open(house.worker()));
        numbers.add(open(beside));
        assertEquals(IntStream.rangeClosed(1, 110).mapToObj(SeriesTest::number).toList(), numbers);
        assertEquals(
                List.of(50, 50, 10),
                List.of(
                        block(SERIES).size(),
                        block(SERIES + ".1").size(),
                        block(SERIES + ".2").size()));
    }

    @Test
    void opening_late_in_the_month_reads_no_more_than_a_block() {
        for (int i = 0; i < 120; i++) {
            open(house.worker());
        }
        read.set(0);
        house.worker().open(OpenCase.visit(TestHouse.wife()).about("夫妻关系")).orThrow();
        assertTrue(read.get() <= 25, read.get() + " entries");
    }

    @Test
    void a_series_from_before_there_were_blocks_goes_on() {
        FactCodec codec = new FactCodec(List.of(Numbers.facts()));
        Head head = Head.NONE;
        for (int i = 1; i <= 70; i++) {
            EntryHeader header =
                    EntryHeader.of("clock", "casework.open", "casework").at(i);
            EntryBody body = new EntryBody(header, List.of(new Numbers.Drawn(i)), List.of());
            CommandId id = CommandId.of("before-blocks-" + i);
            Entry entry = Chain.follow(new StreamId(SERIES), head, house.clock().instant(), id, codec.encode(body));
            store.journal().append(TestHouse.id(), new Batch(List.of(entry), List.of(), List.of(), List.of()));
            head = entry.head();
        }
        assertEquals(number(71), open(house.worker()));
        assertEquals(number(72), open(house.worker()));
        assertEquals(70, block(SERIES).size());
        assertEquals(2, block(SERIES + ".1").size());
    }

    @Test
    void a_guess_that_leads_to_an_empty_block_is_given_up() {
        for (int i = 0; i < 52; i++) {
            open(house.worker());
        }
        takenBack = Optional.of(SERIES + ".1");
        house.worker().open(OpenCase.visit(TestHouse.wife()).about("夫妻关系")).orThrow();
        Batch drawn = lost.get(0);
        assertTrue(drawn.entries().stream().anyMatch(e -> e.stream().value().equals(SERIES + ".1")));
        assertEquals(
                number(51),
                drawn.rows().get(0).row().flatMap(r -> r.text("number")).orElseThrow());
    }
}
