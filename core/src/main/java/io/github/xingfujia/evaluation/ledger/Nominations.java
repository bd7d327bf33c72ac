package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.PublishedEvaluationFact;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code nomination/<key>} and {@code nomination/<key>/staff} (推荐): what concerns everybody, and the district's own. */
public final class Nominations implements Aggregate<NominationState> {

    public static final Nominations NOMINATIONS = new Nominations();

    public static final String COMMON = "";
    public static final String STAFF = "staff";

    public static final Kind KIND = new Kind(
            "nomination",
            3,
            List.of(
                    Attribute.text("campaign"),
                    Attribute.shown("zh"),
                    Attribute.shown("en"),
                    Attribute.shown("category"),
                    Attribute.shown("way"),
                    Attribute.number("on"),
                    Attribute.number("village"),
                    Attribute.text("stage"),
                    Attribute.shown("name"),
                    Attribute.number("until"),
                    Attribute.shown("titleZh"),
                    Attribute.shown("titleEn"),
                    Attribute.number("namedOn"),
                    Attribute.number("watched"),
                    Attribute.number("told"),
                    Attribute.number("papers"),
                    Attribute.number("objected"),
                    Attribute.number("alarmed"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Nominations() {}

    public static Ref of(NominationId id) {
        return new Ref("nomination", id.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("evaluation.nominated/1", NominationFact.Nominated.class)
                .fact("evaluation.of-the-team/1", NominationFact.OfTheTeam.class)
                .fact("evaluation.family-agreed/1", NominationFact.FamilyAgreed.class)
                .fact("evaluation.rested/1", NominationFact.Rested.class)
                .fact("evaluation.resumed/1", NominationFact.Resumed.class)
                .fact("evaluation.papers-handed/1", NominationFact.PapersHanded.class)
                .fact("evaluation.paper-filed/1", NominationFact.PaperFiled.class)
                .fact("evaluation.shown/1", NominationFact.Shown.class)
                .fact("evaluation.held/1", NominationFact.Held.class)
                .fact("evaluation.settled/1", NominationFact.Settled.class)
                .fact("evaluation.declined/1", NominationFact.Declined.class)
                .fact("evaluation.second-look/1", NominationFact.SecondLook.class)
                .fact("evaluation.named/1", NominationFact.Named.class)
                .fact("evaluation.withdrawn/1", NominationFact.Withdrawn.class)
                .fact("evaluation.story-told/1", NominationFact.StoryTold.class)
                .fact("evaluation.consented/1", NominationFact.Consented.class)
                .fact("evaluation.consent-taken/1", NominationFact.ConsentTaken.class)
                .fact("evaluation.objected/1", NominationFact.Objected.class)
                .fact("evaluation.objection-alarmed/1", NominationFact.ObjectionAlarmed.class)
                .fact("evaluation.objection-told/1", NominationFact.ObjectionTold.class)
                .fact("evaluation.objection-answered/1", NominationFact.ObjectionAnswered.class)
                .fact("evaluation.settled-because/1", NominationFact.SettledBecause.class)
                .fact("evaluation.clearing-proposed/1", NominationFact.ClearingProposed.class)
                .fact("evaluation.declined-because/1", NominationFact.DeclinedBecause.class)
                .fact("evaluation.alarm-answer-proposed/1", NominationFact.AlarmAnswerProposed.class)
                .fact("evaluation.title-raised/1", NominationFact.TitleRaised.class)
                .fact("evaluation.withdrawn-because/1", NominationFact.WithdrawnBecause.class)
                .fact("evaluation.published-named/1", PublishedEvaluationFact.HonourNamed.class)
                .fact("evaluation.published-stands/1", PublishedEvaluationFact.HonourStands.class);
    }

    @Override
    public String name() {
        return "nomination";
    }

    @Override
    public List<String> compartments() {
        return List.of(COMMON, STAFF);
    }

    @Override
    public NominationState none(Ref ref) {
        return NominationState.NONE;
    }

    @Override
    public NominationState evolve(NominationState state, Fact fact, Stamp stamp) {
        return fact instanceof NominationFact known
                ? state.after(known, stamp.at().atZone(Moment.ZONE).toLocalDate())
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, NominationState state) {
        return state.nominated().map(n -> {
            Scope scope = state.scope().orElseThrow();
            Course course = state.course();
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("campaign", n.campaign().value())
                    .text("zh", n.campaignName().zh())
                    .text("en", n.campaignName().en())
                    .text("category", n.category())
                    .text("way", n.way().name())
                    .number("on", state.on().orElseThrow().toEpochDay())
                    .number("village", n.village().value())
                    .text("stage", course.stage().name())
                    .number("papers", course.papersWanted() ? 1 : 0)
                    .number("objected", state.hasOpenObjection(false) ? 1 : 0)
                    .number("alarmed", state.hasOpenObjection(true) || state.isRaised() ? 1 : 0)
                    .texts(Listing.SEEN_BY, scope.openTo())
                    .texts(Listing.BARRED, scope.barred());
            if (course.isPublic()) {
                row.text("name", course.shownAs());
                course.until().ifPresent(day -> row.number("until", day.toEpochDay()));
            }
            course.named()
                    .filter(named -> course.stage() == Stage.NAMED)
                    .ifPresent(named -> row.text("titleZh", named.label().zh())
                            .text("titleEn", named.label().en())
                            .number("namedOn", named.on().toEpochDay())
                            .number("watched", named.watchedUntil().toEpochDay())
                            .number("told", state.mayTell() ? 1 : 0));
            return row.build();
        });
    }
}
