package io.github.xingfujia.books;

import com.google.common.hash.Hashing;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The streams {@code book-page/<sha-256>} (规则书原文页): the texts of all books ever proposed, cut into pages and kept under
 * their own digest. What two books share is kept once; nothing is ever changed.
 */
final class Pages implements Aggregate<String> {

    static final Pages PAGES = new Pages();

    /** However it is escaped, a page of so many characters fits an entry. */
    static final int LONGEST = 10_000;

    private Pages() {}

    /** A page was kept. */
    record Kept(String text) implements Fact {}

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("books.page-kept/1", Kept.class);
    }

    static Ref of(String digest) {
        return new Ref("book-page", digest);
    }

    /** Returns the pages of all packs, each once. */
    static List<Ref> of(List<PackRef> packs) {
        return packs.stream()
                .flatMap(p -> p.pages().stream())
                .distinct()
                .map(Pages::of)
                .toList();
    }

    /** Returns the packs cut into pages. */
    static List<PackRef> refs(List<SourceText> packs) {
        return packs.stream()
                .map(p -> new PackRef(
                        p.file(), cut(p.text()).stream().map(Pages::digest).toList()))
                .toList();
    }

    /** Adds the pages of these packs that are not kept yet. */
    static void keep(Ruling.Plan.Builder plan, List<SourceText> packs, Loaded loaded) {
        packs.stream().flatMap(p -> cut(p.text()).stream()).distinct().forEach(page -> {
            Ref ref = of(digest(page));
            if (!loaded.exists(ref)) {
                plan.to(ref, "", new Kept(page));
            }
        });
    }

    /** Returns the texts again. */
    static List<SourceText> texts(List<PackRef> packs, Loaded loaded) {
        return packs.stream()
                .map(p -> new SourceText(
                        p.file(),
                        p.pages().stream().map(d -> loaded.of(PAGES, of(d))).collect(Collectors.joining())))
                .toList();
    }

    private static List<String> cut(String text) {
        List<String> pages = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int until = Math.min(from + LONGEST, text.length());
            if (until < text.length() && Character.isHighSurrogate(text.charAt(until - 1))) {
                until--;
            }
            pages.add(text.substring(from, until));
            from = until;
        }
        return pages;
    }

    private static String digest(String page) {
        return Hashing.sha256().hashString(page, StandardCharsets.UTF_8).toString();
    }

    @Override
    public String name() {
        return "book-page";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public String none(Ref ref) {
        return "";
    }

    @Override
    public String evolve(String state, Fact fact, Stamp stamp) {
        return fact instanceof Kept kept ? kept.text() : state;
    }
}
