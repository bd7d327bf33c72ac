package io.github.xingfujia.store;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * One row of the index (索引行): derived from the journal, never the truth.
 *
 * @param kind the name of its {@link Kind}
 * @param id its key within the kind, at most 120 characters
 * @param version one more with every change; a row that appears late may start above 1
 * @param dueAt the earliest instant at which something may be due; empty for never
 * @param values the present values by attribute, sorted by name; an absent one is unknown
 */
public record Row(String kind, String id, long version, Optional<Instant> dueAt, SortedMap<String, Value> values) {

    /** Keeps the values sorted and the instant in microseconds. */
    public Row {
        dueAt = dueAt.map(i -> i.truncatedTo(ChronoUnit.MICROS));
        values = ImmutableSortedMap.copyOf(values);
    }

    /** Starts a row of {@code kind}. */
    public static Builder of(Kind kind, String id) {
        return new Builder(kind, id);
    }

    /** Returns the text of {@code attribute}; empty when absent. */
    public Optional<String> text(String attribute) {
        return Optional.ofNullable(values.get(attribute)).map(v -> ((Value.Text) v).text());
    }

    /** Returns the number of {@code attribute}; empty when absent. */
    public Optional<Long> number(String attribute) {
        return Optional.ofNullable(values.get(attribute)).map(v -> ((Value.Number) v).number());
    }

    /** Returns the instant that {@code attribute} holds as its microseconds; empty when absent. */
    public Optional<Instant> instant(String attribute) {
        return number(attribute).map(Micros::instant);
    }

    /** Returns the texts of {@code attribute}; none when absent. */
    public SortedSet<String> texts(String attribute) {
        Value value = values.get(attribute);
        return value == null ? ImmutableSortedSet.of() : ((Value.Texts) value).texts();
    }

    /** Returns the values of all attributes of several texts. */
    SortedMap<String, Value> severals() {
        return Maps.filterValues(values, v -> v instanceof Value.Texts);
    }

    /** Returns the same row at another version. */
    public Row at(long newVersion) {
        return new Row(kind, id, newVersion, dueAt, values);
    }

    /** One value of a row. */
    public sealed interface Value {
        /** A text. */
        record Text(String text) implements Value {}

        /** A whole number. */
        record Number(long number) implements Value {}

        /** Several texts, sorted, at least one. */
        record Texts(SortedSet<String> texts) implements Value {
            /** Keeps the texts sorted. */
            public Texts {
                texts = ImmutableSortedSet.copyOf(texts);
            }
        }
    }

    /** Puts a row together; refuses attributes its kind does not declare. */
    public static final class Builder {

        private final Kind kind;
        private final String id;
        private final Map<String, Value> values = new TreeMap<>();
        private Optional<Instant> dueAt = Optional.empty();

        private Builder(Kind kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        /** Sets a text. */
        public Builder text(String attribute, String value) {
            return put(attribute, Kind.Type.TEXT, new Value.Text(value));
        }

        /** Sets a number. */
        public Builder number(String attribute, long value) {
            return put(attribute, Kind.Type.NUMBER, new Value.Number(value));
        }

        /** Sets 1 or 0. */
        public Builder flag(String attribute, boolean value) {
            return number(attribute, value ? 1 : 0);
        }

        /** Sets an instant as its microseconds. */
        public Builder instant(String attribute, Instant value) {
            return number(attribute, Micros.of(value));
        }

        /** Sets several texts; none leaves the attribute absent. */
        public Builder texts(String attribute, SortedSet<String> value) {
            return value.isEmpty() ? this : put(attribute, Kind.Type.TEXTS, new Value.Texts(value));
        }

        /** Sets when something may be due. */
        public Builder dueAt(Instant instant) {
            dueAt = Optional.of(instant);
            return this;
        }

        /** Returns the row at version 1. */
        public Row build() {
            return new Row(kind.name(), id, 1, dueAt, new TreeMap<>(values));
        }

        private Builder put(String attribute, Kind.Type type, Value value) {
            if (kind.attribute(attribute)
                    .map(Kind.Attribute::type)
                    .filter(type::equals)
                    .isEmpty()) {
                throw new IllegalArgumentException(kind.name() + " declares no " + type + " " + attribute);
            }
            values.put(attribute, value);
            return this;
        }
    }
}
