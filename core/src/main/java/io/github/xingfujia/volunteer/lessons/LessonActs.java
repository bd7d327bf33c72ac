package io.github.xingfujia.volunteer.lessons;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.HoldExchange;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.LessonSource;
import io.github.xingfujia.volunteer.LessonView;
import io.github.xingfujia.volunteer.ProposeLesson;
import io.github.xingfujia.volunteer.PublishedTeamFact;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.WithdrawLesson;
import io.github.xingfujia.volunteer.lessons.Lessons.Exchanges;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.Step;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lessons are proposed, told at the quarter's conference, read, and withdrawn. */
final class LessonActs {

    private final Network network;
    private final LessonSource source;
    private final Anonymity anonymity;

    LessonActs(Network network, LessonSource source, Anonymity anonymity) {
        this.network = network;
        this.source = source;
        this.anonymity = anonymity;
    }

    Act<ProposeLesson, LessonId> propose() {
        return Step.<ProposeLesson, LessonId>of(
                        Actions.PROPOSE_LESSON,
                        (c, moment) -> Stream.concat(Stream.of(Lessons.of(id(moment))), source.ref(c.source()).stream())
                                .toList(),
                        this::proposed,
                        (c, after, moment) -> id(moment))
                .scoped((c, loaded, moment) -> source.ref(c.source()).flatMap(r -> source.scope(r, loaded)))
                .sealing((c, loaded, moment) -> Step.words(Lessons.of(id(moment)), c.words()));
    }

    private static LessonId id(Moment moment) {
        return LessonId.of(moment.key("lesson"));
    }

    private Ruling proposed(ProposeLesson command, Loaded loaded, Moment moment) {
        Checks.of()
                .range("consents", command.consents().size(), command.recognisable(), 20)
                .orThrow();
        command.consents().forEach(day -> Step.past("consents", day, moment));
        Ref from = source.ref(command.source()).orElseThrow();
        if (!source.isTeachable(from, loaded)) {
            return Step.refuse("not-teachable", "volunteer.lessons");
        }
        List<String> found = anonymity.found(command.title(), command.words(), String.join("\n", command.tags()));
        if (!found.isEmpty()) {
            return Step.identifying("volunteer.proposeLesson", found);
        }
        return Ruling.plan()
                .create(
                        Lessons.of(id(moment)),
                        new LessonFact.Proposed(
                                command.title(),
                                command.tags(),
                                Step.who(moment),
                                moment.today(),
                                command.consents(),
                                moment.sealed("words")))
                .build();
    }

    Act<HoldExchange, Quarter> hold() {
        return Step.<HoldExchange, Quarter>of(
                        Actions.HOLD_EXCHANGE,
                        (c, moment) -> List.of(Exchanges.of(c.quarter())),
                        this::held,
                        (c, after, moment) -> c.quarter())
                .then((c, loaded, moment) ->
                        c.lessons().stream().map(Lessons::of).toList());
    }

    private Ruling held(HoldExchange command, Loaded loaded, Moment moment) {
        Step.past("on", command.on(), moment);
        command.present().forEach(staff -> Step.known(network, "present", staff));
        Ref exchange = Exchanges.of(command.quarter());
        if (loaded.of(Exchanges.EXCHANGES, exchange).isPresent()) {
            return Step.refuse("held-already", "volunteer.exchanges");
        }
        boolean missing = command.lessons().stream()
                .map(l -> state(l, loaded))
                .anyMatch(s -> s.proposed().isEmpty() || s.withdrawn());
        if (missing) {
            return Step.refuse("no-such-lesson", "volunteer.lessons");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(exchange, "", new LessonFact.Held(command.on(), command.present(), command.lessons()))
                .publish(
                        exchange,
                        "",
                        new PublishedTeamFact.ExchangeHeld(
                                command.on(), command.present().size()));
        command.lessons().stream()
                .distinct()
                .forEach(l -> plan.to(Lessons.of(l), "", new LessonFact.Told(command.on())));
        return plan.build();
    }

    Act<WithdrawLesson, LessonId> withdraw() {
        return Step.<WithdrawLesson, LessonId>of(
                        Actions.WITHDRAW_LESSON,
                        (c, moment) -> List.of(Lessons.of(c.lesson())),
                        (c, loaded, moment) -> state(c.lesson(), loaded).withdrawn()
                                ? Ruling.unchanged()
                                : Ruling.plan()
                                        .to(Lessons.of(c.lesson()), "", new LessonFact.Withdrawn())
                                        .build(),
                        (c, after, moment) -> c.lesson())
                .scoped((c, loaded, moment) -> own(c.lesson(), loaded));
    }

    /** A lesson is its author's until it was told, and nobody's once it was withdrawn. */
    private static Optional<Scope> own(LessonId id, Loaded loaded) {
        return state(id, loaded).proposed().map(p -> Scope.of().staff(p.by()).build());
    }

    Look<LessonId, LessonView> lesson() {
        return Glance.of(
                Actions.LESSON,
                id -> List.of(Lessons.of(id)),
                (id, loaded, moment) -> Optional.of(state(id, loaded))
                        .filter(s -> s.told() && !s.withdrawn())
                        .map(s -> Scope.common()),
                LessonActs::words,
                LessonActs::shown);
    }

    /** A lesson is read before it is told by whoever chooses what is told, and by its author. */
    Look<LessonId, LessonView> proposal() {
        return Glance.of(
                Actions.PROPOSAL,
                id -> List.of(Lessons.of(id)),
                (id, loaded, moment) -> Optional.of(state(id, loaded))
                        .filter(s -> !s.told() && !s.withdrawn())
                        .flatMap(s -> own(id, loaded)),
                LessonActs::words,
                LessonActs::shown);
    }

    private static List<Sealed> words(LessonId id, Loaded loaded, Moment moment) {
        return List.of(state(id, loaded).proposed().orElseThrow().words());
    }

    private static LessonView shown(LessonId id, Loaded loaded, Opening open, Moment moment) {
        LessonFact.Proposed p = state(id, loaded).proposed().orElseThrow();
        return new LessonView(id, p.title(), p.tags(), p.on(), open.apply(p.words()));
    }

    private static Lessons.State state(LessonId id, Loaded loaded) {
        return loaded.of(Lessons.LESSONS, Lessons.of(id));
    }
}
