package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The county's lists of what disputes are about and of what makes them complex (纠纷类别), as data.
 *
 * @param categories by code
 * @param complexities by code
 */
public record Categories(Map<String, Label> categories, Map<String, Label> complexities) {

    /** Keeps the lists in order. */
    public Categories {
        categories = ImmutableMap.copyOf(categories);
        complexities = ImmutableMap.copyOf(complexities);
    }

    /**
     * One entry of a list.
     *
     * @param zh the Chinese label, which may be used instead of the code
     * @param en the English label
     * @param to where intake sends it by default: {@code station}, or {@code district} for violence
     * @param article the norm or paper it comes from; may be empty
     */
    public record Label(String zh, String en, String to, String article) {

        /** Returns the label in the language asked for. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    /** Reads the lists in overlay order; a later file adds or replaces by code. */
    public static Categories read(List<SourceNode> files, Checks problems) {
        Map<String, Label> categories = new LinkedHashMap<>();
        Map<String, Label> complexities = new LinkedHashMap<>();
        for (SourceNode file : files) {
            file.only("categories", "complexities");
            file.at("categories").items().forEach(n -> read(n, categories));
            file.at("complexities").items().forEach(n -> read(n, complexities));
        }
        return new Categories(categories, complexities);
    }

    private static void read(SourceNode node, Map<String, Label> into) {
        node.only("code", "zh", "en", "to", "article");
        String to = node.at("to").isPresent() ? node.at("to").oneOf(List.of("station", "district")) : "station";
        into.put(
                node.at("code").text(),
                new Label(
                        node.at("zh").text(),
                        node.at("en").text(),
                        to,
                        node.at("article").optionalText().orElse("")));
    }

    /** Returns the code of a category given by code or Chinese label; reports what is allowed. */
    String category(String field, String given, Checks problems) {
        return code(field, given, categories, problems);
    }

    /** Returns the code of a complexity given by code or Chinese label; reports what is allowed. */
    String complexity(String field, String given, Checks problems) {
        return code(field, given, complexities, problems);
    }

    /** Returns whether disputes of the category go to the district at once. */
    boolean toDistrict(String code) {
        return Optional.ofNullable(categories.get(code))
                .filter(l -> l.to().equals("district"))
                .isPresent();
    }

    private static String code(String field, String given, Map<String, Label> list, Checks problems) {
        if (list.containsKey(given)) {
            return given;
        }
        Optional<String> code = list.entrySet().stream()
                .filter(e -> e.getValue().zh().equals(given))
                .map(Map.Entry::getKey)
                .findFirst();
        if (code.isEmpty()) {
            String allowed =
                    String.join(" ", list.values().stream().map(Label::zh).toList());
            problems.that(false, field, "one-of", Checks.shape(given), allowed);
        }
        return code.orElse(given);
    }
}
