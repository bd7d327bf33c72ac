package io.github.xingfujia.books;

import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.fixture.SeededRandom;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.EphemeralKeys;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Exceptional;
import io.github.xingfujia.way.Following;
import io.github.xingfujia.way.Unsaid;
import io.github.xingfujia.way.Way;
import io.github.xingfujia.way.Ways;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The room of books alone: one table that protects nobody at first, two heads, two of the centre, one of protection, a
 * worker; a rule named after a verdict gets that verdict.
 */
final class SmallHall {

    static final TableCode TABLE = TableCode.of("care");

    static final Map<String, Role> STAFF = Map.of(
            "head-a", Role.HEAD,
            "head-b", Role.HEAD,
            "centre-a", Role.CENTRE_STAFF,
            "centre-b", Role.CENTRE_STAFF,
            "guard", Role.PROTECTION_STAFF,
            "worker", Role.STATION_WORKER);

    private static final HomeId HOME = new HomeId("small");
    private static final String NATIONAL = """
        book: care
        pack: national
        version: "1"
        from: 2026-01-01
        class: routing
        facts:
          - {name: visits, type: number, min: 0, max: 99, zh: 次数, en: visits}
        outcomes:
          - {name: step, values: [{code: go-on, zh: 继续, en: go on}, {code: stop, zh: 停, en: stop}]}
        rules:
          - {id: many, when: {visits: ">=50"}, then: {step: stop}, zh: 多, en: many}
        otherwise: {id: else, then: {step: go-on}, zh: 其他, en: else}
        """;

    final TickingClock clock = TickingClock.at("2026-03-02T09:00");
    private final Way way;
    private final BooksRoom room;

    SmallHall() {
        this("2026-01-01");
    }

    /** A hall whose first book begins on a day. */
    SmallHall(String from) {
        this.room = new BooksRoom(
                List.of(shelf(NATIONAL.replace("2026-01-01", from))),
                SmallHall::proof,
                List.of(),
                List.of(),
                post -> post);
        MemoryStore store = MemoryStore.create();
        store.declare(BooksRoom.kinds());
        SeededRandom random = new SeededRandom(1);
        List<FactTypes> facts = new ArrayList<>(BooksRoom.facts());
        facts.add(AccessStream.facts());
        FactCodec codec = new FactCodec(facts);
        Keyring keyring = new Keyring(HOME, store.vault(), new EphemeralKeys(random), random);
        AtomicLong ids = new AtomicLong();
        this.way = new Ways(
                        HOME,
                        store,
                        codec,
                        keyring,
                        new AccessStream(HOME, store.journal(), codec, keyring, "0000"),
                        new Policy(
                                BooksRoom.permissions(),
                                (staff, post) -> List.of(STAFF.getOrDefault(staff.value(), Role.MEDIATOR))),
                        clock,
                        () -> CommandId.of("command-" + ids.incrementAndGet()),
                        room.aggregates(),
                        List.of(),
                        List.of(),
                        Exceptional.none(),
                        Unsaid.none(),
                        Following.none(),
                        List.of())
                .build();
        room.begin(way);
    }

    Books as(String staff) {
        return room.door(way, Asking.by(Actor.staff(staff, "500118000000")));
    }

    /** Tries a proposal on a period, and returns the digest of what came of it; one never made when there is no such book. */
    String tried(ProposalId id, LocalDate from, LocalDate until) {
        return as("centre-a")
                .show(id)
                .fold(
                        p -> {
                            String book = p.proposal().digest();
                            String digest = new StringBuilder(book).reverse().toString();
                            Asking centre = Asking.by(Actor.staff("centre-a", "500118000000"));
                            return way.run(centre, Trial.keep(), new Trial(book, from, until, digest, nothing(book)))
                                    .orThrow();
                        },
                        r -> "0".repeat(64));
    }

    private static BookDifference nothing(String book) {
        return new BookDifference(
                "care", book, 0, List.of(), 0, 0, 0, List.of(), 0, 0, Optional.empty(), Optional.empty());
    }

    /** Returns a county pack with one rule: the verdict it gets, how many visits, whether it protects. */
    static Propose pack(String verdict, int visits, boolean protective) {
        return new Propose(
                TABLE, "small.yaml", """
                    book: care
                    pack: small
                    version: "%s-%d-%s"
                    from: 2026-03-01
                    rules:
                      - {id: %s, protection: %s, when: {visits: "%d"}, then: {step: stop}, zh: 停, en: stop}
                    """.formatted(verdict, visits, protective, verdict, protective, visits));
    }

    private static Shelf shelf(String text) {
        Checks problems = Checks.of();
        List<SourceText> packs = List.of(new SourceText("national.yaml", text));
        RuleBook book = Candidate.read(packs, problems);
        problems.orThrow();
        return new Shelf(TABLE, HOME, book, packs, place -> true);
    }

    private static Proof proof(RuleBook book, LocalDate day) {
        boolean lapsed = book.ruleIds().contains("lapsing") && day.isAfter(LocalDate.of(2026, 3, 31));
        Verdict verdict = lapsed || book.ruleIds().contains("refuted")
                ? Verdict.REFUTED
                : book.ruleIds().contains("undecided") ? Verdict.UNDECIDED : Verdict.ACCEPTED;
        List<Label> findings = verdict == Verdict.ACCEPTED ? List.of() : List.of(new Label("样本发现", "a sample finding"));
        return new Proof(verdict, book.digest(), findings);
    }
}
