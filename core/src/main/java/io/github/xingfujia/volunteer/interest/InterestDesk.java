package io.github.xingfujia.volunteer.interest;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.custody.AskerKeeper;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.AnswerInterest;
import io.github.xingfujia.volunteer.ExpressInterest;
import io.github.xingfujia.volunteer.InterestAnswer;
import io.github.xingfujia.volunteer.InterestId;
import io.github.xingfujia.volunteer.InterestLine;
import io.github.xingfujia.volunteer.InterestView;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is offered to and of those who would like to join (志愿意向). */
public final class InterestDesk {

    private final Network network;
    private final EarlySign sign;

    /** Creates the desk over a county's network, and what is made of words that may mean danger. */
    public InterestDesk(Network network, EarlySign sign) {
        this.network = network;
        this.sign = sign;
    }

    public static List<FactTypes> facts() {
        return List.of(Interests.facts());
    }

    /** Returns what it answers when custody asks about the words in it: nobody needs them but by the wish of whoever sent it. */
    public static Keeper keeper() {
        return new AskerKeeper<>(
                Interests.INTERESTS,
                state -> state.expressed().map(InterestFact.Expressed::person),
                state -> state.expressed().map(InterestFact.Expressed::on));
    }

    public static Aggregate<?> aggregate() {
        return Interests.INTERESTS;
    }

    public static Kind rows() {
        return Interests.KIND;
    }

    /** The answer is the same for everybody: that it was received. Her pseudonym here is nobody's anywhere else. */
    public Act<ExpressInterest, Boolean> express() {
        return Step.<ExpressInterest, Boolean>of(
                        Actions.EXPRESS_INTEREST,
                        (c, moment) -> {
                            c.place()
                                    .ifPresent(p -> Checks.of()
                                            .that(network.knows(p), "place", "unknown-division", p.toString())
                                            .orThrow());
                            return List.of(Interests.drawn(moment));
                        },
                        (c, loaded, moment) -> expressed(c, moment),
                        (c, after, moment) -> true)
                .then((c, loaded, moment) -> List.of(Asked.contact(Interests.drawn(moment), moment)))
                .sealing((c, loaded, moment) -> {
                    Ref ref = Interests.drawn(moment);
                    List<Clear> clear = new ArrayList<>(Asked.clear(c.asker(), ref, moment));
                    clear.add(Asked.words("words", ref, c.words(), moment));
                    return clear;
                });
    }

    private Ruling expressed(ExpressInterest command, Moment moment) {
        Ref ref = Interests.drawn(moment);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref,
                        "",
                        new InterestFact.Expressed(
                                moment.today(),
                                command.place(),
                                command.tracks(),
                                Asked.person(ref, moment),
                                moment.sealed("called"),
                                Asked.cell("phone", moment),
                                moment.sealed("words")));
        Asked.agree(plan, command.asker(), ref, moment);
        if (AlarmWords.heard(command.words())) {
            PostId centre = network.centre();
            sign.noticed(plan, command.place().orElse(centre.place()), centre, moment);
        }
        return plan.build();
    }

    /** Whoever is invited is told in neutral words that there is news, by the rule she agreed. */
    public Act<AnswerInterest, InterestId> answer() {
        return Step.<AnswerInterest, InterestId>of(
                        Actions.ANSWER_INTEREST,
                        (c, moment) -> List.of(Interests.of(c.interest())),
                        (c, loaded, moment) -> answered(c, state(c.interest(), loaded), moment),
                        (c, after, moment) -> c.interest())
                .scoped((c, loaded, moment) -> scope(c.interest(), loaded));
    }

    private static Ruling answered(AnswerInterest command, Interests.State state, Moment moment) {
        if (state.answer().isPresent()) {
            return TeamSteps.refuse("interest-answered", "volunteer.interests");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        Interests.of(command.interest()),
                        "",
                        new InterestFact.Answered(TeamSteps.who(moment), command.answer()));
        if (command.answer() == InterestAnswer.INVITED) {
            Messages.queue(plan, state.expressed().orElseThrow().person(), moment);
        }
        return plan.build();
    }

    public Look<InterestId, InterestView> interest() {
        return Glance.<InterestId, InterestView>of(
                        Actions.INTEREST,
                        id -> List.of(Interests.of(id)),
                        (id, loaded, moment) -> scope(id, loaded),
                        (id, loaded, moment) ->
                                cells(state(id, loaded).expressed().orElseThrow()),
                        (id, loaded, open, moment) -> shown(id, loaded, open))
                .then((id, loaded, moment) -> state(id, loaded).expressed().map(e -> Contacts.of(e.person())).stream()
                        .toList());
    }

    private static List<Sealed> cells(InterestFact.Expressed expressed) {
        return Stream.concat(Stream.of(expressed.called(), expressed.words()), expressed.phone().stream())
                .toList();
    }

    private static InterestView shown(InterestId id, Loaded loaded, Opening open) {
        Interests.State state = state(id, loaded);
        InterestFact.Expressed e = state.expressed().orElseThrow();
        return new InterestView(
                id,
                e.on(),
                e.place(),
                e.tracks(),
                open.apply(e.called()),
                e.phone().map(open::apply).orElse(""),
                loaded.of(Contacts.CONTACTS, Contacts.of(e.person())).rule(),
                open.apply(e.words()),
                state.answer());
    }

    public Listing<Filter, InterestLine> interests() {
        return new InterestListing();
    }

    /** Of the team desk, which may do so in the whole home. */
    private static Optional<Scope> scope(InterestId id, Loaded loaded) {
        return state(id, loaded).expressed().map(e -> Scope.common());
    }

    private static Interests.State state(InterestId id, Loaded loaded) {
        return loaded.of(Interests.INTERESTS, Interests.of(id));
    }
}
