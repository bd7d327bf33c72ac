package io.github.xingfujia.volunteer.lessons;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.CheckLesson;
import io.github.xingfujia.volunteer.HoldExchange;
import io.github.xingfujia.volunteer.LessonChecked;
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
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
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
                        (c, moment) -> Stream.concat(
                                        Stream.of(
                                                Lessons.of(id(moment)), LessonTexts.of(c.source(), c.words(), moment)),
                                        source.ref(c.source()).stream())
                                .toList(),
                        this::proposed,
                        (c, after, moment) -> id(moment))
                .scoped((c, loaded, moment) -> source.ref(c.source()).flatMap(r -> source.scope(r, loaded)))
                .sealing((c, loaded, moment) -> TeamSteps.words(Lessons.of(id(moment)), c.words()));
    }

    private static LessonId id(Moment moment) {
        return LessonId.of(moment.key("lesson"));
    }

    private Ruling proposed(ProposeLesson command, Loaded loaded, Moment moment) {
        Checks.of()
                .range("consents", command.consents().size(), command.recognisable(), 20)
                .orThrow();
        command.consents().forEach(day -> TeamSteps.past("consents", day, moment));
        Ref text = LessonTexts.of(command.source(), command.words(), moment);
        if (loaded.of(LessonTexts.TEXTS, text).isPresent()) {
            return TeamSteps.refuse("proposed-already", "volunteer.proposals");
        }
        Ref from = source.ref(command.source()).orElseThrow();
        if (!source.isTeachable(from, loaded)) {
            return TeamSteps.refuse("not-teachable", "volunteer.lessons");
        }
        List<String> found = anonymity.found(command.title(), command.words(), String.join("\n", command.tags()));
        if (!found.isEmpty()) {
            return TeamSteps.identifying("volunteer.proposeLesson", found);
        }
        String told = command.title() + " " + command.words() + " " + String.join(" ", command.tags());
        if (AlarmWords.heard(told)) {
            return TeamSteps.refuse("words-of-violence", "casework.screen");
        }
        if (!command.checked().equals(checked(command.check(), moment))) {
            return TeamSteps.refuse("names-unchecked", "volunteer.checkLesson");
        }
        return Ruling.plan()
                .create(
                        Lessons.of(id(moment)),
                        new LessonFact.Proposed(
                                command.title(),
                                command.tags(),
                                TeamSteps.who(moment),
                                moment.today(),
                                command.consents(),
                                moment.sealed("words")),
                        new LessonFact.Sorted(source.kind(from, loaded)))
                .create(text, new LessonTexts.Told(id(moment)))
                .build();
    }

    /** Opens what the parties are called, on the record, and says whether any of it stands in the text. */
    Look<CheckLesson, LessonChecked> check() {
        return Glance.of(
                Actions.CHECK_LESSON,
                c -> source.ref(c.source()).stream().toList(),
                (c, loaded, moment) -> source.ref(c.source()).flatMap(r -> source.scope(r, loaded)),
                (c, loaded, moment) -> source.names(source.ref(c.source()).orElseThrow(), loaded),
                (c, loaded, open, moment) -> new LessonChecked(
                        anonymity.names(
                                        c.text(),
                                        source.names(source.ref(c.source()).orElseThrow(), loaded).stream()
                                                .map(open::apply)
                                                .toList())
                                ? Optional.empty()
                                : Optional.of(checked(c, moment))));
    }

    /** Nobody without the county's key can tell what this is of another text, or of another case. */
    private static String checked(CheckLesson check, Moment moment) {
        return moment.digest("lesson-checked", check.source() + "\n" + check.text());
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
        TeamSteps.past("on", command.on(), moment);
        command.present().forEach(staff -> TeamSteps.known(network, "present", staff));
        Ref exchange = Exchanges.of(command.quarter());
        if (loaded.of(Exchanges.EXCHANGES, exchange).isPresent()) {
            return TeamSteps.refuse("held-already", "volunteer.exchanges");
        }
        Checks.of()
                .range("present", (int) command.present().stream().distinct().count(), 2, 300)
                .notBefore("on", command.on(), command.quarter().first())
                .that(
                        !command.on().isAfter(command.quarter().last()),
                        "on",
                        "not-in-quarter",
                        command.on().toString(),
                        command.quarter().last().toString())
                .orThrow();
        boolean missing = command.lessons().stream()
                .map(l -> state(l, loaded))
                .anyMatch(s -> s.proposed().isEmpty() || s.withdrawn());
        if (missing) {
            return TeamSteps.refuse("no-such-lesson", "volunteer.lessons");
        }
        if (command.lessons().stream().anyMatch(l -> state(l, loaded).told())) {
            return TeamSteps.refuse("told-already", "volunteer.proposals");
        }
        command.lessons().stream()
                .flatMap(l -> state(l, loaded).proposed().stream())
                .forEach(p -> Checks.of().notBefore("on", command.on(), p.on()).orThrow());
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
