package io.github.xingfujia.network;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.DivisionCode.Level;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for what is missing on one day. */
final class Audit {

    private final Network network;
    private final LocalDate day;
    private final Predicate<StaffId> certified;
    private final List<Post> open;
    private final List<Gap> gaps = new ArrayList<>();

    Audit(Network network, LocalDate day, Predicate<StaffId> certified) {
        this.network = network;
        this.day = day;
        this.certified = certified;
        this.open = network.posts().stream().filter(p -> p.opensOn(day)).toList();
    }

    Coverage run() {
        List<DivisionCode> outside = new ArrayList<>();
        if (stationsPlanned()) {
            Set<DivisionCode> served = open.stream()
                    .filter(p -> network.tier(p).seat() == Seat.VILLAGE)
                    .map(p -> p.id().place())
                    .collect(ImmutableSet.toImmutableSet());
            for (Division unit : network.divisions().all()) {
                if (unit.code().level() != Level.VILLAGE || !unit.existsOn(day) || served.contains(unit.code())) {
                    continue;
                }
                if (network.outsidePlan().codes().contains(unit.code())) {
                    outside.add(unit.code());
                } else {
                    String path = network.divisions().path(unit.code());
                    gap(Gap.Kind.UNIT_WITHOUT_STATION, unit.code().toString(), new Label(path, path));
                }
            }
        }
        open.forEach(this::staffed);
        network.blueprint().tiers().values().forEach(this::counted);
        gaps.sort(Comparator.comparing(Gap::kind));
        return new Coverage(gaps, outside, network.outsidePlan().label());
    }

    /** A county that plans no posts in villages has no village gap. */
    private boolean stationsPlanned() {
        return network.blueprint().tiers().values().stream().anyMatch(t -> t.seat() == Seat.VILLAGE);
    }

    private void staffed(Post post) {
        Tier tier = network.tier(post);
        String id = post.id().toString();
        if (tier.maySettle()) {
            if (network.staffAt(post.id()).stream().noneMatch(s -> certified.test(s.id()))) {
                gap(Gap.Kind.NO_CERTIFIED, id, post.name());
            }
            if (network.deputy(post.id()).isEmpty()) {
                gap(Gap.Kind.NO_DEPUTY, id, post.name());
            }
        }
        if (tier.supervisor().isPresent() && network.supervisor(post.id(), day).isEmpty()) {
            gap(Gap.Kind.NO_SUPERVISOR, id, post.name());
        }
    }

    private void counted(Tier tier) {
        long found = open.stream().filter(p -> p.tier().equals(tier.key())).count();
        if (tier.count().isPresent() && tier.count().getAsInt() != found) {
            gaps.add(new Gap(
                    Gap.Kind.COUNT_OFF_PLAN,
                    tier.key(),
                    tier.label(),
                    List.of((long) tier.count().getAsInt(), found)));
        }
    }

    private void gap(Gap.Kind kind, String where, Label name) {
        gaps.add(new Gap(kind, where, name, List.of()));
    }
}
