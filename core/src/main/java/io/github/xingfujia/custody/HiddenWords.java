package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Unsaid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody may be found is written down in its own place only (去向不入文书, 法发〔2022〕10号 ¶4): no text of a command on her matter
 * says it, whatever becomes of the text. Only who handles the matter is told so; whoever only adds to it learns nothing by trying.
 */
final class HiddenWords implements Unsaid {

    private final Keepers keepers;

    HiddenWords(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.UNSAID;
    }

    @Override
    public boolean isItsPlace(Command command) {
        return command instanceof TellWhereabouts;
    }

    @Override
    public List<Ref> beside(Collection<Ref> loaded) {
        ImmutableList.Builder<Ref> refs = ImmutableList.builder();
        loaded.forEach(ref -> keepers.of(ref)
                .ifPresent(keeper ->
                        keeper.compartments().forEach(part -> refs.add(Whereabouts.of(Matter.of(ref), part)))));
        return refs.build();
    }

    /** A party guards her own only: what she writes must tell her nothing of another's. */
    @Override
    public List<Sealed> cells(Actor actor, Collection<Ref> loaded, Loaded all) {
        ImmutableList.Builder<Sealed> cells = ImmutableList.builder();
        for (Ref ref : loaded) {
            for (Keeper keeper : keepers.existing(ref, all).stream().toList()) {
                Optional<String> own = actor instanceof Actor.Party she
                        ? keeper.compartmentOf(she.person(), ref, all)
                        : Optional.empty();
                keeper.compartments().stream()
                        .filter(part -> !(actor instanceof Actor.Party) || own.equals(Optional.of(part)))
                        .map(part -> Whereabouts.of(Matter.of(ref), part))
                        .filter(all::exists)
                        .forEach(at -> cells.addAll(
                                all.of(Whereabouts.WHEREABOUTS, at).places().values()));
            }
        }
        return cells.build();
    }

    /** The number by which she is reached stands sealed where it is asked for. */
    @Override
    public boolean says(String field, String text, String hidden) {
        if (field.equals("phone") || field.endsWith(".phone")) {
            return false;
        }
        return PlaceWords.of(text).says(PlaceWords.of(hidden));
    }
}
