package io.github.xingfujia.network;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of the section {@code staff}: one entry for every post of a tier, and persons one by one. */
final class StaffReader {

    static final String[] KEYS = {"each", "staff"};
    static final String[] EACH_KEYS = {"tier", "except", "id", "zh", "en", "languages", "roles", "deputy", "adviser"};
    static final String[] STAFF_KEYS = {"id", "zh", "en", "languages", "posts"};
    static final String[] DUTY_KEYS = {"at", "roles", "deputy", "adviser"};

    private final Blueprint blueprint;
    private final Map<PostId, Post> posts;
    private final Divisions divisions;
    private final Map<StaffId, StaffMember> staff = new LinkedHashMap<>();

    StaffReader(Divisions divisions, Blueprint blueprint, Map<PostId, Post> posts) {
        this.divisions = divisions;
        this.blueprint = blueprint;
        this.posts = posts;
    }

    Map<StaffId, StaffMember> read(List<SourceNode> files) {
        for (SourceNode file : files) {
            file.only(KEYS);
            List<StaffId> here = new ArrayList<>();
            file.at("staff").items().forEach(node -> one(node, here));
            file.at("each").items().forEach(this::each);
        }
        return staff;
    }

    private void each(SourceNode node) {
        node.only(EACH_KEYS);
        String tier = node.at("tier").oneOf(blueprint.tiers().keySet());
        List<PostId> except = new ArrayList<>();
        node.at("except").items().forEach(item -> post(item).ifPresent(except::add));
        String id = node.at("id").text();
        if (!id.isEmpty() && !id.contains("{post}")) {
            node.at("id").problem("form", "mediator-{post}");
            return;
        }
        Label name = label(node);
        List<String> languages = node.at("languages").texts();
        StaffMember.Duty duty = duty(node, new PostId("110000000000"));
        for (Post post : posts.values()) {
            Optional<StaffId> staffId = post.tier().equals(tier) && !except.contains(post.id())
                    ? node.at("id")
                            .value(t -> StaffId.of(t.replace("{post}", post.id().value())))
                    : Optional.empty();
            staffId.ifPresent(s -> put(
                    node.at("id"),
                    new StaffMember(
                            s,
                            new Label(fill(name.zh(), post), fill(name.en(), post)),
                            languages,
                            List.of(new StaffMember.Duty(post.id(), duty.roles(), duty.deputy(), duty.adviser())))));
        }
    }

    private String fill(String text, Post post) {
        return text.replace(
                "{unit}", divisions.find(post.id().place()).map(Division::label).orElse(""));
    }

    private void one(SourceNode node, List<StaffId> here) {
        node.only(STAFF_KEYS);
        Optional<StaffId> id = node.at("id").value(StaffId::of);
        Label name = label(node);
        List<String> languages = node.at("languages").texts();
        List<StaffMember.Duty> duties = new ArrayList<>();
        if (node.at("posts").items().isEmpty()) {
            node.at("posts").problem("required");
        }
        for (SourceNode at : node.at("posts").items()) {
            at.only(DUTY_KEYS);
            Optional<PostId> post = post(at.at("at"));
            StaffMember.Duty duty = duty(at, post.orElseGet(() -> new PostId("110000000000")));
            post.ifPresent(p -> {
                if (duties.stream().anyMatch(d -> d.post().equals(p))) {
                    at.at("at").problem("duplicate-key", p);
                }
                duties.add(duty);
            });
        }
        id.ifPresent(i -> {
            if (here.contains(i)) {
                node.at("id").problem("duplicate-key", i);
            }
            here.add(i);
            put(node, new StaffMember(i, name, languages, duties));
        });
    }

    private void put(SourceNode node, StaffMember member) {
        List<Role> roles =
                member.duties().stream().flatMap(d -> d.roles().stream()).toList();
        if (roles.contains(Role.SECURITY_ADMIN) && roles.contains(Role.AUDIT_ADMIN)) {
            node.problem("two-administrators");
        }
        staff.put(member.id(), member);
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }

    private StaffMember.Duty duty(SourceNode node, PostId post) {
        if (node.at("roles").items().isEmpty()) {
            node.at("roles").problem("required");
        }
        List<Role> roles = node.at("roles").items().stream()
                .map(r -> r.choice(Role.class))
                .distinct()
                .toList();
        return new StaffMember.Duty(
                post, roles, node.at("deputy").flag(false), node.at("adviser").flag(false));
    }

    private Optional<PostId> post(SourceNode node) {
        Optional<PostId> id = node.value(PostId::of);
        if (id.filter(i -> !posts.containsKey(i)).isPresent()) {
            node.problem("no-such-post");
        }
        return id;
    }
}
