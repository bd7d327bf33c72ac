package io.github.xingfujia;

import com.google.common.io.BaseEncoding;
import io.github.xingfujia.access.Directory;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.SelfTest;
import io.github.xingfujia.books.BooksRoom;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.consultation.ConsultationRoom;
import io.github.xingfujia.consultation.ExpertDirectory;
import io.github.xingfujia.counselling.CounsellingRoom;
import io.github.xingfujia.custody.CustodyRoom;
import io.github.xingfujia.departments.DepartmentLink;
import io.github.xingfujia.departments.DepartmentsRoom;
import io.github.xingfujia.disclosure.DisclosureRoom;
import io.github.xingfujia.evaluation.EvaluationRoom;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.learning.LearningRoom;
import io.github.xingfujia.measures.MeasuresRoom;
import io.github.xingfujia.messaging.Messaging;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.StaffNotifier;
import io.github.xingfujia.prevention.PreventionRoom;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.rules.DocumentRenderer;
import io.github.xingfujia.rules.Documents;
import io.github.xingfujia.stations.StationsRoom;
import io.github.xingfujia.statistics.StatisticsRoom;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.EphemeralKeys;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.KeyCheck;
import io.github.xingfujia.store.KeyProvider;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.RandomSource;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Errand;
import io.github.xingfujia.way.Subscriber;
import io.github.xingfujia.way.Way;
import io.github.xingfujia.way.Ways;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a house together (组装): everything has a sound default but the store and the profile. */
public final class HomeBuilder {

    /** How every house of this library writes and reads its facts. */
    private static final FactCodec CODEC = new FactCodec(facts());

    private final Store store;
    private final Profile profile;
    private Optional<KeyProvider> keys = Optional.empty();
    private Optional<WorkingCalendar> calendar = Optional.empty();
    private Optional<Directory> directory = Optional.empty();
    private Optional<ExpertDirectory> experts = Optional.empty();
    private Optional<Notifier> notifier = Optional.empty();
    private Optional<StaffNotifier> staffNotifier = Optional.empty();
    private Optional<DepartmentLink> departmentLink = Optional.empty();
    private final List<DocumentRenderer> renderers = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private RandomSource random = RandomSource.system();
    private Clock clock = Clock.systemUTC();

