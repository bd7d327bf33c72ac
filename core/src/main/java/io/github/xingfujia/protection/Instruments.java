package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.protection.Instrument.Band;
import io.github.xingfujia.protection.Instrument.Item;
import io.github.xingfujia.protection.Instrument.Population;
import io.github.xingfujia.rules.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The risk instruments in use (评估工具目录), by id; an earlier version stays beside the later, so that what was assessed with
 * it can still be explained.
 *
 * @param byId in the order of the files
 */
public record Instruments(Map<String, Instrument> byId) {

    private static final String BUNDLED = "/io/github/xingfujia/profiles/national/instruments.yaml";

    /** Keeps the order. */
    public Instruments {
        byId = ImmutableMap.copyOf(byId);
    }

    /** Returns the instruments that hold everywhere, alone. */
    public static Instruments bundled() {
        Checks problems = Checks.of();
        try (InputStream in = Instruments.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("no " + BUNDLED);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Instruments read = read(List.of(SourceNode.yaml("national/instruments.yaml", text, problems)), problems);
            problems.orThrow();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the instruments of a county in overlay order: a later file adds, and replaces what has the same id. */
    public static Instruments read(List<SourceNode> files, Checks problems) {
        Map<String, Instrument> all = new LinkedHashMap<>();
        if (files.isEmpty()) {
            problems.add(Violation.of("instruments", "required", ""));
        }
        for (SourceNode file : files) {
            file.only("instruments");
            List<String> here = new ArrayList<>();
            for (SourceNode one : file.at("instruments").items()) {
                Instrument read = instrument(one);
                if (here.contains(read.id())) {
                    one.at("id").problem("duplicate-key", read.id());
                }
                here.add(read.id());
                all.put(read.id(), read);
            }
        }
        return new Instruments(all);
    }

    /** Returns the instrument of that name and version. */
    public Optional<Instrument> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns whether none of them was published for somebody of whom enough is known to say so: what is found about her then rests
     * on two assessors.
     */
    public boolean areNoneFor(Instrument.Subject subject) {
        return subject.sex() != Sex.UNKNOWN
                && subject.relation() != FamilyRelation.UNKNOWN
                && byId.values().stream().noneMatch(i -> i.population().covers(subject));
    }

    private static Instrument instrument(SourceNode one) {
        one.only("id", "zh", "en", "source", "population", "items", "flags", "bands", "articles");
        SourceNode population = one.at("population").only("sexes", "capacities", "relations", "zh", "en");
        Map<String, Item> items = items(one.at("items"), true);
        if (items.isEmpty()) {
            one.at("items").problem("required");
        }
        Map<String, Item> flags = items(one.at("flags"), false);
        flags.keySet().stream()
                .filter(items::containsKey)
                .forEach(f -> one.at("flags").problem("duplicate-key", f));
        return new Instrument(
                one.at("id").text(),
                label(one),
                one.at("source").text(),
                new Population(
                        population.at("sexes").items().stream()
                                .map(n -> n.choice(Sex.class))
                                .toList(),
                        population.at("capacities").items().stream()
                                .map(n -> n.choice(Capacity.class))
                                .toList(),
                        population.at("relations").items().stream()
                                .map(n -> n.choice(FamilyRelation.class))
                                .toList(),
                        label(population)),
                items,
                flags,
                bands(one.at("bands")),
                one.at("articles").items().stream().map(SourceNode::text).toList());
    }

    private static Map<String, Item> items(SourceNode list, boolean weighed) {
        Map<String, Item> all = new LinkedHashMap<>();
        for (SourceNode item : list.items()) {
            item.only(weighed ? new String[] {"id", "zh", "en", "weight"} : new String[] {"id", "zh", "en"});
            int weight = weighed ? (int) item.at("weight").number(1, 100) : 0;
            String id = item.at("id").text();
            if (all.put(id, new Item(label(item), weight)) != null) {
                item.at("id").problem("duplicate-key", id);
            }
        }
        return all;
    }

    /** The first begins at 0, and neither scores nor grades fall: a higher score is never the lesser danger. */
    private static List<Band> bands(SourceNode list) {
        List<Band> all = new ArrayList<>();
        for (SourceNode node : list.items()) {
            node.only("from", "zh", "en", "grade");
            Band band = new Band((int) node.at("from").number(0, 10_000), label(node), grade(node.at("grade")));
            boolean rises = all.isEmpty()
                    ? band.from() == 0
                    : band.from() > all.get(all.size() - 1).from()
                            && band.grade().compareTo(all.get(all.size() - 1).grade()) >= 0;
            if (!rises) {
                node.at("from").problem("bands-rise");
            }
            all.add(band);
        }
        if (all.isEmpty()) {
            list.problem("required");
            all.add(new Band(0, new Label("", ""), GateClass.SEVERE));
        }
        return all;
    }

    /** A grade is a row of the gate that was found, never that nobody was asked. */
    static GateClass grade(SourceNode node) {
        GateClass grade = node.choice(GateClass.class);
        if (grade == GateClass.NOT_SCREENED) {
            node.problem("none-of", grade.word());
        }
        return grade;
    }

    static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }
}
