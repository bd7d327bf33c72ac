package io.github.xingfujia.adapters.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.xingfujia.adapters.http.JsonNode.Members;
import io.github.xingfujia.kernel.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one JSON object and nothing behind it; names given twice are kept, to be told with everything else. */
final class JsonReader {

    private static final int DEPTH = 16;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(40)
                    .maxNameLength(200)
                    .build())
            .build();

    private JsonReader() {}

    /**
     * Returns the object written in {@code body}.
     *
     * @throws BadRequest when this is no JSON object in UTF-8
     */
    static Members read(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(decode(body))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed(parser, "not-an-object");
            }
            Members read = members(parser);
            if (parser.nextToken() != null) {
                throw malformed(parser, "trailing-content");
            }
            return read;
        } catch (JsonProcessingException e) {
            // the limits on depth, numbers and names are passed without a place
            JsonLocation at = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
            throw malformed(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), "not-json");
        } catch (CharacterCodingException e) {
            throw new BadRequest(List.of(Violation.of("", "not-utf-8", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private static Members members(JsonParser parser) throws IOException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (members.putIfAbsent(name, node(parser)) != null && !twice.contains(name)) {
                twice.add(name);
            }
        }
        return new Members(members, twice);
    }

    private static JsonNode node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> {
                List<JsonNode> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(parser));
                }
                yield new JsonNode.Items(items);
            }
            case VALUE_STRING -> new JsonNode.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Digits(parser.getText());
            case VALUE_TRUE -> new JsonNode.Flag(true);
            case VALUE_FALSE -> new JsonNode.Flag(false);
            case VALUE_NULL -> new JsonNode.Nothing();
            default -> throw malformed(parser, "not-json");
        };
    }

    private static BadRequest malformed(JsonParser parser, String rule) {
        return malformed(
                parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr(), rule);
    }

    private static BadRequest malformed(int line, int column, String rule) {
        return new BadRequest(List.of(Violation.of("", rule, "", line, column)));
    }
}
