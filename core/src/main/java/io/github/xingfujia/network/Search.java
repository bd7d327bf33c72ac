package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.DivisionCode.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers one {@link FindHelp}: by metres where both sides have coordinates, then by the tree. */
final class Search {

    private final Network network;
    private final FindHelp asked;
    private final DivisionCode place;

    Search(Network network, FindHelp asked, LocalDate today) {
        Checks problems = Checks.of();
        problems.that(
                network.knows(asked.place()),
                "place",
                "unknown-division",
                Checks.shape(asked.place().toString()));
        asked.service()
                .ifPresent(s -> problems.that(
                        network.blueprint().services().containsKey(s),
                        "service",
                        "one-of",
                        Checks.shape(s),
                        String.join(" ", network.blueprint().services().keySet())));
        problems.orThrow();
        this.network = network;
        this.asked = asked;
        this.place = network.divisions().on(asked.place(), today);
    }

    List<Found> run(LocalDate today) {
        return network.posts().stream()
                .filter(p -> p.opensOn(today))
                .filter(p -> asked.service().filter(s -> !p.offers(s)).isEmpty())
                .filter(p -> asked.openAt().filter(w -> !p.hours().at(w)).isEmpty())
                .map(this::found)
                .sorted(Comparator.comparingLong((Found f) -> f.metres().orElse(Long.MAX_VALUE))
                        .thenComparingInt(this::steps)
                        .thenComparing(f -> network.level(f.post()))
                        .thenComparing(f -> f.post().id()))
                .limit(asked.most())
                .toList();
    }

    private Found found(Post post) {
        Optional<Long> metres = asked.from().flatMap(here -> post.point().map(here::metresTo));
        return new Found(
                post,
                network.divisions().path(post.id().place()),
                metres.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    }

    /** How many levels up from the person until a division holds both, then how many down; a place above needs none down. */
    private int steps(Found found) {
        DivisionCode there = found.post().id().place();
        int up = 0;
        Optional<DivisionCode> common = Optional.of(place);
        while (common.isPresent() && !common.get().contains(there)) {
            common = common.get().parent();
            up++;
        }
        int down =
                common.map(c -> there.level().ordinal() - c.level().ordinal()).orElse(Level.values().length);
        return 2 * up + down;
    }
}
