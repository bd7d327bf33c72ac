package io.github.xingfujia.stations.programme;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.stations.Counts;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.StudioStep;
import io.github.xingfujia.stations.Verdict;
import io.github.xingfujia.store.PublishedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the published facts tell of posts and of the team, so that it can be counted as of any day (公开事实台账). */
final class Ledger {

    private static final String JUDGED = "stations.published-judged/1";
    private static final String STEPPED = "stations.published-stepped/1";

    private final Network network;
    private final Standards standards;
    private final Map<PostId, List<Judged>> judged = new LinkedHashMap<>();
    private final Map<PostId, List<Stepped>> stepped = new LinkedHashMap<>();
    private final Map<Counts.Told, List<Change>> told = new LinkedHashMap<>();

    /** How many more stand from a day on. */
    private record Change(LocalDate on, int more) {}

    private record Judged(LocalDate on, String verdict, Optional<LocalDate> until) {}

    private record Stepped(LocalDate on, StudioStep step) {}

    Ledger(Network network, Standards standards, Stream<Counts> counted) {
        this.network = network;
        this.standards = standards;
        counted.forEach(c -> {
            if (c instanceof Counts.Told t) {
                told.put(t, new ArrayList<>());
            }
        });
    }

    void take(PublishedFact fact) {
        if (fact.name().equals(JUDGED)) {
            judged.computeIfAbsent(post(fact), p -> new ArrayList<>())
                    .add(new Judged(
                            day(fact),
                            text(fact, "verdict"),
                            fact.value("until").map(LocalDate::parse)));
        } else if (fact.name().equals(STEPPED)) {
            StudioStep step = Arrays.stream(StudioStep.values())
                    .filter(s -> SourceNode.word(s).equals(text(fact, "step")))
                    .findFirst()
                    .orElseThrow();
            stepped.computeIfAbsent(post(fact), p -> new ArrayList<>()).add(new Stepped(day(fact), step));
        }
        told.forEach((one, changes) -> {
            boolean meant = one.where().entrySet().stream()
                    .allMatch(e ->
                            fact.value(e.getKey()).filter(e.getValue()::equals).isPresent());
            if (meant && fact.name().equals(one.fact())) {
                changes.add(new Change(day(fact), 1));
            } else if (meant && one.less().filter(fact.name()::equals).isPresent()) {
                changes.add(new Change(day(fact), Boolean.parseBoolean(text(fact, "stands")) ? 1 : -1));
            }
        });
    }

    /** Returns how many there are on a day; of posts, those of the plan in an area. */
    long count(Counts counts, LocalDate day, Optional<DivisionCode> area) {
        if (counts instanceof Counts.Told t) {
            return told.getOrDefault(t, List.of()).stream()
                    .filter(c -> !c.on().isAfter(day))
                    .filter(c -> !t.yearly() || c.on().getYear() == day.getYear())
                    .mapToLong(Change::more)
                    .sum();
        }
        return posts(counts, day, area, p -> !network.isOutsidePlan(p.id().place()));
    }

    /** Returns how many more there are that the plan never named. */
    long outside(Counts counts, LocalDate day, Optional<DivisionCode> area) {
        return counts instanceof Counts.Told ? 0 : posts(counts, day, area, p -> network.isOutsidePlan(p.id().place()));
    }

    /** Returns how many were gained within days; what is counted by the year is counted across its turn. */
    long gained(Counts counts, LocalDate from, LocalDate until, Optional<DivisionCode> area) {
        if (counts instanceof Counts.Told t) {
            return told.getOrDefault(t, List.of()).stream()
                    .filter(c -> c.on().isAfter(from) && !c.on().isAfter(until))
                    .mapToLong(Change::more)
                    .sum();
        }
        return count(counts, until, area) - count(counts, from, area);
    }

    private long posts(Counts counts, LocalDate day, Optional<DivisionCode> area, Predicate<Post> which) {
        Predicate<Post> counted = counted(counts, day);
        return network.posts().stream()
                .filter(p -> p.opensOn(day))
                .filter(p -> area.filter(a -> !a.contains(p.id().place())).isEmpty())
                .filter(which.and(counted))
                .count();
    }

    private Predicate<Post> counted(Counts counts, LocalDate day) {
        if (counts instanceof Counts.Posts c) {
            return p -> p.tier().equals(c.tier().value());
        } else if (counts instanceof Counts.Accredited c) {
            return p -> p.tier().equals(c.tier().value()) && isAccredited(p.id(), day);
        }
        StudioStep step = ((Counts.Studios) counts).step();
        return p -> at(p.id(), day)
                .filter(s -> s.compareTo(step) >= 0 && !rests(s, p.id(), day))
                .isPresent();
    }

    private boolean rests(StudioStep step, PostId post, LocalDate day) {
        return standards.studios().filter(l -> l.restsOnAccreditation(step)).isPresent() && !isAccredited(post, day);
    }

    private boolean isAccredited(PostId post, LocalDate day) {
        return judged.getOrDefault(post, List.of()).stream()
                .filter(j -> !j.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(j -> j.verdict().equals(SourceNode.word(Verdict.ACCREDITED)))
                .flatMap(Judged::until)
                .filter(until -> !day.isAfter(until))
                .isPresent();
    }

    private Optional<StudioStep> at(PostId post, LocalDate day) {
        return stepped.getOrDefault(post, List.of()).stream()
                .filter(s -> !s.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Stepped::step);
    }

    private static PostId post(PublishedFact fact) {
        return PostId.of(text(fact, "post"));
    }

    private static LocalDate day(PublishedFact fact) {
        return LocalDate.parse(text(fact, "on"));
    }

    private static String text(PublishedFact fact, String component) {
        return fact.value(component)
                .orElseThrow(() -> new IllegalStateException(fact.name() + " tells no " + component));
    }
}
