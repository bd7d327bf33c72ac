package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.handling.Wishes;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.Optional;

/** Which post is accountable first (首接责任), and where a dispute arose. */
final class FirstPost {

    private final Network network;
    private final Categories categories;

    FirstPost(Network network, Categories categories) {
        this.network = network;
        this.categories = categories;
    }

    /** The applicant's choice first, then what the category says, then the own or nearest post; never one she barred. */
    PostId accountable(OpenCase command, Moment moment) {
        HandlerWish wish = command.wish();
        DivisionCode place = place(command, moment).orElseThrow();
        if (wish.districtOnly()) {
            return network.centre();
        }
        String category = categories.category("about", command.category(), Checks.of());
        if (wish.post().isEmpty() && categories.toDistrict(category)) {
            return network.centre();
        }
        PostId post =
                wish.post().or(() -> own(command, moment)).orElseGet(() -> network.nearest(place, moment.today()));
        return Wishes.held(post, wish, network, moment.today());
    }

    /**
     * Returns the post in whose numbers and figures the case stands: where someone barred from it sees those of the first post,
     * the post above. A number left out of a series, or one case more in a register, would tell her that there is one.
     */
    PostId counted(OpenCase command, Moment moment) {
        List<StaffId> barred = command.wish().barred(network);
        PostId counted = accountable(command, moment);
        for (Optional<PostId> post = Optional.of(counted); post.isPresent(); ) {
            PostId here = post.get();
            post = network.superior(here, moment.today());
            if (post.isPresent() && network.staffAt(here).stream().anyMatch(m -> barred.contains(m.id()))) {
                counted = post.get();
            }
        }
        return counted;
    }

    /** Whoever took it in where she works keeps it there: a park or a grid is no division that could be looked up. */
    private Optional<PostId> own(OpenCase command, Moment moment) {
        return command.place().isEmpty() && moment.actor() instanceof Actor.Staff staff
                ? Optional.of(staff.post()).filter(p -> network.settles(p, moment.today()))
                : Optional.empty();
    }

    /** Returns where the dispute arose: as said, or where whoever takes it in works; empty when nobody knows. */
    static Optional<DivisionCode> place(OpenCase command, Moment moment) {
        return command.place()
                .or(() -> moment.actor() instanceof Actor.Staff staff
                        ? Optional.of(staff.post().place())
                        : Optional.empty());
    }

    /** Returns the post that takes it in; empty when nobody on duty does. */
    static Optional<PostId> received(Moment moment) {
        return moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.post()) : Optional.empty();
    }
}
