package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The streams {@code petition/<key>} (信访应急): of whoever was helped nothing stands here but words under seal. */
public final class Petitions implements Aggregate<Petitions.Petition> {

    public static final Petitions PETITIONS = new Petitions();

    public static final Kind KIND = new Kind(
            "petition",
            1,
            List.of(
                    Attribute.shown("post"),
                    Attribute.number("from"),
                    Attribute.number("until"),
                    Attribute.number("aided"),
                    Attribute.number("owed"),
                    Attribute.number("closed"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Petitions() {}

    /** One call-out. */
    public record Petition(
            Optional<PetitionFact.CalledOut> called,
            List<PetitionFact.Aided> aids,
            List<PetitionFact.Handed> handed,
            Optional<PetitionFact.Debriefed> debrief) {
        public Petition {
            aids = ImmutableList.copyOf(aids);
            handed = ImmutableList.copyOf(handed);
        }

        /** Returns whether somebody is still to be handed over. */
        public boolean owes() {
            return IntStream.rangeClosed(1, aids.size()).anyMatch(this::owes);
        }

        /** Returns whether whoever was given the first aid of this number is still to be handed over. */
        public boolean owes(int aid) {
            return aids.get(aid - 1).condition().isHandedOver() && !isHanded(aid);
        }

        /** Returns whether whoever was given the first aid of this number was handed over. */
        public boolean isHanded(int aid) {
            return handed.stream().anyMatch(h -> h.aid() == aid);
        }

        /** Returns whom a handing over was of that does not say so: of whoever was owed longest. */
        private int longest() {
            return IntStream.rangeClosed(1, aids.size())
                    .filter(this::owes)
                    .findFirst()
                    .orElseGet(() -> IntStream.rangeClosed(1, aids.size())
                            .filter(aid -> !isHanded(aid))
                            .findFirst()
                            .orElse(0));
        }

        /** Returns whose work it is: of the post, of whoever called, of those who were sent. */
        public Optional<Scope> scope() {
            return called.map(c -> {
                Scope.Builder scope = Scope.of().post(c.post()).staff(c.by());
                c.team().forEach(scope::staff);
                return scope.build();
            });
        }
    }

    public static Ref of(PetitionId id) {
        return new Ref("petition", id.value());
    }

    /** Returns words of a call-out, to be sealed under its own key. */
    public static List<Clear> words(PetitionId id, String text) {
        return text.isBlank() ? List.of() : List.of(new Clear("words", of(id).keyId(""), "county", text));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("counselling.called-out/1", PetitionFact.CalledOut.class)
                .fact("counselling.aided/1", PetitionFact.Aided.class)
                .fact("counselling.handed-over/1", PetitionFact.HandedOver.class)
                .fact("counselling.handed-over/2", PetitionFact.Handed.class)
                .fact("counselling.debriefed/1", PetitionFact.Debriefed.class)
                .fact("counselling.published-petition/1", PublishedCounselFact.PetitionServed.class);
    }

    @Override
    public String name() {
        return "petition";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Petition none(Ref ref) {
        return new Petition(Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    @Override
    public Petition evolve(Petition state, Fact fact, Stamp stamp) {
        if (fact instanceof PetitionFact.CalledOut f) {
            return new Petition(Optional.of(f), List.of(), List.of(), Optional.empty());
        } else if (fact instanceof PetitionFact.Aided f) {
            return new Petition(state.called(), and(state.aids(), f), state.handed(), state.debrief());
        } else if (fact instanceof PetitionFact.HandedOver f) {
            return handed(state, new PetitionFact.Handed(state.longest(), f.to(), f.at(), f.words()));
        } else if (fact instanceof PetitionFact.Handed f) {
            return handed(state, f);
        }
        return fact instanceof PetitionFact.Debriefed f
                ? new Petition(state.called(), state.aids(), state.handed(), Optional.of(f))
                : state;
    }

    private static Petition handed(Petition state, PetitionFact.Handed one) {
        return new Petition(state.called(), state.aids(), and(state.handed(), one), state.debrief());
    }

    private static <T> List<T> and(List<T> all, T one) {
        return ImmutableList.<T>builder().addAll(all).add(one).build();
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Petition state) {
        return state.called()
                .map(c -> Row.of(KIND, ref.key())
                        .text("post", c.post().value())
                        .instant("from", c.from())
                        .instant("until", c.until())
                        .number("aided", state.aids().size())
                        .flag("owed", state.owes())
                        .flag("closed", state.debrief().isPresent())
                        .texts(Listing.SEEN_BY, state.scope().orElseThrow().openTo())
                        .texts(Listing.BARRED, state.scope().orElseThrow().barred())
                        .build());
    }
}
