package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The register of what rules may rest on (依据目录): norms by their short name, and when they are in force. A citation is
 * the name, alone or followed by a space and the place, such as {@code 人民调解法 25}.
 */
public final class Citations {

    /**
     * One norm of the register.
     *
     * @param name its short name, as rules cite it
     * @param from its first day in force; empty when it is not known, and then it always was
     * @param until its last day in force; empty while it has none
     * @param articles the number of its last article; empty when places are not counted
     */
    record Norm(String name, Optional<LocalDate> from, Optional<LocalDate> until, Optional<Long> articles) {

        boolean isInForce(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && until.filter(day::isAfter).isEmpty();
        }
    }

    private static final Pattern ARTICLE = Pattern.compile("([1-9][0-9]{0,3})(?:（.*）)?");

    private final Map<String, Norm> norms;

    private Citations(Map<String, Norm> norms) {
        this.norms = ImmutableMap.copyOf(norms);
    }

    /**
     * Returns the register in these files, the national one first. What a file says of a norm stands: a later one adds norms
     * of its own, and neither says a norm anew nor names one that would be read as a place of it.
     */
    public static Citations read(List<SourceNode> files, Checks problems) {
        Map<String, Norm> norms = new LinkedHashMap<>();
        for (SourceNode said : files) {
            SourceNode file = said.telling(problems).only("citations");
            List<String> above = List.copyOf(norms.keySet());
            List<String> seen = new ArrayList<>();
            for (SourceNode node : file.at("citations").items()) {
                Norm norm = norm(node);
                DeclarationReader.once(seen, node.at("cite"), norm.name());
                Optional<String> standing = above.stream()
                        .filter(a -> norm.name().equals(a) || norm.name().startsWith(a + " "))
                        .findFirst();
                standing.ifPresent(a -> node.at("cite").problem("citation-above", a));
                if (standing.isEmpty()) {
                    norms.put(norm.name(), norm);
                }
            }
        }
        return new Citations(norms);
    }

    private static Norm norm(SourceNode node) {
        node.only("cite", "from", "until", "articles", "zh", "source");
        node.at("zh").text();
        node.at("source").optionalText();
        Optional<LocalDate> from = day(node.at("from"));
        Optional<LocalDate> until = day(node.at("until"));
        if (until.filter(u -> from.filter(u::isBefore).isPresent()).isPresent()) {
            node.at("until").problem("end-before-start", from.get().toString());
        }
        Optional<Long> articles = node.at("articles").isPresent()
                ? Optional.of(node.at("articles").number(1, 9_999))
                : Optional.empty();
        return new Norm(node.at("cite").text(), from, until, articles);
    }

    private static Optional<LocalDate> day(SourceNode node) {
        return node.isPresent() ? node.date() : Optional.empty();
    }

    /** Returns whether a citation names a norm of the register, at a place that can exist. */
    public boolean knows(String citation) {
        return find(citation).isPresent();
    }

    /** Returns the norm that a citation names, when its place can exist. */
    Optional<Norm> find(String citation) {
        Norm whole = norms.get(citation);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int space = citation.lastIndexOf(' '); space > 0; space = citation.lastIndexOf(' ', space - 1)) {
            Norm norm = norms.get(citation.substring(0, space));
            if (norm != null) {
                return Optional.of(norm).filter(exists(citation.substring(space + 1)));
            }
        }
        return Optional.empty();
    }

    /** An article by its number, with or without a remark behind it; where places are not counted, whatever is written. */
    private static Predicate<Norm> exists(String place) {
        Matcher article = ARTICLE.matcher(place);
        return norm -> norm.articles()
                .filter(last -> !article.matches() || Long.parseLong(article.group(1)) > last)
                .isEmpty();
    }
}
