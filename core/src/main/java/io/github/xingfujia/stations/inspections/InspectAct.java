package io.github.xingfujia.stations.inspections;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.stations.Finding;
import io.github.xingfujia.stations.Inspect;
import io.github.xingfujia.stations.Judgement;
import io.github.xingfujia.stations.Photo;
import io.github.xingfujia.stations.PublishedStationFact;
import io.github.xingfujia.stations.Shortfall;
import io.github.xingfujia.stations.Standard;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.Verdict;
import io.github.xingfujia.stations.ledger.Actions;
import io.github.xingfujia.stations.ledger.BuiltPost;
import io.github.xingfujia.stations.ledger.BuiltPosts;
import io.github.xingfujia.stations.ledger.Places;
import io.github.xingfujia.stations.ledger.PostFact;
import io.github.xingfujia.stations.ledger.ShownPhotos;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges a post by the standard of the day; whoever works there does not inspect it. */
final class InspectAct implements Act<Inspect, Judgement> {

    private final Network network;
    private final Standards standards;

    InspectAct(Network network, Standards standards) {
        this.network = network;
        this.standards = standards;
    }

    @Override
    public Action action() {
        return Actions.INSPECT;
    }

    @Override
    public List<Ref> first(Inspect command, Moment moment) {
        return Stream.concat(
                        Stream.of(BuiltPosts.of(command.post())),
                        command.photos().stream().map(ShownPhotos::of))
                .distinct()
                .toList();
    }

    @Override
    public Optional<Scope> scope(Inspect command, Loaded loaded, Moment moment) {
        return Places.inspectors(network, command.post(), moment.today());
    }

    @Override
    public Ruling decide(Inspect command, Loaded loaded, Moment moment) {
        Post post = network.post(command.post()).orElseThrow();
        if (Places.isOwn(network, command.post(), moment)) {
            return Places.refuse("own-post", "stations.standing");
        }
        if (!post.opensOn(command.on())) {
            return Places.refuse("not-open", "stations.board");
        }
        Optional<Standard> standard = standards.of(post.tier(), command.on());
        if (standard.isEmpty()) {
            return Places.refuse("no-standard", "stations.board");
        }
        BuiltPost state = loaded.of(BuiltPosts.POSTS, BuiltPosts.of(command.post()));
        check(command, standard.get(), state, loaded, moment.today());
        return plan(command, standard.get(), moment);
    }

    private static void check(Inspect command, Standard standard, BuiltPost state, Loaded loaded, LocalDate today) {
        Checks checks = Checks.of()
                .that(!command.on().isAfter(today), "on", "future", command.on().toString());
        state.last().ifPresent(last -> checks.notBefore("on", command.on(), last.on()));
        for (Standard.Item item : standard.items()) {
            Optional<Finding> found = found(command, item);
            checks.that(found.isPresent(), "findings." + item.code(), "required", "");
            boolean shown = command.photos().stream().anyMatch(p -> p.item().equals(item.code()));
            checks.that(
                    shown || !item.photo() || !found.map(Finding::met).orElse(false),
                    "photos." + item.code(),
                    "required",
                    "");
        }
        String known = String.join(
                " ", standard.items().stream().map(i -> i.code().value()).toList());
        for (Finding finding : command.findings()) {
            checks.that(
                    standard.item(finding.item()).isPresent(),
                    "findings",
                    "one-of",
                    finding.item().value(),
                    known);
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Photo photo : command.photos()) {
            boolean fresh = loaded.of(ShownPhotos.PHOTOS, ShownPhotos.of(photo)).isEmpty();
            checks.that(fresh && seen.add(photo.sha256()), "photos." + photo.item(), "same-file", "");
            checks.that(
                            standard.item(photo.item()).isPresent(),
                            "photos",
                            "one-of",
                            photo.item().value(),
                            known)
                    .that(
                            photo.takenOn().equals(command.on()),
                            "photos.takenOn",
                            "of-the-day",
                            photo.takenOn().toString(),
                            command.on());
        }
        checks.orThrow();
    }

    private static Optional<Finding> found(Inspect command, Standard.Item item) {
        return command.findings().stream()
                .filter(f -> f.item().equals(item.code()))
                .findFirst();
    }

    private static Ruling plan(Inspect command, Standard standard, Moment moment) {
        List<Shortfall> missing = standard.items().stream()
                .filter(i -> !found(command, i).map(Finding::met).orElse(false))
                .map(i -> new Shortfall(i.code(), i.name(), i.need(), i.cite()))
                .toList();
        Verdict verdict = verdict(missing);
        LocalDate mended = command.on().plusDays(standard.mend());
        LocalDate whole = command.on().plusMonths(standard.valid()).minusDays(1);
        Optional<LocalDate> until = switch (verdict) {
            case ACCREDITED -> Optional.of(whole);
            case CONDITIONAL -> Optional.of(mended);
            case NOT_YET -> Optional.empty();
        };
        LocalDate again = verdict == Verdict.ACCREDITED ? whole.minusDays(standard.remind()) : mended;
        Ref ref = BuiltPosts.of(command.post());
        Ruling.Plan.Builder plan = Ruling.plan();
        command.photos().forEach(p -> plan.to(ShownPhotos.of(p), "", new ShownPhotos.Shown(command.post())));
        return plan.to(
                        ref,
                        "",
                        new PostFact.Inspected(
                                standard.tier(),
                                standard.from(),
                                command.on(),
                                Places.by(moment),
                                command.findings(),
                                command.photos(),
                                verdict,
                                missing,
                                until,
                                again))
                .publish(
                        ref,
                        "",
                        new PublishedStationFact.Judged(command.post(), standard.tier(), verdict, command.on(), until))
                .build();
    }

    private static Verdict verdict(List<Shortfall> missing) {
        if (missing.stream().anyMatch(m -> m.need() == Standard.Need.MUST)) {
            return Verdict.NOT_YET;
        }
        return missing.isEmpty() ? Verdict.ACCREDITED : Verdict.CONDITIONAL;
    }

    @Override
    public Judgement answer(Inspect command, Loaded after, Moment moment) {
        BuiltPost state = after.of(BuiltPosts.POSTS, BuiltPosts.of(command.post()));
        return state.inspections().stream()
                .filter(n -> n.stamp().command().equals(moment.command().value()))
                .findFirst()
                .or(() -> state.inspections().stream().reduce((first, second) -> second))
                .map(n -> Lines.judgement(n.fact()))
                .orElseThrow();
    }
}
