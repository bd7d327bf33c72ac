package io.github.xingfujia.store;

import io.github.xingfujia.kernel.Checks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A declared kind of index row (索引行种类): its name, its generation and its typed attributes.
 *
 * <p>Every row also has {@code id}, {@code version} and an optional {@code dueAt}; {@code dueAt} may be
 * used in filters and orders like an attribute.
 *
 * @param name lower-case letters and hyphens, such as {@code case}
 * @param generation grows when {@code rowsOf} changes; the next one is built while the present serves
 * @param attributes in the order of the columns
 */
public record Kind(String name, int generation, List<Attribute> attributes) {

    /** The attribute that every kind has: the earliest instant at which something may be due. */
    public static final String DUE_AT = "dueAt";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,29}");

    /** Refuses a name that is not lower case, no attribute at all, and two with one name. */
    public Kind {
        attributes = List.copyOf(attributes);
        Checks.of()
                .matches("kind", name, NAME, "a-z -")
                .range("generation", generation, 1, 9999)
                .range("attributes", attributes.size(), 1, 60)
                .that(
                        attributes.stream().map(Attribute::name).distinct().count() == attributes.size(),
                        "attributes",
                        "duplicate-key",
                        name,
                        name)
                .orThrow();
    }

    /** Returns the attribute of that name. */
    public Optional<Attribute> attribute(String attribute) {
        for (Attribute one : attributes) {
            if (one.name().equals(attribute)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The type of an attribute's values. */
    public enum Type {
        /** Text up to 120 characters, compared by its bytes. */
        TEXT,
        /** A whole number; an instant is its microseconds since the epoch, a flag is 0 or 1. */
        NUMBER,
        /** Several texts; a filter holds when one of them matches. Kept as child rows. */
        TEXTS
    }

    /**
     * One attribute.
     *
     * @param name lower camel case, at most 30
     * @param type the type of its values
     * @param unique whether no two rows of a home may share a present value
     * @param sought whether queries begin with it, so that a store does well to keep its values in order
     */
    public record Attribute(String name, Type type, boolean unique, boolean sought) {

        private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");

        /** Refuses another form of name, and several unique texts. */
        public Attribute {
            Checks.of()
                    .matches("attribute", name, FORM, "a-z A-Z 0-9")
                    .that(!name.equals(DUE_AT), "attribute", "duplicate-key", name, name)
                    .that(!(unique && type == Type.TEXTS), "attribute", "form", name, "one value")
                    .orThrow();
        }

        /** Returns a text attribute. */
        public static Attribute text(String name) {
            return new Attribute(name, Type.TEXT, false, true);
        }

        /**
         * Returns a text attribute that is shown and counted, but never what the house looks for alone: to keep it in order
         * would cost every change of the row something.
         */
        public static Attribute shown(String name) {
            return new Attribute(name, Type.TEXT, false, false);
        }

        /** Returns a text attribute that no two rows may share. */
        public static Attribute unique(String name) {
            return new Attribute(name, Type.TEXT, true, true);
        }

        /** Returns a number attribute. */
        public static Attribute number(String name) {
            return new Attribute(name, Type.NUMBER, false, false);
        }

        /** Returns a number attribute by which long lists are ordered. */
        public static Attribute ordered(String name) {
            return new Attribute(name, Type.NUMBER, false, true);
        }

        /** Returns an attribute of several texts. */
        public static Attribute texts(String name) {
            return new Attribute(name, Type.TEXTS, false, true);
        }
    }
}
