package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The short screen as data (筛查工具): versioned items, each with the row of the gate it opens.
 *
 * @param id name and version, such as {@code screen/1}
 * @param items the items by id, in the order asked
 */
public record ScreenInstrument(String id, Map<String, Item> items) {

    private static final List<String> FINDS = Arrays.stream(GateClass.values())
            .filter(GateClass::isPositive)
            .map(GateClass::word)
            .toList();

    /** Keeps the items in order. */
    public ScreenInstrument {
        items = ImmutableMap.copyOf(items);
    }

    /**
     * One item.
     *
     * @param zh the question in Chinese
     * @param en the question in English
     * @param finds the row of the gate when affirmed
     */
    public record Item(String zh, String en, GateClass finds) {

        /** Returns the question in the language asked for. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    /** Reads the instrument of a county; the last file wins as a whole. */
    public static ScreenInstrument read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("screen", "required", ""));
            return new ScreenInstrument("none", Map.of());
        }
        SourceNode file = files.get(files.size() - 1).only("id", "source", "items");
        Map<String, Item> items = new LinkedHashMap<>();
        for (SourceNode item : file.at("items").items()) {
            item.only("id", "zh", "en", "finds");
            String found = item.at("finds").oneOf(FINDS);
            GateClass finds = FINDS.contains(found) ? item.at("finds").choice(GateClass.class) : GateClass.SEVERE;
            String id = item.at("id").text();
            Item old =
                    items.put(id, new Item(item.at("zh").text(), item.at("en").text(), finds));
            if (old != null) {
                item.at("id").problem("duplicate-key", id);
            }
        }
        if (items.isEmpty()) {
            file.at("items").problem("required");
        }
        return new ScreenInstrument(file.at("id").text(), items);
    }

    /** Returns what a screen finds: the gravest row of any affirmed item. */
    public GateClass score(Screen screen) {
        if (!screen.asked()) {
            return GateClass.NOT_SCREENED;
        }
        List<Violation> unknown = new ArrayList<>();
        GateClass found = GateClass.NO_INDICATOR;
        for (String item : screen.yes()) {
            Item known = items.get(item);
            if (known == null) {
                unknown.add(Violation.of("screen.yes", "one-of", Checks.shape(item), String.join(" ", items.keySet())));
            } else {
                found = found.orGraver(known.finds());
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return found;
    }
}