    HomeBuilder(Store store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    /** Sets the county's keys; a durable store needs durable ones. */
    public HomeBuilder keys(KeyProvider provider) {
        keys = Optional.of(provider);
        return this;
    }

    /** Sets the clock; the machine's by default. */
    public HomeBuilder clock(Clock other) {
        clock = other;
        return this;
    }

    /** Sets the source of randomness; the platform's secure one by default. */
    public HomeBuilder random(RandomSource other) {
        random = other;
        return this;
    }

    /** Sets the working calendar; by default the notices of the State Council that the profile and the library bring. */
    public HomeBuilder calendar(WorkingCalendar other) {
        calendar = Optional.of(other);
        return this;
    }

    /** Sets who works where in which role; the profile's staff list by default. */
    public HomeBuilder directory(Directory other) {
        directory = Optional.of(other);
        return this;
    }

    /** Sets who can be asked on the platform; the profile's list of experts by default. */
    public HomeBuilder experts(ExpertDirectory other) {
        experts = Optional.of(other);
        return this;
    }

    /** Sets what hands messages to the outside; without it they wait and go stale. */
    public HomeBuilder notifier(Notifier channel) {
        notifier = Optional.of(channel);
        return this;
    }

    /** Sets what tells staff that something waits at their desk; without it the desks show it all the same. */
    public HomeBuilder staffNotifier(StaffNotifier channel) {
        staffNotifier = Optional.of(channel);
        return this;
    }

    /** Sets the link to departments that work in their own systems, which takes what is for those it reaches; without it that waits. */
    public HomeBuilder departmentLink(DepartmentLink link) {
        departmentLink = Optional.of(link);
        return this;
    }

    /** Adds what makes documents of one or more formats; without any, those on the class path do. */
    public HomeBuilder documents(DocumentRenderer renderer) {
        renderers.add(renderer);
        return this;
    }

    /** Adds someone in this process who is told what has changed, once it is committed. */
    public HomeBuilder subscriber(Subscriber subscriber) {
        subscribers.add(subscriber);
        return this;
    }

    /**
     * Builds the house: reads the profile, declares what the store keeps, tests the guards
     * and the county's key.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong in the profile, file and line
     * @throws IllegalStateException when a durable store has no durable keys, or a guard would let a stranger in
     * @throws io.github.xingfujia.store.WrongKeyException when the store was begun with another key, or lost its own
     */
    public Home build() {
        County county = County.over(profile, CountyFiles.of(profile), calendar, experts, departmentLink);
        KeyProvider provider = keys.orElseGet(() -> new EphemeralKeys(random));
        if (store.isDurable() && !provider.isDurable()) {
            throw new IllegalStateException("a store that lasts needs keys that last: keys(FileKeys.create(file, …))");
        }
        store.declare(Xingfujia.kinds());
        Policy policy = new Policy(permissions(), directory.orElse(county.network()));
        SelfTest.run(policy);
        Keyring keyring = new Keyring(profile.home(), store.vault(), provider, random);
        Way way = new Ways(
                        profile.home(),
                        store,
                        CODEC,
                        keyring,
                        accesses(provider),
                        policy,
                        clock,
                        () -> CommandId.of(drawn(16)),
                        aggregates(county.books()),
                        county.timed(),
                        errands(county),
                        county.custody().inDanger(),
                        county.custody().unsaid(),
                        ProtectionRoom.takenUp(ConsultationRoom::file),
                        subscribers)
                .build();
        KeyCheck.run(profile.home(), store, CODEC, keyring, way.now());
        Documents documents = renderers.isEmpty() ? Documents.found() : Documents.of(renderers);
        Home home = new Home(profile, county, way, documents);
        county.books().begin(way);
        if (!store.isDurable()) {
            home.found();
        }
        return home;
    }

    /** Who looked and what was refused stays written, whatever becomes of a transaction of the host. */
    private AccessStream accesses(KeyProvider provider) {
        Store apart = store.apart();
        Keyring keyring = new Keyring(profile.home(), apart.vault(), provider, random);
        return new AccessStream(profile.home(), apart.journal(), CODEC, keyring, drawn(4));
    }

    private String drawn(int length) {
        byte[] bytes = new byte[length];
        random.fill(bytes);
        return BaseEncoding.base16().lowerCase().encode(bytes);
    }

    private List<Errand<?>> errands(County county) {
        List<Errand<?>> all = new ArrayList<>();
        notifier.ifPresent(channel -> all.add(Messaging.delivery(channel, county.notices())));
        staffNotifier.ifPresent(channel -> all.add(Messaging.staffDelivery(channel, county.notices())));
        departmentLink.ifPresent(link -> all.add(county.departments().delivery(link)));
        return all;
    }

    private static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>(CaseworkRoom.permissions());
        all.addAll(DepartmentsRoom.permissions());
        all.addAll(ProtectionRoom.permissions());
        all.addAll(MeasuresRoom.permissions());
        all.addAll(PreventionRoom.permissions());
        all.addAll(EvaluationRoom.permissions());
        all.addAll(StationsRoom.permissions());
        all.addAll(ConsultationRoom.permissions());
        all.addAll(CounsellingRoom.permissions());
        all.addAll(LearningRoom.permissions());
        all.addAll(BooksRoom.permissions());
        all.addAll(CustodyRoom.permissions());
        all.addAll(DisclosureRoom.permissions());
        all.addAll(VolunteerRoom.permissions());
        all.addAll(StatisticsRoom.permissions());
        return all;
    }

    static List<FactTypes> facts() {
        List<FactTypes> all = new ArrayList<>(List.of(KeyCheck.facts(), AccessStream.facts()));
        all.addAll(ProtectionRoom.facts());
        all.addAll(MeasuresRoom.facts());
        all.addAll(PreventionRoom.facts());
        all.addAll(EvaluationRoom.facts());
        all.addAll(StationsRoom.facts());
        all.addAll(ConsultationRoom.facts());
        all.addAll(CounsellingRoom.facts());
        all.addAll(LearningRoom.facts());
        all.addAll(CaseworkRoom.facts());
        all.addAll(DepartmentsRoom.facts());
        all.addAll(BooksRoom.facts());
        all.addAll(CustodyRoom.facts());
        all.addAll(DisclosureRoom.facts());
        all.addAll(VolunteerRoom.facts());
        all.addAll(Messaging.facts());
        return all;
    }

    private static List<Aggregate<?>> aggregates(BooksRoom books) {
        List<Aggregate<?>> all = new ArrayList<>(ProtectionRoom.aggregates());
        all.addAll(MeasuresRoom.aggregates());
        all.addAll(PreventionRoom.aggregates());
        all.addAll(EvaluationRoom.aggregates());
        all.addAll(StationsRoom.aggregates());
        all.addAll(ConsultationRoom.aggregates());
        all.addAll(CounsellingRoom.aggregates());
        all.addAll(LearningRoom.aggregates());
        all.addAll(CaseworkRoom.aggregates());
        all.addAll(DepartmentsRoom.aggregates());
        all.addAll(books.aggregates());
        all.addAll(CustodyRoom.aggregates());
        all.addAll(DisclosureRoom.aggregates());
        all.addAll(VolunteerRoom.aggregates());
        all.addAll(Messaging.aggregates());
        return all;
    }
}
