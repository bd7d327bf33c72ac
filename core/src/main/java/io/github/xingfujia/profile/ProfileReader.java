package io.github.xingfujia.profile;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a profile, the packs it names and the packs those build on, each once, the national first. */
final class ProfileReader {

    static final String[] PROFILE_KEYS = {"profile", "home", "zh", "en", "synthetic", "capabilities", "packs"};
    static final String[] PACK_KEYS = {"pack", "for", "zh", "en", "uses", "files"};

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final HomeId UNREAD = new HomeId("unread");

    private final Checks problems = Checks.of();
    private boolean whole = true;
    private final Shelf shelf;
    private final List<String> open = new ArrayList<>();
    private final List<String> within = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<SourceNode> places = new ArrayList<>();
    private final List<Profile.Entry> entries = new ArrayList<>();

    ProfileReader(Shelf shelf) {
        this.shelf = shelf;
    }

    Profile read(String file) {
        SourceNode root = yaml(
                        shelf,
                        file,
                        () -> problems.add(Violation.of(shelf.shown(file), "file-missing", "", shelf.shown(file))))
                .only(PROFILE_KEYS);
        String name = name(root.at("profile"));
        HomeId home = root.at("home").value(HomeId::new).orElse(UNREAD);
        Label label = new Label(root.at("zh").text(), root.at("en").text());
        boolean synthetic = root.at("synthetic").flag(false);
        List<SourceNode> capabilities = required(root.at("capabilities"));
        List<String> uses = capabilities.stream().map(this::name).toList();
        repeated(capabilities);
        List<SourceNode> packs = required(root.at("packs"));
        whole = root.isMap() && !packs.isEmpty();
        repeated(packs);
        packs.forEach(p -> pack(p, shelf));
        return new Profile(name, home, label, synthetic, uses, capabilities, done, places, entries, whole, problems);
    }

    /** A bundled pack by its name, or one of the county's own by its folder, which starts with {@code ./}. */
    private void pack(SourceNode named, Shelf from) {
        String text = named.text();
        if (text.isEmpty()) {
            return;
        }
        boolean own = text.startsWith("./") || text.equals(".");
        String folder = own ? text.substring(Math.min(2, text.length())) : text;
        if (!(own
                ? folder.isEmpty() || Shelf.INSIDE.matcher(folder).matches()
                : NAME.matcher(text).matches())) {
            whole = false;
            named.problem("path", "yongchuan · ./packs/county");
            return;
        }
        Shelf place = !own ? Shelf.bundled(text) : folder.isEmpty() ? from : from.folder(folder);
        String id = place.shown("pack.yaml");
        if (open.contains(id)) {
            named.problem("pack-cycle", String.join(" → ", open) + " → " + id);
        } else if (!own && within.contains(text)) {
            named.problem("pack-cycle", String.join(" → ", within) + " → " + text);
        } else if (!done.contains(id) && !read(place, named, id)) {
            named.problem("file-missing", id);
        }
    }

    private boolean read(Shelf place, SourceNode named, String id) {
        boolean[] found = {true};
        open.add(id);
        SourceNode root = yaml(place, "pack.yaml", () -> found[0] = false);
        whole &= root.isMap();
        if (found[0] && root.isMap()) {
            root.only(PACK_KEYS);
            String name = name(root.at("pack"));
            if (names.contains(name)) {
                root.at("pack").problem("duplicate-key", name);
            }
            names.add(name);
            within.add(name);
            root.at("zh").text();
            root.at("en").text();
            if (root.at("for").isPresent()
                    && root.at("for").value(DivisionCode::of).isPresent()) {
                places.add(root.at("for"));
            }
            List<SourceNode> uses = root.at("uses").items();
            repeated(uses);
            uses.forEach(u -> pack(u, place.base()));
            within.remove(name);
            SourceNode files = root.at("files");
            if (!files.isMap()) {
                files.problem("not-a-map");
            }
            files.keys().forEach(section -> section(place, name, section, files.at(section)));
        }
        open.remove(id);
        done.add(id);
        return found[0];
    }

    private void section(Shelf place, String pack, String section, SourceNode listed) {
        repeated(listed.items());
        List<SourceNode> contents = new ArrayList<>();
        List<SourceText> texts = new ArrayList<>();
        for (SourceNode item : listed.items()) {
            String file = item.text();
            if (file.isEmpty()) {
                continue;
            }
            if (!Shelf.INSIDE.matcher(file).matches()) {
                item.problem("path", Shelf.FORM);
                contents.add(SourceNode.unread(file));
                continue;
            }
            contents.add(yaml(place, file, () -> item.problem("file-missing", place.shown(file))));
            place.bytes(file)
                    .flatMap(Shelf::text)
                    .ifPresent(text -> texts.add(new SourceText(place.shown(file), text)));
        }
        entries.add(new Profile.Entry(pack, section, listed, contents, texts));
    }

    private SourceNode yaml(Shelf place, String file, Runnable missing) {
        Optional<byte[]> bytes = place.bytes(file);
        if (bytes.isEmpty()) {
            missing.run();
            return SourceNode.unread(place.shown(file));
        }
        Optional<String> text = Shelf.text(bytes.get());
        if (text.isEmpty()) {
            problems.add(Violation.of(place.shown(file), "not-utf-8", ""));
            return SourceNode.unread(place.shown(file));
        }
        int before = problems.violations().size();
        SourceNode root = SourceNode.yaml(place.shown(file), text.get(), problems);
        if (!root.isMap() && problems.violations().size() == before) {
            root.problem("not-a-map");
        }
        return root.isMap() ? root : SourceNode.unread(place.shown(file));
    }

    private String name(SourceNode node) {
        String text = node.text();
        if (!text.isEmpty() && !NAME.matcher(text).matches()) {
            node.problem("form", "yongchuan-demo");
        }
        return text;
    }

    private static List<SourceNode> required(SourceNode node) {
        if (node.items().isEmpty()) {
            node.problem("required");
        }
        return node.items();
    }

    private static void repeated(List<SourceNode> items) {
        List<String> seen = new ArrayList<>();
        for (SourceNode item : items) {
            String text =
                    item.isMap() || item.isList() ? "" : item.optionalText().orElse("");
            if (!text.isEmpty() && seen.contains(text)) {
                item.problem("duplicate-key", text);
            }
            seen.add(text);
        }
    }
}
