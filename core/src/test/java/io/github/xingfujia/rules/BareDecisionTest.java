package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.InvalidInput;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decision without what surrounds it. */
class BareDecisionTest {

    @Test
    void a_coded_decision_is_the_decision() {
        RuleBook book = Books.read(Books.PARCEL);
        Facts facts = Facts.of("size", "large").and("weight", 12).and("fragile", false);
        int rule = book.decideCoded(book.coded(facts));
        assertEquals("large", book.ruleIds().get(rule));
        assertEquals("courier", book.outcome(rule, "way"));
    }

    @Test
    void what_is_no_case_of_the_book_is_said_to_be_none() {
        RuleBook book = Books.read(Books.PARCEL);
        for (long[] foreign : List.of(new long[0], new long[9])) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> book.decide(foreign));
            assertTrue(refused.getMessage().contains("another book"), refused.getMessage());
        }
        assertTrue(assertThrows(NullPointerException.class, () -> book.decide(nothing(new Facts[1])))
                .getMessage()
                .contains("Facts.none()"));
        Facts word = Facts.of("size", "small").and("fragile", false).and("weight", "x");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> book.decide(word));
        assertEquals("whole-number", refused.violations().get(0).rule());
    }

    private static Facts nothing(Facts[] of) {
        return of[0];
    }

    @Test
    void a_coded_decision_allocates_nothing() {
        RuleBook book = LargeBookTest.book(1, 200, 12, false);
        long[][] coded = new long[600][];
        for (int i = 0; i < coded.length; i++) {
            Facts facts = Facts.of("f0", i % 100).and("f1", "c" + i % 6);
            for (int f = 3; f < 12; f++) {
                facts = f % 3 == 0 ? facts.and("f" + f, 7 * i % 100) : f % 3 == 1 ? facts.and("f" + f, "c0") : facts;
            }
            coded[i] = book.coded(facts);
        }
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        int sum = 0;
        long before = 0;
        for (int i = 0; i < 40_000; i++) {
            if (i == 20_000) {
                before = threads.getThreadAllocatedBytes(id);
            }
            sum += book.decideCoded(coded[i % coded.length]);
        }
        long allocated = threads.getThreadAllocatedBytes(id) - before;
        assertTrue(sum > 0);
        assertTrue(allocated < 20_000, "20,000 decisions allocated " + allocated + " bytes");
    }
}
