package io.github.xingfujia.network;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the files of the section {@code stations}: one entry for every unit of a tier, and posts one by one. */
final class PostsReader {

    static final String[] KEYS = {"each", "posts"};
    static final String[] EACH_KEYS = {
        "tier", "in", "except", "zh", "en", "host", "services", "hours", "address", "phone", "states"
    };
    static final String[] POST_KEYS = {
        "id", "tier", "zh", "en", "host", "services", "hours", "address", "phone", "lat", "lon", "series", "states"
    };
    static final String[] STATE_KEYS = {"state", "from"};

    private static final Pattern PHONE = Pattern.compile("[0-9](?:[0-9-]{1,18})[0-9]");
    private static final Pattern SERIES = Pattern.compile("[\\p{IsHan}A-Za-z]{1,12}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,7})?");

    private final Divisions divisions;
    private final Blueprint blueprint;
    private final TreeMap<PostId, Post> posts = new TreeMap<>();
    private final TreeSet<String> series = new TreeSet<>();

    PostsReader(Divisions divisions, Blueprint blueprint) {
        this.divisions = divisions;
        this.blueprint = blueprint;
    }

    TreeMap<PostId, Post> read(List<SourceNode> files) {
        for (SourceNode file : files) {
            file.only(KEYS);
            file.at("each").items().forEach(this::each);
            List<PostId> here = new ArrayList<>();
            file.at("posts").items().forEach(node -> one(node, here));
        }
        return posts;
    }

    private void each(SourceNode node) {
        node.only(EACH_KEYS);
        Optional<Tier> tier = tier(node);
        Optional<DivisionCode> in = node.at("in").value(DivisionCode::of);
        List<DivisionCode> except = new ArrayList<>();
        for (SourceNode item : node.at("except").items()) {
            Optional<DivisionCode> code = item.value(DivisionCode::of);
            if (code.filter(c -> divisions.find(c).isEmpty()).isPresent()) {
                item.problem("unknown-division");
            }
            code.ifPresent(except::add);
        }
        Post model = post(node, new PostId("110000000000"), tier);
        if (tier.isEmpty() || in.isEmpty()) {
            return;
        }
        if (tier.get().seat() == Seat.GRID || tier.get().seat() == Seat.PARK) {
            node.at("tier").problem("each-seat");
            return;
        }
        if (divisions.find(in.get()).isEmpty()) {
            node.at("in").problem("unknown-division");
        }
        divisions.within(in.get()).stream()
                .filter(d -> d.until().isEmpty())
                .filter(d -> d.code().level() == tier.get().seat().level() && !except.contains(d.code()))
                .forEach(d -> {
                    PostId id = PostId.at(d.code());
                    posts.put(id, at(model, id, d));
                });
    }

    private Post at(Post model, PostId id, Division unit) {
        return new Post(
                id,
                model.tier(),
                new Label(fill(model.name().zh(), unit), fill(model.name().en(), unit)),
                fill(model.host(), unit),
                model.services(),
                model.hours(),
                fill(model.address(), unit),
                model.phone(),
                model.point(),
                Optional.empty(),
                model.states());
    }

    private String fill(String text, Division unit) {
        return text.replace("{unit}", unit.label()).replace("{path}", divisions.path(unit.code()));
    }

    private void one(SourceNode node, List<PostId> here) {
        node.only(POST_KEYS);
        Optional<Tier> tier = tier(node);
        SourceNode at = node.at("id");
        if (at.isPresent()) {
            Shelter.free(at);
        }
        Optional<PostId> id = at.value(PostId::of);
        Post post = post(node, id.orElseGet(() -> new PostId("110000000000")), tier);
        id.ifPresent(i -> {
            if (here.contains(i)) {
                at.problem("duplicate-key", i);
            }
            here.add(i);
            if (divisions.find(i.place()).isEmpty()) {
                at.problem("unknown-division");
            }
            tier.filter(t -> !t.seat().holds(i)).ifPresent(t -> at.problem("post-seat", word(t.seat())));
            posts.put(i, post);
        });
    }

    private Optional<Tier> tier(SourceNode node) {
        return blueprint.tier(node.at("tier").oneOf(blueprint.tiers().keySet()));
    }

    private Post post(SourceNode node, PostId id, Optional<Tier> tier) {
        SourceNode services = node.at("services");
        return new Post(
                id,
                tier.map(Tier::key).orElse(""),
                new Label(Shelter.free(node.at("zh")), Shelter.free(node.at("en"))),
                Shelter.freeOrNone(node.at("host")),
                services.isPresent()
                        ? BlueprintReader.offered(services, blueprint.services())
                        : tier.map(Tier::services).orElse(List.of()),
                hours(node.at("hours")),
                Shelter.freeOrNone(node.at("address")),
                phone(node.at("phone")),
                point(node),
                series(node.at("series")),
                states(node.at("states")));
    }

    /** Reads what case numbers of a post begin with: no digit, so that it is never taken for a code, and no other post's. */
    private Optional<String> series(SourceNode node) {
        Optional<String> text = node.optionalText();
        text.ifPresent(t -> {
            if (!SERIES.matcher(t).matches()) {
                node.problem("form", "演示 · 永川");
            } else if (!series.add(t)) {
                node.problem("duplicate-key", t);
            }
        });
        return text;
    }

    private static Hours hours(SourceNode node) {
        return (node.isPresent() ? node.value(Hours::of) : Optional.<Hours>empty()).orElseGet(() -> Hours.of("always"));
    }

    private static Optional<String> phone(SourceNode node) {
        Optional<String> text = node.optionalText();
        text.filter(t -> !t.isEmpty() && !PHONE.matcher(t).matches())
                .ifPresent(t -> node.problem("form", "12338 · 110"));
        return text;
    }

    private static Optional<Point> point(SourceNode node) {
        if (!node.at("lat").isPresent() && !node.at("lon").isPresent()) {
            return Optional.empty();
        }
        Optional<Double> lat = degrees(node.at("lat"), 90);
        Optional<Double> lon = degrees(node.at("lon"), 180);
        return lat.isPresent() && lon.isPresent() ? Optional.of(new Point(lat.get(), lon.get())) : Optional.empty();
    }

    private static Optional<Double> degrees(SourceNode node, int limit) {
        String text = node.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > limit) {
            node.problem("range", -limit, limit);
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(text));
    }

    private static List<Post.Since> states(SourceNode list) {
        List<Post.Since> states = new ArrayList<>();
        for (SourceNode node : list.items()) {
            node.only(STATE_KEYS);
            Post.State state = node.at("state").choice(Post.State.class);
            Optional<LocalDate> from = node.at("from").date();
            from.ifPresent(f -> {
                if (!states.isEmpty()
                        && !f.isAfter(states.get(states.size() - 1).from())) {
                    node.at("from")
                            .problem("not-after", states.get(states.size() - 1).from());
                }
                states.add(new Post.Since(state, f));
            });
        }
        return states;
    }

    private static String word(Seat seat) {
        return seat.name().toLowerCase(Locale.ROOT);
    }
}
