package io.github.xingfujia.protection.danger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instrument;
import io.github.xingfujia.protection.Instrument.Scored;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.Danger;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.protection.file.Persons;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Assesses the victim: instrument and circumstances find a grade, judgement may only raise it; the gate is written from it,
 * so that every room shuts at once, and what is owed at that grade is opened with its clocks.
 */
public final class AssessAct extends FileAct<AssessAct.Assess, GateTable.Row> {

    public record Assess(ViolenceFileId file, Assessment assessment) implements FileCommand {}

    private final Instruments instruments;
    private final HandlingTerms terms;
    private final Owing owing;

    AssessAct(Instruments instruments, HandlingTerms terms, Owing owing) {
        super(Actions.ASSESS);
        this.instruments = instruments;
        this.terms = terms;
        this.owing = owing;
    }

    @Override
    public List<Ref> then(Assess command, Loaded loaded, Moment moment) {
        return Stream.concat(super.then(command, loaded, moment).stream(), respondents(state(command, loaded)))
                .toList();
    }

    @Override
    public List<Clear> clear(Assess command, Loaded loaded, Moment moment) {
        Assessment made = command.assessment();
        List<Clear> clear = new ArrayList<>();
        Persons persons = state(command, loaded).persons();
        if (made.asked()) {
            clear.add(Compartments.of("answers", ref(command), Speaker.VICTIM, persons, String.join(" ", made.yes())));
        }
        if (!made.reason().isBlank()) {
            clear.add(Compartments.kept("reason", ref(command), Speaker.STAFF, made.reason()));
        }
        return clear;
    }

