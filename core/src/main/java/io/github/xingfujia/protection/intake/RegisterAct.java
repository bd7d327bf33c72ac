package io.github.xingfujia.protection.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Alike;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.LikeDisputes;
import io.github.xingfujia.protection.LikeFile;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.danger.IncidentAct;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileNumber;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Lookup;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Registers violence: from this instant exactly one post is accountable, the district unless she chose another. */
public final class RegisterAct implements Act<RegisterFile, ViolenceFileId> {

    private final Action action;
    private final Network network;
    private final HandlingTerms terms;
    private final Owing owing;
    private final LikeDisputes disputes;

    RegisterAct(Action action, Network network, HandlingTerms terms, Owing owing, LikeDisputes disputes) {
        this.action = action;
        this.network = network;
        this.terms = terms;
        this.owing = owing;
        this.disputes = disputes;
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(RegisterFile command, Moment moment) {
        check(command, moment);
        return List.of(ref(moment));
    }

    @Override
    public List<Ref> then(RegisterFile command, Loaded loaded, Moment moment) {
        List<Ref> gates = new ArrayList<>(GatesTold.refs(command, ref(moment), moment));
        gates.addAll(disputes.beside(id(command, moment), loaded));
        return gates;
    }

    /** By what a dispute is found in which she stands without an identity number. */
    @Override
    public List<Lookup> lookups(RegisterFile command, Moment moment) {
        List<Lookup> looked = new ArrayList<>();
        String she = command.victim().name();
        command.respondent().ifPresent(he -> looked.add(Alike.names(she, he.name())));
        looked.add(Alike.at(she, place(command, moment)));
        command.victim().phone().map(Alike::phone).ifPresent(looked::add);
        return looked;
    }

    @Override
    public Optional<Scope> scope(RegisterFile command, Loaded loaded, Moment moment) {
        return Optional.of(
                moment.actor() instanceof Actor.Staff staff
                        ? Scope.of().post(staff.post()).build()
                        : Scope.common());
    }

    @Override
    public List<Clear> clear(RegisterFile command, Loaded loaded, Moment moment) {
        Ref ref = ref(moment);
        Speaker speaker = speaker(command);
        PersonId owner = id(speaker(command), command.reporter().orElse(command.victim()), moment);
        List<Clear> clear = new ArrayList<>();
        Described.clear(clear, "victim", ref, speaker, owner, command.victim());
        command.respondent().ifPresent(p -> Described.clear(clear, "respondent", ref, speaker, owner, p));
        command.reporter().ifPresent(p -> Described.clear(clear, "reporter", ref, speaker, owner, p));
        for (int i = 0; i < command.minors().size(); i++) {
            clear.add(Compartments.of(
                    "minor." + i, ref, speaker, owner, command.minors().get(i).name()));
        }
        if (!command.words().isBlank()) {
            clear.add(Compartments.of("words", ref, speaker, owner, command.words()));
        }
        return clear;
    }

    @Override
    public Ruling decide(RegisterFile command, Loaded loaded, Moment moment) {
        if (moment.actor() instanceof Actor.Staff
                && isGrave(command)
                && !FirstPost.accountable(command.wish(), network).equals(network.centre())) {
            // her own word, by her own link, moves it; what one of the staff typed for her does not
            return FileAct.refuseCiting("stays-at-district", "规程 ¶11", "protection.register");
        }
        Ref ref = ref(moment);
        String said = Compartments.of(speaker(command));
        Ruling.Plan.Builder plan = Ruling.plan()
                .create(
                        ref,
                        new FileFact.Registered(
                                FileNumber.of(ref.key(), moment.today()),
                                command.channel(),
                                place(command, moment),
                                FirstPost.accountable(command.wish(), network),
                                received(moment),
                                command.occurredOn().orElse(moment.today()),
                                Optional.empty()))
                .to(
                        ref,
                        said,
                        Described.fact(
                                Speaker.VICTIM,
                                command.victim(),
                                id(Speaker.VICTIM, command.victim(), moment),
                                moment));
        plan.to(
                ref,
                Compartments.STAFF,
                new FileFact.VictimNamed(Gates.namesake(command.victim().name(), moment)));
        Described.byPhone(command.victim(), moment)
                .ifPresent(p -> plan.to(ref, Compartments.STAFF, new FileFact.KnownAlso(p)));
        command.respondent()
                .ifPresent(p -> plan.to(
                        ref,
                        said,
                        Described.fact(Speaker.RESPONDENT, p, id(Speaker.RESPONDENT, p, moment), moment),
                        new FileFact.RespondentNamed(Described.respondentsName(p, ref, moment))));
        command.reporter()
                .ifPresent(p -> plan.to(
                        ref, said, Described.fact(Speaker.REPORTER, p, id(Speaker.REPORTER, p, moment), moment)));
        HandlerWish wish = command.wish();
        plan.to(
                ref,
                said,
                new FileFact.ViolenceTold(command.relation(), command.kinds()),
                new FileFact.Wished(wish.districtOnly(), wish.post(), wish.neverPosts(), wish.barred(network)));
        for (int i = 0; i < command.minors().size(); i++) {
            plan.to(ref, said, Described.minor(i + 1, command.minors().get(i), "minor." + i, ref, moment));
        }
        if (moment.hasSealed("words")) {
            plan.to(ref, said, new FileFact.Said(moment.sealed("words")));
            List<String> spoken = terms.spoken(command.words());
            if (!spoken.isEmpty()) {
                plan.to(ref, said, new FileFact.WordsWeigh(spoken));
            }
        }
        if (moment.actor() instanceof Actor.Staff staff) {
            plan.to(ref, Compartments.STAFF, new FileFact.Received(staff.id()));
        }
        owe(plan, command, moment);
        GatesTold.plan(plan, command, ref, loaded, moment);
        for (Lookup one : lookups(command, moment)) {
            plan.digest(new SearchDigest(
                    one.field(),
                    moment.digest(one.field(), one.value()),
                    ref.keyId(said),
                    LikeFile.target(id(command, moment))));
        }
        disputes.suspect(plan, id(command, moment), wish.neverPosts(), wish.barred(network), loaded);
        return plan.build();
    }

    /** Everybody is to be asked alone; a victim who cannot act for herself is reported at once (反家庭暴力法 14). */
    private void owe(Ruling.Plan.Builder plan, RegisterFile command, Moment moment) {
        Ref ref = ref(moment);
        PostId here = FirstPost.accountable(command.wish(), network);
        FileState none = Files.FILES.none(ref);
        owing.ask(isGrave(command), plan, ref, none, here, moment.now());
        for (int i = 1; i <= command.minors().size(); i++) {
            owing.open(Duty.ASK_CHILD, i, plan, ref, none, here, moment.now());
        }
        if (command.victim().capacity() != Capacity.FULL) {
            plan.to(ref, Compartments.VICTIM, dependent());
            owing.at(GateClass.MINOR_OR_INCAPABLE, plan, ref, none, here, moment.now());
        }
    }

    private boolean isGrave(RegisterFile command) {
        return terms.areGrave(terms.spoken(command.words()), GateClass.NOT_SCREENED);
    }

    private static FileFact dependent() {
        return new FileFact.Assessed(
                false,
                Optional.empty(),
                0,
                false,
                List.of(),
                GateClass.MINOR_OR_INCAPABLE,
                Optional.empty(),
                GateClass.MINOR_OR_INCAPABLE,
                GateTable.row(GateClass.MINOR_OR_INCAPABLE).articles(),
                Optional.empty(),
                Optional.empty());
    }

    /** Tells everything wrong with the command at once, before anything is read for it. */
    private void check(RegisterFile command, Moment moment) {
        // without a login nobody stands in for the police, a school or a court
        Checks problems = Checks.of()
                .that(
                        !(moment.actor() instanceof Actor.Anonymous) || command.channel() == FileChannel.ONLINE,
                        "channel",
                        "one-of",
                        SourceNode.word(command.channel()),
                        SourceNode.word(FileChannel.ONLINE));
        command.occurredOn()
                .ifPresent(d -> problems.that(!d.isAfter(moment.today()), "occurredOn", "future", d.toString())
                        .notBefore("occurredOn", d, moment.today().minusYears(IncidentAct.LONGEST_LIFE)));
        Described.check("victim.capacity", command.victim(), moment, problems);
        command.minors().forEach(m -> Described.check(m, moment, problems));
        problems.that(
                command.respondent()
                        .filter(p ->
                                id(Speaker.RESPONDENT, p, moment).equals(id(Speaker.VICTIM, command.victim(), moment)))
                        .isEmpty(),
                "respondent",
                "same-person",
                "person");
        command.place().ifPresent(p -> problems.that(network.knows(p), "place", "unknown-division", p.toString()));
        FirstPost.check(command.wish(), network, moment, problems);
        problems.orThrow();
    }

    /** Where it happened: as said, or where whoever takes it in works, or the district as a whole. */
    private DivisionCode place(RegisterFile command, Moment moment) {
        return command.place()
                .orElseGet(() -> received(moment).orElseGet(network::centre).place());
    }

    private static Optional<PostId> received(Moment moment) {
        return moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.post()) : Optional.empty();
    }

    private static Speaker speaker(RegisterFile command) {
        return command.reporter().isPresent() ? Speaker.REPORTER : Speaker.VICTIM;
    }

    private static PersonId id(Speaker role, FilePerson person, Moment moment) {
        return Described.id(role, person, ref(moment), moment);
    }

    static ViolenceFileId id(RegisterFile command, Moment moment) {
        return ViolenceFileId.of(ref(moment).key());
    }

    private static Ref ref(Moment moment) {
        return Files.of(ViolenceFileId.of(moment.key("violence")));
    }

    @Override
    public ViolenceFileId answer(RegisterFile command, Loaded after, Moment moment) {
        return ViolenceFileId.of(ref(moment).key());
    }
}
