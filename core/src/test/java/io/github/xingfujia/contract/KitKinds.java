package io.github.xingfujia.contract;

import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import java.util.List;

/** The kinds of row that the kit declares; some attributes are words of SQL on purpose. */
public final class KitKinds {

    /** A kind with every type of attribute. */
    public static final Kind CASE = new Kind(
            "kit-case",
            1,
            List.of(
                    Attribute.text("state"),
                    Attribute.unique("number"),
                    Attribute.text("order"),
                    Attribute.number("group"),
                    Attribute.number("openedAt"),
                    Attribute.texts("seenBy"),
                    Attribute.texts("barred")));

    /** A plain kind that shares names of attributes with the other. */
    public static final Kind NOTE = new Kind(
            "kit-note", 1, List.of(Attribute.text("state"), Attribute.unique("number"), Attribute.number("group")));

    /** Everything the kit declares. */
    public static final List<Kind> ALL = List.of(CASE, NOTE);

    private KitKinds() {}
}
