package io.github.xingfujia.network;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import io.github.xingfujia.access.Directory;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The service network of a county (服务网络): its divisions, tiers, posts and staff, and the questions about them. Never
 * changes while it is in use; works without store, actor or keys.
 *
 * <pre>{@code
 * Network network = Network.read(Profile.bundled("yongchuan-demo"));
 * network.nearest(DivisionCode.of("500118106201"), today);   // who settles there
 * network.find(FindHelp.near(village).service("counselling"), today);
 * network.coverage(today, certified);
 * }</pre>
 */
public final class Network implements Directory {

    private final Divisions divisions;
    private final Blueprint blueprint;
    private final ImmutableSortedMap<PostId, Post> posts;
    private final ImmutableMap<StaffId, StaffMember> staff;
    private final ImmutableListMultimap<PostId, StaffMember> byPost;
    private final ImmutableListMultimap<DivisionCode, Post> byPlace;
    private final ImmutableMap<PostId, Tier> tiers;
    private final OutsidePlan outsidePlan;

    Network(
            Divisions divisions,
            Blueprint blueprint,
            SortedMap<PostId, Post> posts,
            Map<StaffId, StaffMember> staff,
            OutsidePlan outsidePlan) {
        this.divisions = divisions;
        this.blueprint = blueprint;
        this.posts = ImmutableSortedMap.copyOfSorted(posts);
        this.staff = ImmutableMap.copyOf(staff);
        this.outsidePlan = outsidePlan;
        ImmutableMap.Builder<PostId, Tier> known = ImmutableMap.builder();
        this.posts.values().forEach(p -> blueprint.tier(p.tier()).ifPresent(tier -> known.put(p.id(), tier)));
        this.tiers = known.build();
        ImmutableListMultimap.Builder<PostId, StaffMember> at = ImmutableListMultimap.builder();
        staff.values().forEach(s -> s.duties().forEach(d -> at.put(d.post(), s)));
        this.byPost = at.build();
        this.byPlace = Multimaps.index(this.posts.values(), p -> p.id().place());
    }

    /** Returns the sections this room reads. */
    public static List<Section> sections() {
        return Stream.of("divisions", "network", "stations", "staff")
                .map(s -> Section.of(s, "network"))
                .toList();
    }

    /**
     * Returns the network of a profile, alone.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong in the profile's files
     */
    public static Network read(Profile profile) {
        Network network = read(profile, profile.problems());
        profile.orThrow();
        return network;
    }

    /**
     * Returns the network of a profile; what is wrong in its files goes to {@code problems}, and the network is of use
     * only when there are none.
     *
     * @param problems the profile's own, so that nothing is told apart
     */
    public static Network read(Profile profile, Checks problems) {
        if (problems != profile.problems()) {
            throw new IllegalArgumentException("give profile.problems(): the files report there");
        }
        List<SourceNode> files = profile.files("network");
        int before = problems.violations().size();
        Divisions divisions = Divisions.read(profile.files("divisions"), problems);
        Blueprint blueprint = Blueprint.read(files, problems);
        SortedMap<PostId, Post> posts = new PostsReader(divisions, blueprint).read(profile.files("stations"));
        Map<StaffId, StaffMember> staff = new StaffReader(divisions, blueprint, posts).read(profile.files("staff"));
        boolean centred = posts.values().stream().anyMatch(p -> p.tier().equals(blueprint.centre()));
        problems.that(centred, "stations", "no-centre", "", blueprint.centre());
        OutsidePlan outside = OutsidePlan.read(files, divisions);
        problems.forget(before, FollowUps.in(profile)::contains);
        return new Network(divisions, blueprint, posts, staff, outside);
    }

    /** Returns the division tree. */
    public Divisions divisions() {
        return divisions;
    }

    /** Returns the tiers. */
    public Blueprint blueprint() {
        return blueprint;
    }

    /** Returns all posts by id, the closed ones included. */
    public Collection<Post> posts() {
        return posts.values();
    }

