package io.github.xingfujia.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Facts as bytes (事实编码): the bytes are the evidence, so the form is closed, the reader strict and the order
 * declared.
 *
 * <p>UTF-8 JSON, at most 64 KB and 16 levels; short names for the header, the registered name before each fact.
 */
public final class FactCodec {

    private static final List<String> MEMBERS = List.of("a", "o", "p", "r", "v", "b", "c", "f", "u");

    private final Map<String, Supplier<RecordForm>> byName = new TreeMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** Creates the codec of every registered fact; each finds its form when it is first met, and a start pays for no other. */
    public FactCodec(List<FactTypes> rooms) {
        for (FactTypes room : rooms) {
            Forms forms = new Forms(room.lookup());
            room.types().forEach((name, type) -> {
                if (byName.put(name, Suppliers.memoize(() -> forms.record(type))) != null) {
                    throw new IllegalArgumentException("registered twice: " + name);
                }
                names.put(type, name);
            });
        }
    }

    /** Returns the form of every fact; refuses components without a stored form. */
    List<RecordForm> forms() {
        return byName.values().stream().map(Supplier::get).toList();
    }

    /** Returns the registered names, sorted. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Returns the bytes of one entry; refuses more than 64 KB. */
    public Bytes encode(EntryBody body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = Tree.JSON.createGenerator(bytes)) {
            EntryHeader header = body.header();
            out.writeStartObject();
            out.writeStringField("a", header.actor());
            out.writeStringField("o", header.action());
            out.writeStringField("p", header.purpose());
            out.writeStringField("r", header.request());
            out.writeNumberField("v", header.revision());
            if (header.book().isPresent()) {
                out.writeStringField("b", header.book().get());
            }
            if (!header.opened().isEmpty()) {
                out.writeFieldName("c");
                out.writeStartArray();
                for (String cell : header.opened()) {
                    out.writeString(cell);
                }
                out.writeEndArray();
            }
            write(out, "f", body.facts());
            if (!body.published().isEmpty()) {
                write(out, "u", body.published());
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("an entry could not be written", e);
        }
        if (bytes.size() > Tree.MOST_BYTES) {
            throw new StoreException("an entry of " + bytes.size() + " bytes is longer than " + Tree.MOST_BYTES);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /** Returns what one entry says; a fact of a newer version becomes an {@link UnknownFact}. */
    public EntryBody decode(Bytes bytes) {
        if (!(Tree.read(bytes.toArray()) instanceof Tree.Members body)) {
            throw new MalformedEntryException("an entry is members");
        }
        Map<String, Tree> members = body.values();
        if (!MEMBERS.containsAll(members.keySet())) {
            throw new MalformedEntryException("an entry has members " + MEMBERS + " only");
        }
        if (!(members.get("v") instanceof Tree.Whole revision)) {
            throw new MalformedEntryException("an entry lacks its revision");
        }
        if (!members.containsKey("f")) {
            throw new MalformedEntryException("an entry lacks its facts");
        }
        EntryHeader header = new EntryHeader(
                text(members, "a"),
                text(members, "o"),
                text(members, "p"),
                text(members, "r"),
                revision.value(),
                members.containsKey("b") ? Optional.of(text(members, "b")) : Optional.empty(),
                items(members, "c").stream().map(FactCodec::text).toList());
        return new EntryBody(header, facts(members, "f"), facts(members, "u"));
    }

    private void write(JsonGenerator out, String member, List<Fact> facts) throws IOException {
        out.writeFieldName(member);
        out.writeStartArray();
        for (Fact fact : facts) {
            String name = names.get(fact.getClass());
            Supplier<RecordForm> form = name == null ? null : byName.get(name);
            if (name == null || form == null) {
                throw new IllegalArgumentException("no room has registered " + fact.getClass());
            }
            out.writeStartArray();
            out.writeString(name);
            form.get().write(out, fact);
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private List<Fact> facts(Map<String, Tree> members, String member) {
        List<Fact> facts = new ArrayList<>();
        for (Tree tree : items(members, member)) {
            if (!(tree instanceof Tree.Items pair) || pair.values().size() != 2) {
                throw new MalformedEntryException("a fact is its name and its members");
            }
            String name = text(pair.values().get(0));
            Supplier<RecordForm> form = byName.get(name);
            facts.add(
                    form == null
                            ? new UnknownFact(name)
                            : (Fact) form.get().read(pair.values().get(1)));
        }
        return facts;
    }

    private static List<Tree> items(Map<String, Tree> members, String member) {
        Tree tree = members.get(member);
        if (tree == null) {
            return List.of();
        }
        if (tree instanceof Tree.Items items) {
            return items.values();
        }
        throw Form.wrong("a list", tree);
    }

    private static String text(Map<String, Tree> members, String member) {
        Tree tree = members.get(member);
        if (tree == null) {
            throw new MalformedEntryException("an entry lacks member " + member);
        }
        return text(tree);
    }

    private static String text(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        throw Form.wrong("a text", tree);
    }
}
