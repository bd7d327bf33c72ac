package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people read for a code of a register; a code nobody named reads as itself. */
record Names(
        Map<String, Label> categories,
        Map<String, String> within,
        Map<Dimension, Map<String, Label>> others,
        Function<PostId, Label> posts,
        Function<DivisionCode, Label> divisions) {

    Names {
        categories = ImmutableMap.copyOf(categories);
        within = ImmutableMap.copyOf(within);
        others = ImmutableMap.copyOf(others);
    }

    /** The county's list of categories, read for its labels alone: whoever owns the list tells what is wrong with it. */
    static Names read(
            List<SourceNode> categories,
            List<SourceNode> indicators,
            Function<PostId, Label> posts,
            Function<DivisionCode, Label> divisions) {
        Map<String, Label> named = new LinkedHashMap<>();
        Map<String, String> within = new LinkedHashMap<>();
        for (SourceNode file : categories) {
            for (SourceNode node : file.at("categories").items()) {
                String code = node.at("code").optionalText().orElse("");
                named.put(code, quietly(node));
                node.at("within").optionalText().ifPresent(w -> within.put(code, w));
            }
        }
        indicators.forEach(file -> file.at("labels").only("channel", "outcome"));
        Map<Dimension, Map<String, Label>> others = new LinkedHashMap<>();
        for (Dimension dimension : List.of(Dimension.CHANNEL, Dimension.OUTCOME)) {
            Map<String, Label> labels = new LinkedHashMap<>();
            for (SourceNode file : indicators) {
                SourceNode list = file.at("labels").at(dimension.word());
                for (SourceNode node : list.items()) {
                    node.only("code", "zh", "en");
                    labels.put(
                            node.at("code").text(),
                            new Label(node.at("zh").text(), node.at("en").text()));
                }
            }
            others.put(dimension, labels);
        }
        return new Names(named, within, others, posts, divisions);
    }

    private static Label quietly(SourceNode node) {
        return new Label(
                node.at("zh").optionalText().orElse(""),
                node.at("en").optionalText().orElse(""));
    }

    /** Returns the codes that may be named for a dimension; empty when any may. */
    List<String> known(Dimension dimension) {
        return List.copyOf(
                (dimension == Dimension.CATEGORY ? categories : others.getOrDefault(dimension, Map.of())).keySet());
    }

    /** Returns the category and everything within it. */
    List<String> withParts(String category) {
        return categories.keySet().stream().filter(c -> isWithin(c, category)).toList();
    }

    private boolean isWithin(String code, String whole) {
        Optional<String> up = Optional.of(code);
        for (int level = 0; level < 9 && up.isPresent(); level++) {
            if (up.get().equals(whole)) {
                return true;
            }
            up = Optional.ofNullable(within.get(up.get()));
        }
        return false;
    }

    Label of(Dimension dimension, String code) {
        return switch (dimension) {
            case CATEGORY -> categories.getOrDefault(code, Words.plain(code));
            case CHANNEL, OUTCOME -> others.getOrDefault(dimension, Map.of()).getOrDefault(code, Words.plain(code));
            case STATION -> posts.apply(PostId.of(code));
            case RECEIVED -> code.isEmpty() ? Words.label("value.nobody") : posts.apply(PostId.of(code));
            case TOWN -> divisions.apply(DivisionCode.of(code));
            case MONTH -> Words.plain(code);
        };
    }
}
