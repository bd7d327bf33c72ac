package io.github.xingfujia.casework.escalation;

import com.google.common.collect.Maps;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.network.Tier;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.rules.BookCheck;
import io.github.xingfujia.rules.CaseFinder;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.Ladder;
import io.github.xingfujia.rules.Obligation;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What this county's network has to say of an escalation book (升级规则的网络校验): that every step of it leads to a post
 * that can be accountable, that whoever owes a duty exists, and that it takes every fact a case tells.
 *
 * <p>Posts are judged as they stand once everything in the county's files has taken place, and the book is in force.
 */
public final class EscalationCheck implements BookCheck {

    private final Network network;
    private final LocalDate day;
    private final Map<PostId, PostId> superiors = new TreeMap<>();

    private EscalationCheck(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
        network.posts().stream()
                .filter(p -> p.opensOn(day))
                .forEach(p -> network.superior(p.id(), day).ifPresent(up -> superiors.put(p.id(), up)));
    }

    /** Returns what a book is verified against in a county. */
    public static Surroundings around(Network network, RuleBook book) {
        LocalDate settled = network.posts().stream()
                .flatMap(p -> p.states().stream())
                .map(Post.Since::from)
                .reduce(book.from(), (a, b) -> a.isAfter(b) ? a : b);
        EscalationCheck check = new EscalationCheck(network, settled);
        return Surroundings.none().climbing(check.ladder()).and(check);
    }

    private Ladder ladder() {
        Ladder ladder = Ladder.of("tier", "step");
        for (Post post : network.posts()) {
            if (post.opensOn(day)) {
                Optional<String> up = Optional.ofNullable(superiors.get(post.id()))
                        .map(p -> network.tier(p).key());
                if (up.isPresent()) {
                    ladder = ladder.leads(Step.HAND_UP.word(), post.tier(), up.get());
                }
                ladder = ladder.leads(Step.TAKE_OVER.word(), post.tier(), centre())
                        .leads(Step.PROTECT.word(), post.tier(), centre());
            }
        }
        return ladder;
    }

    @Override
    public void check(CaseFinder cases) {
        EscalationFacts.told(held()).check(cases);
        for (String tier : tiers(cases)) {
            for (Step step : Step.values()) {
                unreachable(tier, step)
                        .ifPresent(why -> cases.find("tier", tier, "step", step.word())
                                .ifPresent(found -> cases.unreachable(found, why)));
            }
        }
        cases.find("guided", "true", "step", Step.GUIDE.word())
                .ifPresent(found -> cases.again(found, Wording.of("casework", "check.guided-again")));
        cases.find("tier", centre(), "step", Step.TAKE_OVER.word())
                .ifPresent(found -> cases.again(found, Wording.of("casework", "check.taken-over-again")));
        cases.idle(
                "tier",
                tier -> network.posts().stream().anyMatch(p -> p.tier().equals(tier)),
                Wording.of("casework", "check.no-post"));
        centre(cases);
        cases.misnamed("tier", Maps.transformValues(network.blueprint().tiers(), Tier::label));
        for (Obligation due : cases.obligations()) {
            if (network.blueprint().tier(due.owner()).isEmpty()) {
                cases.ownerless(due, Wording.of("casework", "check.no-tier"));
            } else if (cases.protects(due) && !due.owner().equals(centre())) {
                cases.ownerless(due, Wording.of("casework", "check.not-centre", centre()));
            }
            if (Arrays.stream(Duty.values()).noneMatch(d -> d.word().equals(due.code()))) {
                cases.ownerless(due, Wording.of("casework", "check.no-duty"));
            }
        }
    }

    private String centre() {
        return network.blueprint().centre();
    }

    /** A case under protection stays with the tier that this network calls its centre, and with no other. */
    private void centre(CaseFinder cases) {
        Wording why = Wording.of("casework", "check.not-centre", centre());
        for (String tier : tiers(cases)) {
            if (!tier.equals(centre())) {
                Stream.of(Step.STAY, Step.GUIDE, Step.HAND_UP)
                        .flatMap(step -> cases.findProtected("tier", tier, "step", step.word()).stream())
                        .findFirst()
                        .ifPresent(found -> cases.misplaced(found, "tier", why));
            }
        }
    }

    /** Returns the tiers with a post that may hold a case, in the order of the network. */
    private List<String> held() {
        return network.posts().stream()
                .filter(p -> network.tier(p.id()).maySettle())
                .map(Post::tier)
                .distinct()
                .toList();
    }

    private static List<String> tiers(CaseFinder cases) {
        return cases.facts().stream()
                .filter(f -> f.name().equals("tier"))
                .map(FactDeclaration::values)
                .flatMap(v -> v.keySet().stream())
                .toList();
    }

    /** Returns why a step from a tier leads nowhere; empty when every post of the tier can take it. */
    private Optional<Wording> unreachable(String tier, Step step) {
        return switch (step) {
            case STAY -> Optional.empty();
            case HAND_UP -> {
                List<Post> stuck =
                        open(tier).filter(p -> !superiors.containsKey(p.id())).toList();
                yield stuck.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Wording.of(
                                "casework", "check.no-superior", stuck.get(0).name(), stuck.size()));
            }
            case GUIDE, TAKE_OVER, PROTECT -> {
                boolean shut = network.post(network.centre())
                        .filter(p -> p.opensOn(day))
                        .isEmpty();
                yield shut && open(tier).findAny().isPresent()
                        ? Optional.of(Wording.of("casework", "check.no-centre", network.label(network.centre())))
                        : Optional.empty();
            }
        };
    }

    private Stream<Post> open(String tier) {
        return network.posts().stream().filter(p -> p.tier().equals(tier) && p.opensOn(day));
    }
}
