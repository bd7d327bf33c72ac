package io.github.xingfujia.stations.ledger;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.Photo;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code inspection-photo/<sha256>} (照片使用登记): a photo proves one item of one inspection, and never another. */
public final class ShownPhotos implements Aggregate<Optional<PostId>> {

    public static final ShownPhotos PHOTOS = new ShownPhotos();

    private ShownPhotos() {}

    /** A photo proved something of a post. */
    public record Shown(PostId post) implements Fact {}

    public static Ref of(Photo photo) {
        return new Ref("inspection-photo", photo.sha256());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("stations.photo-shown/1", Shown.class);
    }

    @Override
    public String name() {
        return "inspection-photo";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<PostId> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<PostId> evolve(Optional<PostId> state, Fact fact, Stamp stamp) {
        return fact instanceof Shown shown ? Optional.of(shown.post()) : state;
    }
}
