package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.protection.Duty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The county's lists of what disputes are about, in levels (纠纷类别), and of what makes them complex, as data.
 *
 * @param categories by code; a whole stands before its parts
 * @param complexities by code
 */
public record Categories(Map<String, Label> categories, Map<String, Label> complexities) {

    private static final String VIOLENCE = "violence";

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
     * @param within the code of the whole it is a part of; empty at the first level
     * @param first what is due before anything else, such as legal advice for someone deceived into a divorce
     */
    public record Label(
            String zh, String en, String to, String article, Optional<String> within, Optional<Duty> first) {

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
            read(file.at("categories"), categories, "code", "zh", "en", "to", "article", "within", "first");
            read(file.at("complexities"), complexities, "code", "zh", "en", "article");
        }
        return new Categories(categories, complexities);
    }

    /** A part goes where its whole goes unless it says otherwise; no two entries share a code in a file, or a label. */
    private static void read(SourceNode list, Map<String, Label> into, String... keys) {
        List<String> seen = new ArrayList<>();
        for (SourceNode node : list.items()) {
            node.only(keys);
            // published facts carry the code, so it is one
            String code = node.at("code")
                    .value(CategoryCode::new)
                    .map(CategoryCode::value)
                    .orElse("");
            String zh = node.at("zh").text();
            SourceNode within = node.at("within");
            Optional<String> whole = within.isPresent() ? Optional.of(within.oneOf(into.keySet())) : Optional.empty();
            if (seen.contains(code) || whole.equals(Optional.of(code))) {
                node.at("code").problem("duplicate-key", code);
            }
            seen.add(code);
            into.forEach((other, label) -> {
                if (!other.equals(code) && label.zh().equals(zh)) {
                    node.at("zh").problem("duplicate-key", zh);
                }
            });
            String to = node.at("to").isPresent()
                    ? node.at("to").oneOf(List.of("station", "district"))
                    : whole.map(into::get).map(Label::to).orElse("station");
            Optional<Duty> first =
                    node.at("first").isPresent() ? Optional.of(node.at("first").choice(Duty.class)) : Optional.empty();
            String article = node.at("article").optionalText().orElse("");
            into.put(code, new Label(zh, node.at("en").text(), to, article, whole, first));
        }
    }

    /** Returns the labels from the whole down to the category, such as {@code 婚姻 › 夫妻关系}. */
    public String path(String code, Locale locale) {
        Label label = categories.get(code);
        if (label == null) {
            throw new IllegalArgumentException("no category " + code);
        }
        return label.within().map(w -> path(w, locale) + " › ").orElse("") + label.in(locale);
    }

    /** Returns what is due before anything else in matters of the category. */
    public Optional<Duty> first(String code) {
        return Optional.ofNullable(categories.get(code)).flatMap(Label::first);
    }

    /** Returns the code of a category given by code or Chinese label; reports what is allowed. */
    public String category(String field, String given, Checks problems) {
        return code(field, given, categories, problems);
    }

    /** Returns the code of a complexity given by code or Chinese label; reports what is allowed. */
    public String complexity(String field, String given, Checks problems) {
        return code(field, given, complexities, problems);
    }

    /** Returns whether the category is violence, or a part of it (反家庭暴力法 2). */
    public boolean isViolence(String code) {
        return code.equals(VIOLENCE)
                || Optional.ofNullable(categories.get(code))
                        .flatMap(Label::within)
                        .filter(this::isViolence)
                        .isPresent();
    }

    /** Returns whether disputes of the category go to the district at once. */
    public boolean toDistrict(String code) {
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
            String allowed = list.entrySet().stream()
                    .map(e -> e.getKey() + "（" + e.getValue().zh() + "）")
                    .collect(Collectors.joining(" "));
            problems.that(false, field, "one-of", Checks.shape(given), allowed);
        }
        return code.orElse(given);
    }
}
