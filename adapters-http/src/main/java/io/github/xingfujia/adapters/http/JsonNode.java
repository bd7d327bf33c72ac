package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a body says before anybody asks what it means (JSON 语法树). */
sealed interface JsonNode {

    /** Returns what it is, without its content, as violations tell it. */
    Wording shape();

    /**
     * Names and values.
     *
     * @param members in the order given, the first of each name
     * @param twice names that stand there more than once
     */
    record Members(Map<String, JsonNode> members, List<String> twice) implements JsonNode {
        static final Members NONE = new Members(Map.of(), List.of());

        /** Keeps the members in order. */
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            twice = List.copyOf(twice);
        }

        @Override
        public Wording shape() {
            return Wording.of("kernel", "shape.map");
        }
    }

    /** A list. */
    record Items(List<JsonNode> items) implements JsonNode {
        /** Keeps the items in order. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Wording shape() {
            return Wording.of("kernel", "shape.list");
        }
    }

    /** A text. */
    record Text(String value) implements JsonNode {
        @Override
        public Wording shape() {
            return Checks.shape(value);
        }
    }

    /** A number as it was written. */
    record Digits(String written) implements JsonNode {
        @Override
        public Wording shape() {
            // behind a question mark anything may stand where a number belongs
            return written.matches("-?[0-9][0-9.eE+-]*")
                    ? Wording.of("adapters.http", "shape.number")
                    : Checks.shape(written);
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements JsonNode {
        @Override
        public Wording shape() {
            return Wording.of("kernel", "shape.literal", Boolean.toString(value));
        }
    }

    /** Nothing: the same as a member left out. */
    record Nothing() implements JsonNode {
        @Override
        public Wording shape() {
            return Wording.of("kernel", "shape.absent");
        }
    }
}
