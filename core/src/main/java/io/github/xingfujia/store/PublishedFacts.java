package io.github.xingfujia.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the part of an entry that may be told outside (公开部分), and nothing else of it; a fact of a newer version is
 * read like any other.
 */
public final class PublishedFacts {

    private PublishedFacts() {}

    /**
     * Returns the published facts of an entry, in order.
     *
     * @throws MalformedEntryException when the bytes are not an entry
     */
    public static List<PublishedFact> of(Bytes body) {
        try (JsonParser parser = Tree.JSON.createParser(body.toArray())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedEntryException("an entry is members");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean published = parser.currentName().equals("u");
                parser.nextToken();
                if (published) {
                    return facts(Tree.read(parser));
                }
                parser.skipChildren();
            }
            return List.of();
        } catch (IOException e) {
            throw new MalformedEntryException("not the closed form of JSON", e);
        }
    }

    private static List<PublishedFact> facts(Tree tree) {
        List<PublishedFact> facts = new ArrayList<>();
        for (Tree one : items(tree)) {
            List<Tree> pair = items(one);
            if (pair.size() != 2
                    || !(pair.get(0) instanceof Tree.Text name)
                    || !(pair.get(1) instanceof Tree.Members members)) {
                throw new MalformedEntryException("a fact is its name and its members");
            }
            Map<String, String> values = new LinkedHashMap<>();
            members.values().forEach((key, value) -> put(values, key, value));
            facts.add(new PublishedFact(name.value(), values));
        }
        return facts;
    }

    private static void put(Map<String, String> values, String name, Tree tree) {
        if (tree instanceof Tree.Members members) {
            members.values().forEach((key, value) -> put(values, name + "." + key, value));
        } else {
            values.put(name, text(tree));
        }
    }

    private static String text(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return text.value();
        } else if (tree instanceof Tree.Whole whole) {
            return Long.toString(whole.value());
        } else if (tree instanceof Tree.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return items(tree).stream().map(PublishedFacts::text).collect(Collectors.joining(" "));
    }

    private static List<Tree> items(Tree tree) {
        if (tree instanceof Tree.Items items) {
            return items.values();
        }
        throw Form.wrong("a list", tree);
    }
}
