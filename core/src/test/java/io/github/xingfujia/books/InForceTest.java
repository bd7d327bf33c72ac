package io.github.xingfujia.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.Explanation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No order of commands, by whomever, puts a book in force without the approvals it needs. */
class InForceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 28);
    private static final List<String> PEOPLE = List.of("head-a", "head-b", "centre-a", "centre-b", "guard", "worker");

    /** What a test remembers of a proposal, from what the door said was done and nothing else. */
    private static final class Told {
        private String by = "";
        private String verdict = "";
        private boolean two;
        private boolean verified;
        private boolean replayed;
        private boolean withdrawn;
        private final Map<String, Terms> heads = new TreeMap<>();
    }

    @Test
    void a_books_own_head_is_not_enough_and_another_head_is() {
        SmallHall hall = new SmallHall();
        Terms terms = ready(hall, "head-a", SmallHall.pack("accepted", 3, false));
        assertEquals(Stage.APPROVED, hall.as("head-a").approve(terms).orThrow().stage());
        assertEquals(Stage.ADOPTED, hall.as("head-b").approve(terms).orThrow().stage());
    }

    @Test
    void one_head_adopts_what_a_centre_proposed_and_nobody_is_protected_by() {
        SmallHall hall = new SmallHall();
        Terms terms = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        assertEquals(Stage.ADOPTED, hall.as("head-a").approve(terms).orThrow().stage());
    }

    @Test
    void what_could_not_be_decided_needs_two() {
        SmallHall hall = new SmallHall();
        Terms terms = ready(hall, "centre-a", SmallHall.pack("undecided", 3, false));
        ProposalView approved = hall.as("head-a").approve(terms).orThrow();
        assertEquals(Stage.APPROVED, approved.stage());
        assertEquals(
                "a sample finding",
                approved.proof().orElseThrow().findings().get(0).en());
        assertEquals(
                Stage.ADOPTED, hall.as("guard").countersign(terms).orThrow().stage());
    }

    @Test
    void what_was_refuted_never_comes_into_force() {
        SmallHall hall = new SmallHall();
        ProposalId id =
                hall.as("centre-a").propose(SmallHall.pack("refuted", 3, false)).orThrow();
        assertEquals(Stage.REFUTED, hall.as("centre-a").verify(id).orThrow().stage());
        Terms terms = new Terms(id, LocalDate.of(2026, 3, 9), Running.KEEP_RUNNING, tried(hall, id));
        assertEquals("refuted", code(hall.as("centre-a").replayed(seen(hall, id))));
        assertEquals("refuted", code(hall.as("head-a").approve(terms)));
    }

    @Test
    void what_takes_the_place_of_protection_needs_two_as_well() {
        SmallHall hall = new SmallHall();
        Terms first = ready(hall, "centre-a", SmallHall.pack("accepted", 3, true));
        hall.as("head-a").approve(first).orThrow();
        assertEquals("own-proposal", code(hall.as("centre-a").countersign(first)), "she proposed it");
        hall.as("centre-b").countersign(first).orThrow();
        Terms second = ready(hall, "centre-b", SmallHall.pack("accepted", 3, false));
        assertEquals(Stage.APPROVED, hall.as("head-a").approve(second).orThrow().stage(), "it drops a protection");
    }

    @Test
    void a_period_to_come_cannot_have_been_replayed() {
        SmallHall hall = new SmallHall();
        ProposalId id = hall.as("centre-a")
                .propose(SmallHall.pack("accepted", 3, false))
                .orThrow();
        hall.as("centre-a").verify(id).orThrow();
        LocalDate tomorrow = LocalDate.of(2026, 3, 3);
        InvalidInput refused = org.junit.jupiter.api.Assertions.assertThrows(
                InvalidInput.class,
                () -> hall.as("centre-a")
                        .replayed(new ReplaySeen(id, LocalDate.of(2026, 1, 1), tomorrow, tried(hall, id))));
        assertEquals("future", refused.violations().get(0).rule());
    }

    @Test
    void a_replay_of_another_proposal_is_no_ground_to_approve_on() {
        SmallHall hall = new SmallHall();
        Terms first = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        Terms second = ready(hall, "centre-a", SmallHall.pack("accepted", 4, false));
        Terms crossed = new Terms(second.proposal(), second.from(), second.running(), first.replay());
        assertEquals("replay-unknown", code(hall.as("head-a").approve(crossed)));
        ReplaySeen others = new ReplaySeen(second.proposal(), FROM, UNTIL, first.replay());
        assertEquals("replay-not-made", code(hall.as("centre-a").replayed(others)));
        assertEquals(
                1,
                hall.as("worker").inForce(SmallHall.TABLE).orThrow().versions().size());
    }

    @Test
    void going_back_is_a_new_version_that_goes_the_same_way() {
        SmallHall hall = new SmallHall();
        Terms first = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        hall.as("head-a").approve(first).orThrow();
        ProposalId back =
                hall.as("centre-a").revert(new Revert(SmallHall.TABLE, 0)).orThrow();
        Terms terms = new Terms(back, first.from(), first.running(), tried(hall, back));
        assertEquals("not-verified", code(hall.as("head-a").approve(terms)));
        hall.as("centre-a").verify(back).orThrow();
        assertEquals("not-replayed", code(hall.as("head-a").approve(terms)));
        hall.as("centre-a").replayed(seen(hall, back)).orThrow();
        assertEquals(
                Stage.APPROVED, hall.as("head-a").approve(terms).orThrow().stage(), "it takes the place of another");
        hall.as("head-b").countersign(terms).orThrow();
        List<BooksInForce.VersionView> versions =
                hall.as("worker").inForce(SmallHall.TABLE).orThrow().versions();
        assertEquals(3, versions.size());
        assertEquals(versions.get(0).digest(), versions.get(2).digest());
        assertNotEquals(versions.get(0).digest(), versions.get(1).digest());
    }

    @Test
    void a_proposal_is_compared_with_the_version_adopted_last_though_it_is_not_in_force_yet() {
        SmallHall hall = new SmallHall();
        Terms first = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        hall.as("head-a").approve(first).orThrow();
        BooksInForce books = hall.as("worker").inForce(SmallHall.TABLE).orThrow();
        assertEquals(0, books.today(), "its day has not come");
        ProposalId id = hall.as("centre-b")
                .propose(SmallHall.pack("accepted", 5, false))
                .orThrow();
        ProposedChange change = hall.as("guard").compare(id).orThrow();
        assertEquals(1, change.basis());
        assertEquals(
                List.of("accepted else", "else accepted"),
                change.cases().stream()
                        .map(c -> c.before() + " " + c.after())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("accepted when 次数＝3>次数＝5"),
                change.edits().stream()
                        .map(e -> e.id() + " " + e.field() + " " + e.was().zh() + ">" + e.is().zh())
                        .toList());
    }

    @Test
    void two_adopted_books_are_compared_in_cases_by_number_or_by_day() {
        SmallHall hall = new SmallHall();
        Terms first = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        hall.as("head-a").approve(first).orThrow();
        Books reader = hall.as("worker");
        VersionChange change =
                reader.compareVersions(Compared.versions(SmallHall.TABLE, 0, 1)).orThrow();
        assertEquals(
                List.of("else accepted"),
                change.cases().stream().map(c -> c.before() + " " + c.after()).toList());
        assertEquals(
                List.of("accepted else"),
                reader.compareVersions(Compared.versions(SmallHall.TABLE, 1, 0)).orThrow().cases().stream()
                        .map(c -> c.before() + " " + c.after())
                        .toList());
        Compared days = new Compared(
                SmallHall.TABLE, Compared.Which.on(first.from().minusDays(1)), Compared.Which.on(first.from()));
        VersionChange byDay = reader.compareVersions(days).orThrow();
        assertEquals("0 1", byDay.before() + " " + byDay.after());
        assertEquals(change.cases(), byDay.cases());
        assertEquals(
                List.of(),
                reader.compareVersions(Compared.versions(SmallHall.TABLE, 1, 1))
                        .orThrow()
                        .cases());
        assertEquals("not-available", code(reader.compareVersions(Compared.versions(SmallHall.TABLE, 0, 2))));
        Compared early =
                new Compared(SmallHall.TABLE, Compared.Which.on(LocalDate.of(2025, 12, 31)), Compared.Which.version(1));
        InvalidInput before = assertThrows(InvalidInput.class, () -> reader.compareVersions(early));
        assertEquals("beforeOn", before.violations().get(0).field(), "the table had no book then");
        assertThrows(InvalidInput.class, () -> new Compared.Which(Optional.of(1), Optional.of(first.from())));
        assertThrows(InvalidInput.class, () -> new Compared.Which(Optional.empty(), Optional.empty()));
    }

    @Test
    void a_made_up_case_is_tried_on_the_book_in_force_and_on_a_proposal() {
        SmallHall hall = new SmallHall();
        ProposalId id = hall.as("centre-a")
                .propose(SmallHall.pack("accepted", 3, false))
                .orThrow();
        List<FactValue> three = List.of(new FactValue("visits", "3"));
        assertEquals(
                "else",
                hall.as("worker").tryCase(SmallHall.TABLE, three).orThrow().ruleId());
        assertTrue(hall.as("worker")
                .tryCase(new TableCode("nobodys"), three)
                .refusal()
                .isPresent());
        Explanation proposed = hall.as("guard").tryProposed(id, three).orThrow();
        assertEquals("accepted", proposed.ruleId());
        assertEquals(
                List.of("visits 2 or less or 4 to 49 go on"),
                proposed.everyChange().stream()
                        .map(c -> c.fact() + " " + c.values().in(Locale.ENGLISH) + " "
                                + c.outcome().in(Locale.ENGLISH))
                        .toList());
        assertEquals("not-available", code(hall.as("worker").tryProposed(id, three)));
        assertEquals("not-available", code(hall.as("guard").tryProposed(new ProposalId(SmallHall.TABLE, 9), three)));
        for (String wrong : List.of("many", "100", "true")) {
            InvalidInput refused = assertThrows(
                    InvalidInput.class,
                    () -> hall.as("guard").tryProposed(id, List.of(new FactValue("visits", wrong))));
            assertEquals(
                    "visits range",
                    refused.violations().get(0).field() + " "
                            + refused.violations().get(0).rule(),
                    wrong);
        }
        InvalidInput twice = assertThrows(
                InvalidInput.class,
                () -> hall.as("guard").tryProposed(id, List.of(three.get(0), new FactValue("visits", "4"))));
        assertEquals("visits", twice.violations().get(0).field());
        assertEquals("duplicate-key", twice.violations().get(0).rule());
        InvalidInput unknown = assertThrows(
                InvalidInput.class,
                () -> hall.as("guard").tryProposed(id, List.of(three.get(0), new FactValue("moon", "full"))));
        assertEquals("facts", unknown.violations().get(0).field());
    }

    @Test
    void what_was_changed_from_an_older_version_is_refused_before_it_undoes_the_newer() {
        SmallHall hall = new SmallHall();
        Terms first = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        hall.as("head-a").approve(first).orThrow();
        Propose later = SmallHall.pack("accepted", 5, false);
        Propose stale = new Propose(later.table(), later.file(), later.text(), Optional.of(0));
        assertEquals("stale-basis", code(hall.as("centre-b").propose(stale)));
        Propose current = new Propose(later.table(), later.file(), later.text(), Optional.of(1));
        assertTrue(hall.as("centre-b").propose(current).isDone());
    }

    @Test
    void a_day_more_than_a_year_away_is_no_day_to_begin_on() {
        SmallHall hall = new SmallHall();
        Terms terms = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        Terms far = new Terms(terms.proposal(), LocalDate.of(9999, 12, 31), terms.running(), terms.replay());
        assertEquals("from-far", code(hall.as("head-a").approve(far)));
        Terms year = new Terms(terms.proposal(), LocalDate.of(2027, 3, 2), terms.running(), terms.replay());
        assertEquals(Stage.ADOPTED, hall.as("head-a").approve(year).orThrow().stage());
    }

    @Test
    void a_book_does_not_begin_before_its_own_pack() {
        SmallHall hall = new SmallHall();
        Propose pack = SmallHall.pack("accepted", 3, false);
        Propose later = new Propose(pack.table(), pack.file(), pack.text().replace("2026-03-01", "2026-04-01"));
        Terms terms = ready(hall, "centre-a", later);
        assertEquals("pack-later", code(hall.as("head-a").approve(terms)));
        Terms then = new Terms(terms.proposal(), LocalDate.of(2026, 4, 1), terms.running(), terms.replay());
        assertEquals(Stage.ADOPTED, hall.as("head-a").approve(then).orThrow().stage());
    }

    @Test
    void what_would_not_be_proven_on_its_day_does_not_come_into_force_on_it() {
        SmallHall hall = new SmallHall();
        Terms terms = ready(hall, "centre-a", SmallHall.pack("lapsing", 3, false));
        Terms later = new Terms(terms.proposal(), LocalDate.of(2026, 4, 1), terms.running(), terms.replay());
        assertEquals("refuted-then", code(hall.as("head-a").approve(later)));
        assertEquals(Stage.ADOPTED, hall.as("head-a").approve(terms).orThrow().stage());
    }

    @Test
    void the_same_book_is_not_proposed_a_second_time_while_the_first_is_open() {
        SmallHall hall = new SmallHall();
        Propose pack = SmallHall.pack("accepted", 3, false);
        ProposalId first = hall.as("centre-a").propose(pack).orThrow();
        assertEquals("already-proposed", code(hall.as("centre-b").propose(pack)));
        hall.as("centre-a").withdraw(first).orThrow();
        assertTrue(hall.as("centre-b").propose(pack).isDone());
    }

    @Test
    void a_proposal_that_was_overtaken_says_so_and_takes_no_step_but_to_be_given_up() {
        SmallHall hall = new SmallHall();
        Terms old = ready(hall, "centre-a", SmallHall.pack("undecided", 3, false));
        hall.as("head-a").approve(old).orThrow();
        ProposalId fresh = hall.as("centre-a")
                .propose(SmallHall.pack("accepted", 4, false))
                .orThrow();
        hall.as("head-a")
                .approve(ready(hall, "centre-b", SmallHall.pack("accepted", 5, false)))
                .orThrow();
        for (ProposalId one : List.of(old.proposal(), fresh)) {
            ProposalView view = hall.as("guard").show(one).orThrow().proposal();
            assertEquals(Optional.of(1), view.overtaken());
            assertEquals("overtaken", code(hall.as("centre-a").verify(one)));
            assertEquals("overtaken", code(hall.as("centre-a").replayed(seen(hall, one))));
        }
        assertEquals("overtaken", code(hall.as("guard").countersign(old)));
        assertEquals(
                List.of(Optional.of(1), Optional.of(1), Optional.empty()),
                hall.as("guard").list(SmallHall.TABLE).orThrow().stream()
                        .map(ProposalView::overtaken)
                        .toList());
        assertEquals(
                Stage.WITHDRAWN, hall.as("centre-a").withdraw(fresh).orThrow().stage());
    }

    @Test
    void a_pack_that_begins_more_than_a_year_ahead_is_not_proposed_yet() {
        SmallHall hall = new SmallHall();
        Propose pack = SmallHall.pack("accepted", 3, false);
        Propose far = new Propose(pack.table(), pack.file(), pack.text().replace("2026-03-01", "2099-01-01"));
        assertEquals("from-far", code(hall.as("centre-a").propose(far)));
        assertThrows(InvalidInput.class, () -> new Propose(pack.table(), "王13800138000.yaml", pack.text()));
    }

    @Test
    void what_would_decide_in_the_place_of_a_version_still_to_come_takes_two_and_says_so() {
        SmallHall hall = new SmallHall();
        Terms first = ready(hall, "centre-a", SmallHall.pack("accepted", 3, false));
        hall.as("head-a").approve(first).orThrow();
        Terms ready = ready(hall, "centre-a", SmallHall.pack("accepted", 5, false));
        Terms earlier = new Terms(ready.proposal(), LocalDate.of(2026, 3, 5), ready.running(), ready.replay());
        ProposalView approved = hall.as("head-a").approve(earlier).orThrow();
        assertEquals(Stage.APPROVED, approved.stage());
        assertEquals(List.of(new Silenced(1, Optional.empty())), approved.silences());
        assertTrue(approved.second());
        assertEquals(List.of(Optional.empty(), Optional.empty()), silent(hall), "nobody has taken anything back yet");
        hall.as("guard").countersign(earlier).orThrow();
        assertEquals(List.of(Optional.empty(), Optional.of(2), Optional.empty()), silent(hall));
    }

    @Test
    void what_a_head_approved_is_given_up_by_her_or_by_whoever_proposed_it() {
        SmallHall hall = new SmallHall();
        Terms terms = ready(hall, "centre-a", SmallHall.pack("undecided", 3, false));
        hall.as("head-a").approve(terms).orThrow();
        assertEquals("others-approval", code(hall.as("centre-b").withdraw(terms.proposal())));
        assertEquals("others-approval", code(hall.as("head-b").withdraw(terms.proposal())));
        assertEquals(
                Stage.WITHDRAWN,
                hall.as("centre-a").withdraw(terms.proposal()).orThrow().stage());
    }

    private static List<Optional<Integer>> silent(SmallHall hall) {
        return hall.as("worker").inForce(SmallHall.TABLE).orThrow().versions().stream()
                .map(BooksInForce.VersionView::silentFor)
                .toList();
    }

    @Test
    void a_house_does_not_begin_with_a_book_that_has_not_begun() {
        InvalidInput refused =
                org.junit.jupiter.api.Assertions.assertThrows(InvalidInput.class, () -> new SmallHall("2026-03-03"));
        assertEquals(
                List.of("national.yaml:4 from pack-not-begun"),
                refused.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
        assertEquals(
                1,
                new SmallHall("2026-03-02")
                        .as("worker")
                        .inForce(SmallHall.TABLE)
                        .orThrow()
                        .versions()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "a\\b.yaml", "..", "C:x"})
    void the_name_of_a_file_is_no_path(String name) {
        Propose pack = SmallHall.pack("accepted", 3, false);
        InvalidInput refused = org.junit.jupiter.api.Assertions.assertThrows(
                InvalidInput.class, () -> new Propose(pack.table(), name, pack.text()));
        assertEquals(
                "file form",
                refused.violations().get(0).field() + " "
                        + refused.violations().get(0).rule());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_order_of_commands_gets_round_the_approvals(long seed) {
        Random dice = new Random(seed);
        SmallHall hall = new SmallHall();
        Map<Integer, Told> told = new TreeMap<>();
        List<String> log = new ArrayList<>(List.of("seed " + seed));
        BooksInForce before = hall.as("worker").inForce(SmallHall.TABLE).orThrow();
        boolean protective = false;
        for (int i = 0; i < 600; i++) {
            String who = PEOPLE.get(dice.nextInt(PEOPLE.size()));
            ProposalId id = new ProposalId(SmallHall.TABLE, Math.max(1, told.size() - dice.nextInt(2)));
            LocalDate today = hall.clock
                    .now()
                    .atZone(io.github.xingfujia.fixture.TickingClock.SHANGHAI)
                    .toLocalDate();
            Terms terms =
                    new Terms(id, today.plusDays(dice.nextInt(3)), Running.values()[dice.nextInt(2)], tried(hall, id));
            log.add(i + " " + who + " " + terms);
            boolean done = false;
            switch (dice.nextInt(14)) {
                case 0 -> done = propose(hall, who, dice, told, protective, log);
                case 1, 2 -> {
                    done = hall.as(who).verify(id).isDone();
                    if (done) {
                        told.get(id.number()).verified = true;
                    }
                }
                case 3, 4 -> {
                    done = hall.as(who).replayed(seen(hall, id)).isDone();
                    if (done) {
                        told.get(id.number()).replayed = true;
                    }
                }
                case 5, 6, 7, 8 -> {
                    done = hall.as(who).approve(terms).isDone();
                    if (done) {
                        told.get(id.number()).heads.put(who, terms);
                    }
                }
                case 9, 10, 11, 12 -> done = hall.as(who).countersign(terms).isDone();
                default -> {
                    if (dice.nextInt(4) == 0) {
                        done = hall.as(who).withdraw(id).isDone();
                        if (done) {
                            told.get(id.number()).withdrawn = true;
                        }
                    } else if (dice.nextInt(4) == 0) {
                        hall.clock.pass(Duration.ofDays(1));
                    }
                }
            }
            log.set(log.size() - 1, log.get(log.size() - 1) + (done ? " done" : " not done"));
            BooksInForce after = hall.as("worker").inForce(SmallHall.TABLE).orThrow();
            assertEquals(
                    said(before.versions()),
                    said(after.versions().subList(0, before.versions().size())),
                    () -> "what was in force was edited: " + log);
            int grown = after.versions().size() - before.versions().size();
            assertTrue(grown == 0 || grown == 1 && done, () -> "more than one step: " + log);
            if (grown == 1) {
                BooksInForce.VersionView fresh =
                        after.versions().get(after.versions().size() - 1);
                judge(told.get(fresh.proposal().orElseThrow().number()), fresh, who, terms, today, log);
                protective = hall.as("centre-a")
                        .show(id)
                        .orThrow()
                        .packs()
                        .get(1)
                        .text()
                        .contains("protection: true");
            }
            before = after;
        }
        assertNotEquals(1, before.versions().size(), () -> "nothing was ever adopted: " + log);
    }

    private static List<String> said(List<BooksInForce.VersionView> versions) {
        return versions.stream()
                .map(v -> v.number() + v.digest() + v.from() + v.running() + v.proposal())
                .toList();
    }

    private static boolean propose(
            SmallHall hall, String who, Random dice, Map<Integer, Told> told, boolean protective, List<String> log) {
        String verdict = List.of("accepted", "accepted", "undecided", "refuted").get(dice.nextInt(4));
        boolean protects = dice.nextInt(3) == 0;
        Outcome<ProposalId> outcome = hall.as(who).propose(SmallHall.pack(verdict, dice.nextInt(49), protects));
        if (outcome.isDone()) {
            Told fresh = new Told();
            fresh.by = who;
            fresh.verdict = verdict;
            fresh.two = protects || protective || verdict.equals("undecided");
            told.put(outcome.orThrow().number(), fresh);
            log.add(who + " proposed " + outcome.orThrow() + " " + verdict + (protects ? " protects" : ""));
        }
        return outcome.isDone();
    }

    private static void judge(
            Told told, BooksInForce.VersionView fresh, String last, Terms terms, LocalDate today, List<String> log) {
        assertTrue(told.verified && told.replayed && !told.withdrawn, () -> "a step was left out: " + log);
        assertNotEquals("refuted", told.verdict, log::toString);
        assertTrue(fresh.from().isAfter(today), log::toString);
        assertEquals(terms.from(), fresh.from(), log::toString);
        assertEquals(terms.running(), fresh.running(), log::toString);
        List<String> heads = told.heads.entrySet().stream()
                .filter(e -> e.getValue().equals(terms))
                .map(Map.Entry::getKey)
                .toList();
        assertTrue(heads.stream().anyMatch(h -> SmallHall.STAFF.get(h) == Role.HEAD), () -> "no head approved: " + log);
        if (told.two || heads.equals(List.of(told.by))) {
            assertTrue(
                    heads.stream().anyMatch(h -> !h.equals(last)) || heads.size() > 1,
                    () -> "one person alone: " + log);
        }
        if (told.two) {
            assertNotEquals(told.by, last, () -> "her own second person: " + log);
        }
    }

    private static Terms ready(SmallHall hall, String by, Propose book) {
        ProposalId id = hall.as(by).propose(book).orThrow();
        hall.as(by).verify(id).orThrow();
        hall.as(by).replayed(seen(hall, id)).orThrow();
        return new Terms(id, LocalDate.of(2026, 3, 9), Running.KEEP_RUNNING, tried(hall, id));
    }

    private static ReplaySeen seen(SmallHall hall, ProposalId id) {
        return new ReplaySeen(id, FROM, UNTIL, tried(hall, id));
    }

    private static String tried(SmallHall hall, ProposalId id) {
        return hall.tried(id, FROM, UNTIL);
    }

    private static String code(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().code();
    }
}
