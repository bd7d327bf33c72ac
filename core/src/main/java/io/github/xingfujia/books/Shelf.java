package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.BookRecord;
import io.github.xingfujia.rules.DatedBooks;
import io.github.xingfujia.rules.DecisionReference;
import io.github.xingfujia.rules.Explanation;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The books of one table as this node has read them (书架): a book is known by the digest of its content, so what was read
 * once need not be read again, and two nodes never hold two books under one name.
 *
 * <p>Whoever decides loads {@link #ref()} and asks {@link #at}: which book is in force stands in what was loaded, never in
 * this object.
 */
public final class Shelf {

    private final TableCode table;
    private final HomeId home;
    private final RuleBook own;
    private final List<SourceText> texts;
    private final Predicate<DivisionCode> knows;
    private final Function<LocalDate, Optional<RuleBook>> first;
    private final LocalDate begins;
    private final NavigableMap<String, Optional<RuleBook>> read = new ConcurrentSkipListMap<>();
    private final Lines lines = new Lines(ImmutableSortedMap.of());

    /**
     * Creates the shelf of a table with the book of this node's profile on it.
     *
     * @param home the home, whose id names the county's own pack
     * @param own the book as it was read
     * @param texts the packs it was read from
     * @param knows whether a division is the county's, or lies above it
     */
    public Shelf(TableCode table, HomeId home, RuleBook own, List<SourceText> texts, Predicate<DivisionCode> knows) {
        this(table, home, own, texts, knows, day -> Optional.of(own), own.from());
    }

    private Shelf(
            TableCode table,
            HomeId home,
            RuleBook own,
            List<SourceText> texts,
            Predicate<DivisionCode> knows,
            Function<LocalDate, Optional<RuleBook>> first,
            LocalDate begins) {
        this.table = table;
        this.home = home;
        this.own = own;
        this.texts = ImmutableList.copyOf(texts);
        this.knows = knows;
        this.first = first;
        this.begins = begins;
        this.read.put(own.digest(), Optional.of(own));
    }

    /** Returns the same shelf, whose files say several books over time; {@code own} is the last of them. */
    public Shelf over(DatedBooks dated) {
        LocalDate begin = dated.days().stream().findFirst().orElse(begins);
        return new Shelf(table, home, own, texts, knows, dated::on, begin);
    }

    /** Returns what to load before a decision. */
    public Ref ref() {
        return Lines.of(table);
    }

    /** Returns the books as they are in force by what was loaded. */
    public BookRecord at(Loaded loaded) {
        Line line = loaded.of(lines, ref());
        return line.begun() ? new Kept(line, loaded) : BookRecord.always(own);
    }

    /** Returns whether there is a book at all: a county whose profile does not use a table has none to keep. */
    public boolean isKept() {
        return !texts.isEmpty();
    }

    TableCode table() {
        return table;
    }

    RuleBook own() {
        return own;
    }

    /** Returns the book that this node's files say for a day: the first of them before any begins. */
    RuleBook on(LocalDate day) {
        return first.apply(day).orElse(own);
    }

    /** Returns the first day of the first book that this node's files say. */
    LocalDate begins() {
        return begins;
    }

    /** Returns an explanation by a version: a county's own pack is in force from the day the version is, not from when it says. */
    Explanation begun(Explanation explanation, Version version) {
        return version.number() == 0 ? explanation : explanation.begun(home.value(), version.from());
    }

    List<SourceText> texts() {
        return texts;
    }

    /** Returns whether a pack is the county's own, which alone is replaced by a proposal. */
    boolean isOwn(SourceText pack) {
        return Candidate.pack(pack).filter(home.value()::equals).isPresent();
    }

    /** Returns the packs that stay below the county's own. */
    List<SourceText> below(List<SourceText> packs) {
        return packs.stream().filter(p -> !isOwn(p)).toList();
    }

    /**
     * Returns the packs with one more on top.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when it is no pack of this county
     */
    List<SourceText> over(List<SourceText> below, SourceText pack) {
        Checks problems = Checks.of();
        SourceNode file = SourceNode.yaml(pack.file(), pack.text(), problems);
        file.at("pack").oneOf(List.of(home.value()));
        SourceNode place = file.at("for");
        if (place.isPresent()
                && place.value(DivisionCode::of).filter(knows.negate()).isPresent()) {
            place.problem("rule-other-county");
        }
        problems.orThrow();
        return ImmutableList.<SourceText>builder().addAll(below).add(pack).build();
    }

    /** Returns whether this node's files, under the county's own pack of the version, say what the version says. */
    boolean agrees(Version version) {
        return own.digest().equals(version.digest())
                || Pages.refs(texts)
                        .equals(version.packs().stream().limit(texts.size()).toList());
    }

    /** Returns whether a version protects; what cannot be read is taken to. */
    boolean isProtective(Version version, Loaded loaded) {
        return book(version, loaded).map(RuleBook::isProtective).orElse(true);
    }

    /** Returns the pages of every version that was not read yet. */
    List<Ref> unread(Line line) {
        return line.versions().stream()
                .filter(v -> !read.containsKey(v.digest()))
                .flatMap(v -> Pages.of(v.packs()).stream())
                .distinct()
                .toList();
    }

    private Optional<RuleBook> book(Version version, Loaded loaded) {
        Optional<RuleBook> before = read.get(version.digest());
        if (before != null) {
            return before;
        }
        Checks problems = Checks.of();
        RuleBook book = Candidate.read(Pages.texts(version.packs(), loaded), problems);
        Optional<RuleBook> fresh = Optional.of(book).filter(b -> b.digest().equals(version.digest()));
        read.put(version.digest(), fresh);
        return fresh;
    }

    private final class Kept implements BookRecord {
        private final Line line;
        private final Loaded loaded;

        private Kept(Line line, Loaded loaded) {
            this.line = line;
            this.loaded = loaded;
        }

        @Override
        public RuleBook on(LocalDate day, LocalDate begun) {
            Version version = line.on(day, begun);
            if (version.digest().equals(own.digest())) {
                return first.apply(day).orElse(own);
            }
            return book(version, loaded)
                    .orElseThrow(() -> new IllegalStateException(
                            "version " + version.number() + " of " + table + " cannot be read by this library"));
        }

        @Override
        public Optional<RuleBook> of(String digest) {
            return line.of(digest).flatMap(v -> book(v, loaded));
        }

        @Override
        public Optional<Explanation> explain(DecisionReference decision) {
            return line.of(decision.book()).flatMap(v -> book(v, loaded).map(b -> begun(b.explain(decision), v)));
        }
    }
}
