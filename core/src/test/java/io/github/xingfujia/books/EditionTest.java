package io.github.xingfujia.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pack, version and first day name one text: an explanation that names them never means two. */
class EditionTest {

    private static final Propose PACK = SmallHall.pack("accepted", 3, false);

    @Test
    void other_rules_under_a_version_that_was_adopted_are_refused_at_the_version_and_the_running_book_stays() {
        SmallHall hall = adopted();
        String before =
                hall.as("worker").inForce(SmallHall.TABLE).orThrow().versions().toString();
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> hall.as("centre-a").propose(with(PACK.text().replace("visits: \"3\"", "visits: \"4\""))));
        assertEquals(
                List.of(Violation.of(
                        "small.yaml:3 version",
                        "same-version-other-text",
                        refused.violations().get(0).shape(),
                        "small",
                        "accepted-3-false",
                        "2026-03-01")),
                refused.violations());
        assertEquals(
                before,
                hall.as("worker").inForce(SmallHall.TABLE).orThrow().versions().toString());
        assertEquals(
                1, hall.as("centre-a").list(SmallHall.TABLE).orThrow().size(), "nothing is proposed that was refused");
    }

    @Test
    void a_version_or_a_day_of_its_own_a_comment_and_the_way_back_are_no_second_text() {
        SmallHall hall = adopted();
        String changed = PACK.text().replace("visits: \"3\"", "visits: \"4\"");
        hall.as("centre-a")
                .propose(with(changed.replace("accepted-3-false", "next")))
                .orThrow();
        hall.as("centre-a")
                .propose(with(changed.replace("visits: \"4\"", "visits: \"5\"").replace("2026-03-01", "2026-03-02")))
                .orThrow();
        assertEquals(
                "unchanged",
                hall.as("centre-a")
                        .propose(with("# why\n" + PACK.text()))
                        .refusal()
                        .orElseThrow()
                        .code());
        hall.as("centre-a").revert(new Revert(SmallHall.TABLE, 0)).orThrow();
    }

    private static Propose with(String text) {
        return new Propose(PACK.table(), PACK.file(), text);
    }

    private static SmallHall adopted() {
        SmallHall hall = new SmallHall();
        ProposalId id = hall.as("centre-a").propose(PACK).orThrow();
        LocalDate from = LocalDate.of(2026, 2, 1);
        LocalDate until = LocalDate.of(2026, 2, 28);
        String replay = hall.tried(id, from, until);
        hall.as("centre-a").verify(id).orThrow();
        hall.as("centre-a").replayed(new ReplaySeen(id, from, until, replay)).orThrow();
        hall.as("head-a")
                .approve(new Terms(id, LocalDate.of(2026, 3, 9), Running.KEEP_RUNNING, replay))
                .orThrow();
        return hall;
    }
}