    @Override
    protected Ruling decide(Assess command, FileState state, Loaded loaded, Moment moment) {
        Assessment made = command.assessment();
        Optional<Instrument> asked = instrument(made);
        Optional<Ruling> unknown =
                asked.flatMap(i -> unknown(i.population(), state.persons().subject()));
        if (unknown.isPresent()) {
            return unknown.get();
        }
        Optional<Outcome<Scored>> outcome =
                asked.map(i -> i.score(state.persons().subject(), made.yes()));
        Optional<Refusal> outside = outcome.flatMap(Outcome::refusal);
        if (outside.isPresent()) {
            return Ruling.refuse(outside.get());
        }
        Optional<Scored> scored = outcome.map(Outcome::orThrow);
        GateClass found = found(made, scored, state);
        if (made.judged().filter(j -> j.compareTo(found) < 0).isPresent()) {
            return refuse("judgement-only-raises", "protection.assess");
        }
        GateClass grade = made.judged().orElse(found);
        List<String> heavier =
                made.asked() ? terms.graver(state.spoken(), state.grade().orGraver(grade)) : List.of();
        Checks.of()
                .that(
                        made.answered().containsAll(heavier),
                        "answered",
                        "words-weigh-more",
                        Integer.toString(made.answered().size()),
                        String.join(" ", heavier))
                .orThrow();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Compartments.VICTIM,
                        new FileFact.Assessed(
                                made.asked(),
                                made.instrument(),
                                scored.map(Scored::score).orElse(0),
                                scored.filter(Scored::flagged).isPresent(),
                                circumstances(made, scored, state),
                                found,
                                made.judged(),
                                grade,
                                articles(made, scored, grade),
                                moment.hasSealed("answers") ? Optional.of(moment.sealed("answers")) : Optional.empty(),
                                moment.hasSealed("reason") ? Optional.of(moment.sealed("reason")) : Optional.empty()));
        if (!heavier.isEmpty()) {
            plan.to(ref(command), Compartments.STAFF, new FileFact.WordsAnswered(heavier));
        }
        if (grade != GateClass.NOT_SCREENED) {
            toGates(
                    plan,
                    state,
                    new GateFact.Screened(
                            command.file().value(), grade, made.instrument().orElse("circumstances"), made.asked()));
        }
        if (!made.asked()) {
            // whatever was answered before: who could not be asked is not screened
            toGates(
                    plan,
                    state,
                    new GateFact.Screened(
                            command.file().value(),
                            GateClass.NOT_SCREENED,
                            made.instrument().orElse("circumstances"),
                            IncidentAct.isHers(state)));
            if (IncidentAct.isHers(state)) {
                toGates(plan, state, new GateFact.Awaited(command.file().value()));
            }
            owing.open(Duty.SCREEN_ALONE, 0, plan, ref(command), state, state.accountable(), moment.now());
        }
        if (made.asked() && state.duties().isOpen(Duty.SCREEN_ALONE, 0)) {
            plan.to(ref(command), Compartments.STAFF, new FileFact.DutyDone(Duty.SCREEN_ALONE, 0, false));
        }
        // what was found before is not forgotten: only a lifting lowers the grade
        boolean childs = state.grade() == GateClass.MINOR_OR_INCAPABLE
                && !state.persons().isDependent(Speaker.VICTIM);
        GateClass gravest = childs ? grade : state.grade().orGraver(grade);
        if (gravest.isPositive()) {
            owing.at(gravest, plan, ref(command), state, state.accountable(), moment.now());
            named(plan, command, state, loaded);
        }
        return plan.build();
    }

    /** Who was told of without a login is named by staff once something was found. */
    private static void named(Ruling.Plan.Builder plan, Assess command, FileState state, Loaded loaded) {
        String file = command.file().value();
        respondents(state)
                .filter(gate -> !loaded.of(Gates.GATES, gate).named().contains(file))
                .forEach(gate -> plan.to(gate, "", new GateFact.Named(file)));
    }

    private static Stream<Ref> respondents(FileState state) {
        return state.persons().known(Speaker.RESPONDENT).stream().map(Gates::of);
    }

    private Optional<Instrument> instrument(Assessment made) {
        Checks problems = Checks.of();
        made.instrument()
                .ifPresent(i -> problems.that(
                        instruments.find(i).isPresent(),
                        "instrument",
                        "one-of",
                        Checks.shape(i),
                        String.join(" ", instruments.byId().keySet())));
        for (String one : made.circumstances()) {
            problems.that(
                    terms.circumstances().containsKey(one),
                    "circumstances",
                    "one-of",
                    Checks.shape(one),
                    String.join(" ", terms.circumstances().keySet()));
        }
        problems.orThrow();
        return made.instrument().flatMap(instruments::find);
    }

    /** What was never said of her is said first: it is no reason that the instrument was not made for her. */
    private static Optional<Ruling> unknown(Instrument.Population population, Instrument.Subject subject) {
        if (subject.sex() == Sex.UNKNOWN && !population.sexes().contains(Sex.UNKNOWN)) {
            return Optional.of(refuse("sex-not-said", "protection.describe"));
        }
        return subject.relation() == FamilyRelation.UNKNOWN
                        && !population.relations().contains(FamilyRelation.UNKNOWN)
                ? Optional.of(refuse("relation-not-said", "protection.relate"))
                : Optional.empty();
    }

    private GateClass found(Assessment made, Optional<Scored> scored, FileState state) {
        GateClass found =
                graves(made, scored).reduce(made.asked() ? calm(state) : GateClass.NOT_SCREENED, GateClass::orGraver);
        return found.isPositive() && state.persons().isDependent(Speaker.VICTIM) ? GateClass.MINOR_OR_INCAPABLE : found;
    }

    /** Who was asked and affirmed nothing: what was told of stays a sign, which two lift or nobody. */
    private static GateClass calm(FileState state) {
        return state.danger().told() ? Danger.TOLD : GateClass.NO_INDICATOR;
    }

    /** What was told of stands among the circumstances where nothing else comes to as much. */
    private List<String> circumstances(Assessment made, Optional<Scored> scored, FileState state) {
        boolean less = made.asked()
                && state.danger().told()
                && graves(made, scored).noneMatch(g -> g.compareTo(Danger.TOLD) >= 0);
        return less
                ? ImmutableList.<String>builder()
                        .addAll(made.circumstances())
                        .add(HandlingTerms.TOLD)
                        .build()
                : made.circumstances();
    }

    private Stream<GateClass> graves(Assessment made, Optional<Scored> scored) {
        return Stream.concat(
                scored.map(Scored::grade).stream(),
                made.circumstances().stream()
                        .map(c -> terms.circumstances().get(c))
                        .flatMap(c -> Optional.ofNullable(c).stream())
                        .map(HandlingTerms.Circumstance::grade));
    }

    private List<String> articles(Assessment made, Optional<Scored> scored, GateClass grade) {
        return Stream.of(
                        scored.map(Scored::articles).orElse(List.of()).stream(),
                        made.circumstances().stream()
                                .flatMap(c -> Optional.ofNullable(
                                        terms.circumstances().get(c))
                                        .stream())
                                .flatMap(c -> c.cites().stream()),
                        GateTable.row(grade).articles().stream())
                .flatMap(articles -> articles)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public GateTable.Row answer(Assess command, Loaded after, Moment moment) {
        return gate(after, state(command, after)).in(command.file().value()).opens();
    }
}
