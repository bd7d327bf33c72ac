package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends a task, with the receipt of what it tells; whoever may open what it comes from may send it. */
final class SendAct implements Act<Send, TaskId> {

    private final Parts parts;
    private final DepartmentCode own;

    SendAct(Parts parts, DepartmentCode own) {
        this.parts = parts;
        this.own = own;
    }

    @Override
    public Action action() {
        return Actions.SEND;
    }

    @Override
    public List<Ref> first(Send command, Moment moment) {
        kind(command, moment);
        return List.of(parts.subjects().ref(command.subject()));
    }

    @Override
    public List<Ref> then(Send command, Loaded loaded, Moment moment) {
        return List.of(
                Tellings.book(parts, command.subject()),
                Offers.of(command.subject()),
                parts.clock().ref());
    }

    @Override
    public Optional<Scope> scope(Send command, Loaded loaded, Moment moment) {
        return subject(command).scope(ref(command), loaded).map(Scope::withoutParties);
    }

    @Override
    public List<Clear> clear(Send command, Loaded loaded, Moment moment) {
        Ref task = Tasks.of(id(moment));
        return ImmutableList.<Clear>builder()
                .addAll(parts.clear(command.subject(), command.fields(), loaded))
                .add(new Clear("basis", task.keyId("staff"), "county", command.basis()))
                .build();
    }

    @Override
    public Ruling decide(Send command, Loaded loaded, Moment moment) {
        TaskKind kind = kind(command, moment);
        if (!subject(command).isOpen(ref(command), loaded)) {
            return Ruling.refuse(Refusal.of("departments", "subject-ended", List.of("departments.tasks")));
        }
        Checks checks = Checks.of();
        command.consent()
                .ifPresent(c -> c.check("consent", subject(command).since(ref(command), loaded), moment, checks));
        checks.orThrow();
        if (!parts.hasContact(kind.owner())) {
            return Ruling.refuse(Refusal.of("departments", "no-contact", List.of("departments.send")));
        }
        Optional<Ruling> takenBack = Tellings.takenBack(parts, command.subject(), command.consent(), loaded);
        if (takenBack.isPresent()) {
            return takenBack.get();
        }
        Offers.State offers = loaded.of(Offers.OFFERS, Offers.of(command.subject()));
        Optional<OfferFact.Offered> offered = offers.of(kind.code());
        if (offered.isEmpty() && !offers.underWay(kind.code()).isEmpty()) {
            return Ruling.refuse(
                    Refusal.of("departments", "under-way", List.of("departments.task", "departments.forward")));
        }
        TaskId id = id(moment);
        TaskFact.Disclosed told = new TaskFact.Disclosed(
                kind.owner(),
                command.fields().stream().map(TaskField::code).toList(),
                moment.sealed("basis"),
                parts.moves().discloses(moment.now()),
                command.consent().filter(c -> kind.isAgreed()));
        Linkage.Times times = parts.linkage()
                .times(
                        kind.code(),
                        conditions(command, loaded, moment),
                        moment.today(),
                        parts.clock().at(loaded).on(moment.today(), moment.today()));
        Instant acceptBy = parts.moves().due(moment.now(), times.accept(), false);
        List<String> cites = ImmutableList.<String>builder()
                .addAll(kind.cites())
                .addAll(times.articles().stream()
                        .filter(a -> !kind.cites().contains(a))
                        .toList())
                .build();
        boolean court = kind.regime().skipsStartingHour();
        Ruling.Plan.Builder plan = Ruling.plan()
                .create(
                        Tasks.of(id),
                        new TaskFact.Sent(
                                command.subject(),
                                kind.code(),
                                kind.action(),
                                Series.slip(id.value(), moment.today()),
                                post(moment),
                                own,
                                told,
                                parts.isAtOnce(kind.owner()),
                                Parts.carried(command.fields(), moment),
                                new TaskFact.Clock(
                                        times.accept().toString(),
                                        times.answer().toString(),
                                        court,
                                        kind.fromSending(),
                                        times.decision().rule(),
                                        cites,
                                        Optional.of(times.decision())),
                                acceptBy,
                                barred(command, loaded)))
                .book(times.decision().book());
        Ref ledger = Offers.of(command.subject());
        // its row stands from its first entry on
        if (offers.held().isEmpty()) {
            plan.to(
                    ledger,
                    "",
                    OfferFact.HeldBy.of(scope(command, loaded, moment).orElseThrow()));
        }
        offered.ifPresent(one -> plan.to(ledger, "", new OfferFact.Taken(one.number(), id)));
        plan.to(ledger, "", new OfferFact.UnderWay(kind.code(), id));
        Tellings.tell(plan, parts, id, command.subject(), Optional.of(kind), kind.action(), kind.cites(), told, moment);
        return plan.build();
    }

    @Override
    public TaskId answer(Send command, Loaded after, Moment moment) {
        return id(moment);
    }

    /** What its room found holds, whatever who sends it says; she may say more. */
    private List<String> conditions(Send command, Loaded loaded, Moment moment) {
        List<String> asked = parts.linkage().conditions(moment.today()).stream()
                .map(FactDeclaration::name)
                .toList();
        return Stream.concat(
                        command.conditions().stream(),
                        subject(command).conditions(ref(command), loaded).stream()
                                .filter(asked::contains))
                .distinct()
                .toList();
    }

    private List<String> barred(Send command, Loaded loaded) {
        return subject(command)
                .scope(ref(command), loaded)
                .map(s -> List.copyOf(s.barred()))
                .orElse(List.of());
    }

    /** Everything wrong with what is sent is told at once: the kind, its fields, and what is lacking. */
    private TaskKind kind(Send command, Moment moment) {
        Linkage linkage = parts.linkage();
        List<TaskKind> kinds = linkage.kinds(moment.today());
        Optional<TaskKind> kind = linkage.kind(command.kind(), moment.today());
        Checks checks = Checks.of()
                .that(
                        kind.isPresent(),
                        "kind",
                        "one-of",
                        Checks.shape(command.kind().value()),
                        String.join(
                                " ", kinds.stream().map(k -> k.code().value()).toList()));
        checks.orThrow();
        checks.that(!command.fields().isEmpty(), "fields", "required", "");
        Parts.checkFields(kind.get(), command.fields(), checks);
        List<String> given = command.fields().stream().map(TaskField::code).toList();
        kind.get().needs().stream()
                .filter(code -> !given.contains(code))
                .forEach(code -> checks.that(false, "fields." + code, "required", ""));
        linkage.check(command.conditions(), moment.today(), checks);
        checks.that(!kind.get().isAgreed() || command.consent().isPresent(), "consent", "required", "");
        checks.orThrow();
        return kind.get();
    }

    private SubjectKind subject(Send command) {
        return parts.subjects().get(command.subject());
    }

    private Ref ref(Send command) {
        return parts.subjects().ref(command.subject());
    }

    private static TaskId id(Moment moment) {
        return TaskId.of(moment.key("task"));
    }

    private static PostId post(Moment moment) {
        return ((Actor.Staff) moment.actor()).post();
    }
}
