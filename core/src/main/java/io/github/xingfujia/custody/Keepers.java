package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
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

    /** Returns what a key may be the name of, of every kind. */
    Stream<Ref> ofKey(String key) {
        return all.keySet().stream().sorted().map(kind -> new Ref(kind, key));
    }

    /** Returns everything that may have been sent under this id by whoever has no login, one of each kind; of them one is there at most. */
    List<Ref> sent(CommandId sent, Moment moment) {
        return all.values().stream().flatMap(k -> k.sent(sent, moment).stream()).toList();
    }

    /** Returns the words that were sent under this id. */
    Optional<ErasureId> sent(CommandId sent, Loaded loaded, Moment moment) {
        return sent(sent, moment).stream()
                .flatMap(ref -> existing(ref, loaded).stream()
                        .map(k -> ErasureId.of(Matter.of(ref), k.compartments().get(0))))
                .findFirst();
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
                        : named.filter(part -> k.compartments().contains(part) && k.isSomebodys(ref, part, loaded)));
    }

    /** Returns whose matter a question about one part is: the party's own; of staff never whom a party barred. */
    public Optional<Scope> scope(Matter matter, Optional<String> named, Actor actor, Loaded loaded) {
        Ref ref = matter.ref();
        return part(matter, named, actor, loaded)
                .map(part -> actor instanceof Actor.Party she
                        ? Scope.of().party(she.person()).build()
                        : of(ref).orElseThrow().kept(ref, loaded));
    }

    /** Returns whom a matter is kept from, whatever the danger. */
    public SortedSet<String> kept(Matter matter, Loaded loaded) {
        Ref ref = matter.ref();
        return existing(ref, loaded).map(k -> k.kept(ref, loaded).barred()).orElseGet(ImmutableSortedSet::of);
    }

    /** Returns the day on which a matter began; empty when there is none, or its room keeps no such day. */
    public Optional<LocalDate> since(Matter matter, Loaded loaded) {
        Ref ref = matter.ref();
        return existing(ref, loaded).flatMap(k -> k.since(ref, loaded));
    }

    boolean opensInDanger(Action look) {
        return all.values().stream().anyMatch(k -> k.looks().contains(look));
    }
}
