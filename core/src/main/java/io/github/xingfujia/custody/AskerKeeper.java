package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What custody is answered about what somebody asked or told without an account (求询留存): her words are needed until it is settled, and
 * kept from then on as the county's class says (个人信息保护法 47). She is known in this matter only, so nothing leads to another.
 *
 * @param <S> the state of what was asked
 */
public final class AskerKeeper<S> implements Keeper {

    private final Aggregate<S> asked;
    private final Function<S, Optional<PersonId>> asker;
    private final Function<S, Optional<LocalDate>> settled;

    /** Creates the keeper of one kind, over who asked and on which day it was settled. */
    public AskerKeeper(
            Aggregate<S> asked, Function<S, Optional<PersonId>> asker, Function<S, Optional<LocalDate>> settled) {
        this.asked = asked;
        this.asker = asker;
        this.settled = settled;
    }

    @Override
    public String kind() {
        return asked.name();
    }

    @Override
    public List<String> compartments() {
        return List.of(Asked.HERS);
    }

    @Override
    public Optional<Ref> sent(CommandId sent, Moment moment) {
        return Optional.of(new Ref(kind(), moment.key(kind(), Actor.anonymous(), sent)));
    }

    @Override
    public boolean exists(Ref ref, Loaded loaded) {
        return asker.apply(loaded.of(asked, ref)).isPresent();
    }

    @Override
    public Optional<String> compartmentOf(PersonId person, Ref ref, Loaded loaded) {
        return asker.apply(loaded.of(asked, ref)).filter(person::equals).map(p -> Asked.HERS);
    }

    @Override
    public Clear words(String name, Ref ref, String compartment, String text, Loaded loaded) {
        return Asked.words(name, ref, asker.apply(loaded.of(asked, ref)).orElseThrow(), text);
    }

    /** It is one expert's or one post's from its beginning to its end: there is nothing to follow. */
    @Override
    public boolean mayFollow(PersonId person, Ref ref, Loaded loaded) {
        return compartmentOf(person, ref, loaded).isPresent();
    }

    @Override
    public Need need(Ref ref, String compartment, Loaded loaded) {
        return new Need(settled.apply(loaded.of(asked, ref)), List.of("个人信息保护法 47"));
    }

    @Override
    public List<Ref> named(Ref ref, Loaded loaded) {
        return List.of();
    }

    @Override
    public List<String> elsewhere(Ref ref, Loaded loaded) {
        return List.of();
    }

    @Override
    public Scope kept(Ref ref, Loaded loaded) {
        return Scope.common();
    }

    /** Nobody reads what was asked in confidence because somebody else is in danger. */
    @Override
    public List<Action> looks() {
        return List.of();
    }
}
