package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** What a norm may be called: words and numbers, a mark of its year, no quotes and no blank but one between words. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}·.〔〕（）()-]| (?! )){0,58}[\\p{L}\\p{N}）〕)]?");

    /** A place where articles are not counted: a number, of a paragraph or the like, with or without a remark behind it. */
    private static final Pattern PLACE = Pattern.compile(
            "(?!¶?0)(?!¶[0-9]{3})(?:¶|第)?[0-9〇零一二三四五六七八九十百]+(?:[.–-][0-9]+)*" + "[章节条款项段页号]?(?:（[^（）]{1,60}）)?");

    /** An article, year or remark behind a name. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\([^()]*\\)|〔[^〔〕]*〕|\\[[^\\[\\]]*\\]|【[^【】]*】|¶?(?<![-0-9])[0-9.]+)$" + "|第[0-9〇零一二三四五六七八九十百]+条.*$");

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
            Map<String, String> above = new LinkedHashMap<>();
            norms.keySet().forEach(name -> above.put(plain(name), name));
            List<String> seen = new ArrayList<>();
            for (SourceNode node : file.at("citations").items()) {
                Norm norm = norm(node);
                DeclarationReader.once(seen, node.at("cite"), norm.name());
                Optional<String> standing = Optional.ofNullable(above.get(plain(norm.name())))
                        .or(() -> above.values().stream()
                                .filter(a -> norm.name().startsWith(a + " "))
                                .findFirst());
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
        Spoken.text(node.at("zh"));
        if (node.at("source").optionalText().filter(Spoken::isPersonal).isPresent()) {
            node.at("source").problem("rule-personal");
        }
        String name = Spoken.text(node.at("cite"));
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            node.at("cite").problem("form", "人民调解法");
        }
        Optional<LocalDate> from = day(node.at("from"));
        Optional<LocalDate> until = day(node.at("until"));
        if (until.filter(u -> from.filter(u::isBefore).isPresent()).isPresent()) {
            node.at("until").problem("end-before-start", from.get().toString());
        }
        Optional<Long> articles = node.at("articles").isPresent()
                ? Optional.of(node.at("articles").number(1, 9_999))
                : Optional.empty();
        return new Norm(name, from, until, articles);
    }

    /** Returns a name as it is however it is written: without quotes, blanks, the country's name, a year or an article. */
    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\p{C}《》〈〉“”\"'「」『』]", "")
                .replaceFirst("^中华人民共和国", "");
        String less = BEHIND.matcher(plain).replaceFirst("");
        while (!less.equals(plain) && !less.isEmpty()) {
            plain = less;
            less = BEHIND.matcher(plain).replaceFirst("");
        }
        return plain;
    }

    private static Optional<LocalDate> day(SourceNode node) {
        return node.isPresent() ? node.date() : Optional.empty();
    }

    /** Returns whether a citation names a norm of the register, at a place that can exist. */
    public boolean knows(String citation) {
        return find(citation).isPresent();
    }

    /** Returns whether a citation names a place of a norm whose number of articles is not known: it was not looked up. */
    boolean isUncounted(String citation) {
        return !norms.containsKey(citation)
                && find(citation).filter(norm -> norm.articles().isEmpty()).isPresent();
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

    /** An article by its number, with or without a remark behind it; where articles are not counted, a number. */
    private static Predicate<Norm> exists(String place) {
        Matcher article = ARTICLE.matcher(place);
        return norm -> norm.articles().isPresent()
                ? article.matches()
                        && Long.parseLong(article.group(1)) <= norm.articles().get()
                : PLACE.matcher(place).matches();
    }
}
