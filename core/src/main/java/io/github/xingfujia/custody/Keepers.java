package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rooms that keep what people said (留存部件), by the kind of thing they answer for. */
public final class Keepers {

    private static final String NOBODY = "none";

    private final Map<String, Keeper> all;

    /** Puts them together; one for each kind. */
    public Keepers(List<Keeper> keepers) {
        this.all = ImmutableMap.copyOf(Maps.uniqueIndex(keepers, Keeper::kind));
    }

    Optional<Keeper> of(Ref ref) {
        return Optional.ofNullable(all.get(ref.kind()));
    }

    Optional<Keeper> existing(Ref ref, Loaded loaded) {
        return of(ref).filter(k -> k.exists(ref, loaded));
    }

    /** Returns what may have been sent without a login under an id, of every kind that is come back to so. */
    List<Ref> sent(CommandId sent, Moment moment) {
        return all.values().stream()
                .filter(Keeper::isSent)
                .map(Keeper::kind)
                .sorted()
                .map(kind -> new Ref(kind, moment.key(kind, Actor.anonymous(), sent)))
                .toList();
    }

    /** Returns the erasure of what was sent under an id; empty when nothing was. */
    Optional<ErasureId> ofSent(CommandId sent, Loaded loaded, Moment moment) {
        return sent(sent, moment).stream()
                .filter(ref -> existing(ref, loaded).isPresent())
                .findFirst()
                .map(ref -> ErasureId.of(Matter.of(ref), Asked.HERS));
    }

    /** Returns what a key may be the name of, of every kind. */
    Stream<Ref> ofKey(String key) {
        return all.keySet().stream().sorted().map(kind -> new Ref(kind, key));
    }

    /** Returns the matter as what to load; nothing for a kind that nobody keeps. */
    List<Ref> load(Matter matter) {
        Ref ref = matter.ref();
        return of(ref).stream()
                .flatMap(k -> Stream.concat(Stream.of(ref), k.beside(ref).stream()))
                .toList();
    }

    /** Returns what to load first for a question about a matter; also for a kind that nobody keeps, which takes as long. */
    public List<Ref> first(Matter matter) {
        List<Ref> kept = load(matter);
        return kept.isEmpty() ? List.of(Erasures.of(ErasureId.of(matter, NOBODY))) : kept;
    }

    /**
     * Returns whose words or data are meant: a party's own, and nothing when she names another's; of staff the part that they
     * name.
     */
    public Optional<String> part(Matter matter, Optional<String> named, Actor actor, Loaded loaded) {
        Ref ref = matter.ref();
        return existing(ref, loaded)
                .flatMap(k -> actor instanceof Actor.Party she
                        ? k.compartmentOf(she.person(), ref, loaded)
                                .filter(own -> named.map(own::equals).orElse(true))
                        : named.filter(k.compartments()::contains));
    }

    /** Returns whose matter a question about one part is: the party's own; of staff never whom a party barred. */
    public Optional<Scope> scope(Matter matter, Optional<String> named, Actor actor, Loaded loaded) {
        Ref ref = matter.ref();
        return part(matter, named, actor, loaded)
                .map(part -> actor instanceof Actor.Party she
                        ? Scope.of().party(she.person()).build()
                        : of(ref).orElseThrow().kept(ref, loaded));
    }

    boolean opensInDanger(Action look) {
        return all.values().stream().anyMatch(k -> k.looks().contains(look));
    }
}