    /** Returns the post of that id, open or not. */
    public Optional<Post> post(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    /** Returns all staff in the order of the files. */
    public Collection<StaffMember> staff() {
        return staff.values();
    }

    /** Returns the member of staff of that id. */
    public Optional<StaffMember> member(StaffId id) {
        return Optional.ofNullable(staff.get(id));
    }

    /** Returns who works at a post, in the order of the staff list. */
    public List<StaffMember> staffAt(PostId post) {
        return byPost.get(post);
    }

    @Override
    public List<Role> roles(StaffId id, PostId post) {
        return member(id).map(s -> s.roles(post)).orElse(List.of());
    }

    /** Returns whether the division is, or was, one of this county's or lies above it. */
    public boolean knows(DivisionCode place) {
        return divisions.find(place).isPresent();
    }

    /** Returns whether the division is this county, lies in it or lies above it: what is made for it is made for here. */
    public boolean isHere(DivisionCode place) {
        DivisionCode county = centre().place();
        return place.contains(county) || county.contains(place);
    }

    /** Returns whether the post exists, may settle disputes and serves on the day. */
    public boolean settles(PostId post, LocalDate day) {
        return post(post).filter(p -> tier(p).maySettle() && p.opensOn(day)).isPresent();
    }

    /**
     * Returns the nearest open post that may settle disputes for a place, going up the tree; the centre when there is
     * none. A division that ended counts as what took its place.
     */
    public PostId nearest(DivisionCode place, LocalDate day) {
        DivisionCode now = divisions.on(place, day);
        return above(now)
                .filter(p -> p.opensOn(day) && tier(p).maySettle() && onTree(p))
                .min(Comparator.comparing((Post p) -> p.id().place().level())
                        .reversed()
                        .thenComparing(p -> !tier(p).rung())
                        .thenComparing(this::level)
                        .thenComparing(Post::id))
                .map(Post::id)
                .orElseGet(this::centre);
    }

    /** Returns the next rung up that settles disputes and serves on the day; empty at the top. */
    public Optional<PostId> superior(PostId post, LocalDate day) {
        int own = tier(post).level();
        DivisionCode place = divisions.on(post.place(), day);
        return above(place)
                .filter(p -> tier(p).rung() && level(p) > own && p.opensOn(day))
                .min(nearestAbove())
                .map(Post::id);
    }

    /** Returns the open post that supervises this one; empty when there is none. */
    public Optional<PostId> supervisor(PostId post, LocalDate day) {
        Optional<String> above = tier(post).supervisor();
        DivisionCode place = divisions.on(post.place(), day);
        return above(place)
                .filter(p -> above.filter(p.tier()::equals).isPresent() && p.opensOn(day))
                .min(nearestAbove())
                .map(Post::id);
    }

    /** Returns the district centre: the first post of the tier that guides and takes over. */
    public PostId centre() {
        return posts.values().stream()
                .filter(p -> p.tier().equals(blueprint.centre()))
                .map(Post::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a network without a centre is not in use"));
    }

    /**
     * Returns the tier of a post; one that is no longer in the files counts as the lowest tier of its place, so that its
     * cases can still move on.
     */
    public Tier tier(PostId post) {
        return Optional.ofNullable(tiers.get(post))
                .or(() -> blueprint.tiers().values().stream()
                        .filter(t -> t.seat().holds(post))
                        .min(Comparator.comparing(Tier::level)))
                .or(() -> blueprint.tier(blueprint.centre()))
                .orElseThrow(() -> new IllegalStateException("a network without tiers is not in use"));
    }

    /** Returns the time limit for a case at a post, such as {@code 7d}. */
    public Optional<Period> timeLimit(PostId post) {
        return tier(post).limit();
    }

    /** Returns who mediates at the post, in the order of the staff list. */
    public List<StaffId> mediators(PostId post) {
        return staffAt(post).stream()
                .filter(s -> s.roles(post).contains(Role.MEDIATOR))
                .map(StaffMember::id)
                .toList();
    }

    /** Returns who advises lower posts in the name of the post. */
    public Optional<StaffId> adviser(PostId post) {
        return duty(post, StaffMember.Duty::adviser);
    }

    /** Returns who stands in for the one in charge of the post. */
    public Optional<StaffId> deputy(PostId post) {
        return duty(post, StaffMember.Duty::deputy);
    }

    /** Returns the name of a post; its id when it is not known. */
    public Label label(PostId post) {
        return post(post).map(Post::name).orElseGet(() -> new Label(post.value(), post.value()));
    }

    /**
     * Returns the nearest places that help, the nearest first; never a shelter.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput naming the field and what is allowed
     */
    public List<Found> find(FindHelp asked, LocalDate today) {
        return new Search(this, asked, today).run(today);
    }

    /**
     * Returns exactly what the network lacks on a day.
     *
     * @param certified who holds a valid certificate on that day
     */
    public Coverage coverage(LocalDate day, Predicate<StaffId> certified) {
        return new Audit(this, day, certified).run();
    }

    /** Returns whether the plan never named the unit: a post there is neither of the plan nor missing. */
    public boolean isOutsidePlan(DivisionCode unit) {
        return outsidePlan.codes().contains(unit);
    }

    Tier tier(Post post) {
        return tier(post.id());
    }

    int level(Post post) {
        return tier(post).level();
    }

    OutsidePlan outsidePlan() {
        return outsidePlan;
    }

    /** The posts of a place and of every division above it. */
    private Stream<Post> above(DivisionCode place) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, c -> c.flatMap(DivisionCode::parent))
                .flatMap(c -> byPlace.get(c.orElseThrow()).stream());
    }

    private boolean onTree(Post post) {
        Seat seat = tier(post).seat();
        return seat != Seat.PARK && seat != Seat.GRID;
    }

    private Comparator<Post> nearestAbove() {
        return Comparator.comparing(this::level)
                .thenComparing(
                        Comparator.comparing((Post p) -> p.id().place().level()).reversed())
                .thenComparing(Post::id);
    }

    private Optional<StaffId> duty(PostId post, Predicate<StaffMember.Duty> what) {
        return staffAt(post).stream()
                .filter(s -> s.duties().stream().anyMatch(d -> d.post().equals(post) && what.test(d)))
                .map(StaffMember::id)
                .findFirst();
    }
}
