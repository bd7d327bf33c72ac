package io.github.xingfujia.custody;

import java.util.List;

/**
 * Where somebody may be found (去向), on the screen of who protects her and nowhere else.
 *
 * @param places the latest of each kind; none once her words were erased
 */
public record WhereaboutsView(List<Place> places) {

    /** Keeps the list as it is given. */
    public WhereaboutsView {
        places = List.copyOf(places);
    }

    /** One place. */
    public record Place(HiddenKind kind, Hidden place) {}
}
