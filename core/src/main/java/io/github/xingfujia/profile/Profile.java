package io.github.xingfujia.profile;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A county's profile (辖区配置): its home, the capabilities in use, and the files of its packs in overlay order, national
 * before provincial before the county's own.
 *
 * <p>Reading never throws for what stands in the files: the readers of all sections report into {@link #problems()},
 * and {@link #orThrow()} tells everything at once. Until then a value that could not be read is neutral.
 *
 * <pre>{@code
 * Profile profile = Profile.read(Path.of("profile.yaml")).check(capabilities, sections);
 * Network network = Network.read(profile, profile.problems());
 * profile.orThrow();
 * }</pre>
 */
public final class Profile {

    /** One line of a pack's list of files. */
    record Entry(String pack, String section, SourceNode listed, List<SourceNode> contents, List<SourceText> texts) {}

    private final String name;
    private final HomeId home;
    private final Label label;
    private final boolean synthetic;
    private final List<String> capabilities;
    private final List<SourceNode> declared;
    private final List<String> packs;
    private final List<SourceNode> places;
    private final List<Entry> entries;
    private final boolean whole;
    private final Checks problems;
    private final Map<Class<?>, Object> made = new LinkedHashMap<>();

    Profile(
            String name,
            HomeId home,
            Label label,
            boolean synthetic,
            List<String> capabilities,
            List<SourceNode> declared,
            List<String> packs,
            List<SourceNode> places,
            List<Entry> entries,
            boolean whole,
            Checks problems) {
        this.name = name;
        this.home = home;
        this.label = label;
        this.synthetic = synthetic;
        this.capabilities = ImmutableList.copyOf(capabilities);
        this.declared = ImmutableList.copyOf(declared);
        this.packs =
                packs.stream().map(p -> p.replaceFirst("/?pack\\.yaml$", "")).toList();
        this.places = ImmutableList.copyOf(places);
        this.entries = ImmutableList.copyOf(entries);
        this.whole = whole;
        this.problems = problems;
    }

    /** Returns a profile that the library brings, such as {@code yongchuan-demo}. */
    public static Profile bundled(String name) {
        Checks.of()
                .matches("profile", name, Shelf.INSIDE, "yongchuan-demo")
                .that(!name.contains("/"), "profile", "form", Checks.shape(name), "yongchuan-demo")
                .orThrow();
        return new ProfileReader(Shelf.bundled(name)).read("profile.yaml");
    }

    /** Returns the profile of a file; its own packs lie in the file's directory or below, never outside. */
    public static Profile read(Path profileYaml) {
        Path file = profileYaml.toAbsolutePath().normalize();
        Path folder = file.getParent();
        Path last = file.getFileName();
        if (folder == null || last == null) {
            throw new IllegalArgumentException("a directory root is no profile");
        }
        return new ProfileReader(Shelf.directory(folder)).read(last.toString());
    }

    /**
     * Reports every capability and every section that nobody declared, naming those that are.
     *
     * @param known the capabilities there are
     * @param sections what they read
     */
    public Profile check(List<String> known, List<Section> sections) {
        declared.forEach(c -> c.oneOf(known));
        List<String> allowed =
                sections.stream().map(Section::name).distinct().sorted().toList();
        for (Entry entry : entries) {
            if (!allowed.contains(entry.section())) {
                entry.listed().problem("unknown-key", entry.section(), String.join(" ", allowed));
            }
        }
        return this;
    }

    /** Returns the roots of all files of a section in overlay order; a later one adds to or replaces an earlier. */
    public List<SourceNode> files(String section) {
        return entries.stream()
                .filter(e -> e.section().equals(section))
                .flatMap(e -> e.contents().stream())
                .filter(SourceNode::isPresent)
                .toList();
    }

    /** Reports every file of a section whose {@code pack} is not the pack it lies in: it was made for somewhere else. */
    public void checkPacks(String section) {
        for (Entry entry : entries) {
            if (entry.section().equals(section)) {
                entry.contents().stream()
                        .map(file -> file.at("pack"))
                        .filter(pack -> pack.isPresent() && !pack.text().equals(entry.pack()))
                        .forEach(pack -> pack.problem("rule-other-pack", entry.pack()));
            }
        }
    }

    /** Returns the texts of all files of a section as they stand there, in overlay order. */
    public List<SourceText> texts(String section) {
        return entries.stream()
                .filter(e -> e.section().equals(section))
                .flatMap(e -> e.texts().stream())
                .toList();
    }

    /** Returns whether the profile itself and every pack it names could be read. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Returns whether every file of these sections could be read: only then is it known what they lack, and what others
     * may refer to. Where a pack could not be read, a section without any file counts as one that could not.
     */
    public boolean isRead(String... sections) {
        return Arrays.stream(sections).allMatch(this::isReadWhole);
    }

    private boolean isReadWhole(String section) {
        List<SourceNode> contents = entries.stream()
                .filter(e -> e.section().equals(section))
                .flatMap(e -> e.contents().stream())
                .toList();
        return (whole || !contents.isEmpty()) && contents.stream().allMatch(SourceNode::isPresent);
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the permanent id of the home. */
    public HomeId home() {
        return home;
    }

    /** Returns the label in the language asked for. */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /** Returns whether persons and cases are made up, so that every page has to say so (合成演示数据). */
    public boolean synthetic() {
        return synthetic;
    }

    /** Returns the capabilities in use, in the order of the file. */
    public List<String> capabilities() {
        return capabilities;
    }

    /** Returns whether the capability is in use. */
    public boolean uses(String capability) {
        return capabilities.contains(capability);
    }

    /** Returns the folders of the packs in overlay order. */
    public List<String> packs() {
        return packs;
    }

    /** Reports every pack that is made for a place which is neither this county nor lies above it. */
    public void checkPlaces(Predicate<DivisionCode> known) {
        places.stream()
                .filter(place -> !known.test(DivisionCode.of(place.text())))
                .forEach(place -> place.problem("rule-other-county"));
    }

    /**
     * Returns what is made of these files, which do not change while a profile is in use: made once, for every house built
     * from it. What throws is made again.
     */
    public synchronized <T> T once(Class<T> type, Function<Profile, T> make) {
        T before = type.cast(made.get(type));
        if (before != null) {
            return before;
        }
        T fresh = make.apply(this);
        made.put(type, fresh);
        return fresh;
    }

    /** Returns where everything wrong in these files is collected; readers of sections report here. */
    public Checks problems() {
        return problems;
    }

    /** Throws {@link io.github.xingfujia.kernel.InvalidInput} with everything found so far, or returns this. */
    public Profile orThrow() {
        problems.orThrow();
        return this;
    }
}
