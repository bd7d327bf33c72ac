package io.github.xingfujia.countyapp;

import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The year of made-up cases (合成演示年度): the same for the same network and last day.
 *
 * <p>Exactly 120 visits and calls came to the federation, 107 of them of marriage and family; what came by other channels
 * comes on top. Protection cases sit in the fictitious unit and are a few days old.
 */
final class DemoYear {

    static final int FEDERATION = 120;
    static final int OF_MARRIAGE_AND_FAMILY = 107;
    static final int ELSEWHERE = 170;
    static final int PROTECTED = 6;

    private static final long SEED = 20200817;
    private static final List<String> FAMILY =
            List.of("couple", "in-laws", "no-maintenance", "support-of-elders", "children", "interference");
    private static final List<String> OTHER = List.of("property", "other");
    private static final List<Channel> VISITS_AND_CALLS = List.of(Channel.VISIT, Channel.CALL, Channel.HOTLINE);
    private static final List<Channel> ON_TOP = List.of(
            Channel.SWEEP,
            Channel.ONLINE,
            Channel.LETTER,
            Channel.COURT,
            Channel.CIVIL_AFFAIRS,
            Channel.POLICE,
            Channel.PETITION);

    /** How a made-up case goes. */
    enum Course {
        /** Settled at once with each person alone. */
        PERSUADED,
        /** The other party is approached as agreed, then it is settled. */
        MEDIATED,
        /** Three attempts do not settle it, the next tier does. */
        HANDED_UP,
        /** It is complex and guided. */
        GUIDED,
        /** The parties settled by themselves. */
        WITHDRAWN,
        /** A positive screen: protected by the district, stays open. */
        PROTECTED,
        /** Still under way. */
        OPEN
    }

    /**
     * A made-up case.
     *
     * @param number its place in the year, from 1
     * @param at when it was opened
     * @param receiver the post that received it
     * @param station the post that is to handle it
     */
    record DemoCase(
            int number, Instant at, Channel channel, String category, PostId receiver, PostId station, Course course) {

        boolean cameToTheFederation() {
            return VISITS_AND_CALLS.contains(channel);
        }

        boolean isOfMarriageAndFamily() {
            return FAMILY.contains(category);
        }
    }

    private final Network network;
    private final LocalDate until;
    private final OfficeHours office;
    private final Random random = new Random(SEED);

    DemoYear(Network network, LocalDate until, OfficeHours office) {
        this.network = network;
        this.until = until;
        this.office = office;
    }

    /** Returns the cases in the order in which they are numbered. */
    List<DemoCase> cases() {
        List<PostId> stations = network.posts().stream()
                .filter(p -> p.id().suffix().isEmpty() && network.tier(p.id()).maySettle())
                .map(p -> p.id())
                .filter(p -> network.nearest(p.place(), until).equals(p) && !p.equals(network.centre()))
                .toList();
        Optional<PostId> fictitious = network.posts().stream()
                .map(p -> p.id())
                .filter(p -> p.suffix().filter("fictitious"::equals).isPresent())
                .findFirst();
        List<DemoCase> cases = new ArrayList<>();
        for (int i = 1; i <= FEDERATION; i++) {
            List<String> categories = i <= OF_MARRIAGE_AND_FAMILY ? FAMILY : OTHER;
            cases.add(ordinary(i, pick(VISITS_AND_CALLS), pick(categories), network.centre(), pick(stations)));
        }
        for (int i = FEDERATION + 1; i <= FEDERATION + ELSEWHERE; i++) {
            PostId station = pick(stations);
            cases.add(ordinary(i, pick(ON_TOP), pick(i % 5 == 0 ? OTHER : FAMILY), station, station));
        }
        fictitious.ifPresent(unit -> {
            for (int i = 1; i <= PROTECTED; i++) {
                int number = FEDERATION + ELSEWHERE + i;
                cases.add(new DemoCase(number, lately(), Channel.POLICE, "couple", unit, unit, Course.PROTECTED));
            }
        });
        return cases;
    }

    private DemoCase ordinary(int number, Channel channel, String category, PostId receiver, PostId station) {
        Instant at = opened();
        boolean recent = at.atZone(Page.ZONE).toLocalDate().isAfter(until.minusDays(30));
        return new DemoCase(number, at, channel, category, receiver, station, recent ? Course.OPEN : course());
    }

    /** Most are settled where they arise. */
    private Course course() {
        int drawn = random.nextInt(100);
        return drawn < 45
                ? Course.PERSUADED
                : drawn < 75
                        ? Course.MEDIATED
                        : drawn < 85 ? Course.HANDED_UP : drawn < 92 ? Course.GUIDED : Course.WITHDRAWN;
    }

    private Instant opened() {
        return office.on(until.minusDays(1 + random.nextInt(364)), random);
    }

    /** Not even in a made-up county is a woman in danger left waiting for months. */
    private Instant lately() {
        return office.on(until.minusDays(1 + random.nextInt(3)), random);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
