package io.github.xingfujia.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stored JSON as a small tree: texts, whole numbers, flags, lists and members in order; nothing else is read.
 */
sealed interface Tree {

    int DEPTH = 16;
    int MOST_BYTES = 64 * 1024;

    JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    record Text(String value) implements Tree {}

    record Whole(long value) implements Tree {}

    record Flag(boolean value) implements Tree {}

    record Items(List<Tree> values) implements Tree {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Members(Map<String, Tree> values) implements Tree {
        public Members {
            values = ImmutableMap.copyOf(values);
        }
    }

    static Tree read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new MalformedEntryException("longer than " + MOST_BYTES + " bytes");
        }
        try (JsonParser parser = JSON.createParser(utf8(bytes))) {
            parser.nextToken();
            Tree tree = read(parser);
            if (parser.nextToken() != null) {
                throw new MalformedEntryException("something follows the end");
            }
            return tree;
        } catch (IOException e) {
            throw new MalformedEntryException("not the closed form of JSON", e);
        }
    }

    /** Returns the text of bytes that are UTF-8 to the letter; a parser of its own would guess at other encodings. */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Returns whether {@code text} holds no half of a character: only such a text has bytes. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static Tree read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            if (!isWhole(text)) {
                throw new MalformedEntryException("half a character");
            }
            return new Text(text);
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            return new Whole(parser.getLongValue());
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new Flag(token == JsonToken.VALUE_TRUE);
        } else if (token == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser));
            }
            return new Items(items);
        } else if (token == JsonToken.START_OBJECT) {
            Map<String, Tree> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, read(parser));
            }
            return new Members(members);
        }
        throw new MalformedEntryException("neither text, whole number, flag, list nor members");
    }
}
