package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.TextOrder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All attributes of several texts of one row in one column, so that a row is read without its child rows and an
 * update sees whether they differ: each text as {@code length:bytes}, first the attribute, then how many, then them.
 */
final class TextsForm {

    private TextsForm() {}

    static byte[] pack(Row row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        row.values().forEach((attribute, value) -> {
            if (value instanceof Row.Value.Texts several) {
                write(out, attribute);
                write(out, Integer.toString(several.texts().size()));
                several.texts().forEach(text -> write(out, text));
            }
        });
        return out.toByteArray();
    }

    static SortedMap<String, Row.Value> unpack(byte[] packed) {
        SortedMap<String, Row.Value> values = new TreeMap<>();
        Reading in = new Reading(packed);
        while (in.hasMore()) {
            String attribute = in.next();
            TreeSet<String> texts = new TreeSet<>();
            for (int left = Integer.parseInt(in.next()); left > 0; left--) {
                texts.add(in.next());
            }
            values.put(attribute, new Row.Value.Texts(texts));
        }
        return values;
    }

    private static void write(ByteArrayOutputStream out, String text) {
        byte[] bytes = TextOrder.bytes(text);
        out.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes);
    }

    private static final class Reading {

        private final byte[] bytes;
        private int at;

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        String next() {
            int length = 0;
            for (; bytes[at] != ':'; at++) {
                length = length * 10 + bytes[at] - '0';
            }
            int start = at + 1;
            at = start + length;
            return new String(bytes, start, length, StandardCharsets.UTF_8);
        }
    }
}
