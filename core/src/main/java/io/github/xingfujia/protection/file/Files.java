package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a violence file is folded from its streams: common, one of each who speaks, and staff's. */
public final class Files implements Aggregate<FileState> {

    public static final Files FILES = new Files();

    public static final Kind KIND = new Kind(
            "violence",
            3,
            List.of(
                    Attribute.text("number"),
                    Attribute.text("accountable"),
                    Attribute.text("status"),
                    Attribute.text("grade"),
                    Attribute.text("channel"),
                    Attribute.number("place"),
                    Attribute.text("handler"),
                    Attribute.number("openedAt"),
                    Attribute.number("overdueSince"),
                    Attribute.text("owes"),
                    Attribute.number("alarmAt"),
                    Attribute.texts("spoken"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private static final List<String> STREAMS = ImmutableList.<String>builder()
            .add(Compartments.COMMON)
            .addAll(Arrays.stream(Speaker.values()).map(Compartments::of).toList())
            .build();

    private Files() {}

    public static Ref of(ViolenceFileId id) {
        return new Ref("violence", id.value());
    }

    /** Returns the file that somebody without a login began by the command {@code sent}. */
    public static Ref told(CommandId sent, Moment moment) {
        return new Ref("violence", moment.key("violence", Actor.anonymous(), sent));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("violence.registered/1", FileFact.Registered.class)
                .fact("violence.accountable-moved/1", FileFact.AccountableMoved.class)
                .fact("violence.person-described/1", FileFact.PersonDescribed.class)
                .fact("violence.contact-agreed/1", FileFact.ContactAgreed.class)
                .fact("violence.told/1", FileFact.ViolenceTold.class)
                .fact("violence.said/1", FileFact.Said.class)
                .fact("violence.words-weigh/1", FileFact.WordsWeigh.class)
                .fact("violence.words-answered/1", FileFact.WordsAnswered.class)
                .fact("violence.wished/1", FileFact.Wished.class)
                .fact("violence.minor-recorded/1", FileFact.MinorRecorded.class)
                .fact("violence.received/1", FileFact.Received.class)
                .fact("violence.handler-named/1", FileFact.HandlerNamed.class)
                .fact("violence.close-proposed/1", FileFact.CloseProposed.class)
                .fact("violence.closed/1", FileFact.Closed.class)
                .fact("violence.reopened/1", FileFact.Reopened.class)
                .fact("violence.telling-agreed/1", FileFact.TellingAgreed.class)
                .fact("violence.respondent-told/1", FileFact.RespondentTold.class)
                .fact("violence.conflicted/1", FileFact.Conflicted.class)
                .fact("violence.number-proposed/1", FileFact.NumberProposed.class)
                .fact("violence.respondent-named/1", FileFact.RespondentNamed.class)
                .fact("violence.another-named/1", FileFact.AnotherNamed.class)
                .fact("violence.another-victim-named/1", FileFact.AnotherVictimNamed.class)
                .fact("violence.victim-named/1", FileFact.VictimNamed.class)
                .fact("violence.known-also/1", FileFact.KnownAlso.class)
                .fact("violence.relation-named/1", FileFact.RelationNamed.class)
                .fact("violence.relation-reasoned/1", FileFact.RelationReasoned.class)
                .fact("violence.clearing-proposed/1", FileFact.ClearingProposed.class)
                .fact("violence.relation-cleared/1", FileFact.RelationCleared.class)
                .fact("violence.assessed/1", FileFact.Assessed.class)
                .fact("violence.second-judged/1", FileFact.SecondJudged.class)
                .fact("violence.incident-told/1", FileFact.IncidentTold.class)
                .fact("violence.withdrew/1", FileFact.Withdrew.class)
                .fact("violence.interviewed/1", FileFact.Interviewed.class)
                .fact("violence.lift-proposed/1", FileFact.LiftProposed.class)
                .fact("violence.lift-willed/1", FileFact.LiftWilled.class)
                .fact("violence.lift-confirmed/1", FileFact.LiftConfirmed.class)
                .fact("violence.minor-asked/1", FileFact.MinorAsked.class)
                .fact("violence.duty-opened/1", FileFact.DutyOpened.class)
                .fact("violence.duty-done/1", FileFact.DutyDone.class)
                .fact("violence.duty-recorded/1", FileFact.DutyRecorded.class)
                .fact("violence.danger-reported/1", FileFact.DangerReported.class)
                .fact("violence.duty-climbed/1", FileFact.DutyClimbed.class)
                .fact("violence.evidence-registered/1", FileFact.EvidenceRegistered.class)
                .fact("violence.evidence-handed/1", FileFact.EvidenceHanded.class)
                .fact("violence.visit-planned/1", FileFact.VisitPlanned.class)
                .fact("violence.visit-checked-in/1", FileFact.VisitCheckedIn.class)
                .fact("violence.visit-checked-out/1", FileFact.VisitCheckedOut.class)
                .fact("violence.visit-alarmed/1", FileFact.VisitAlarmed.class)
                .fact("violence.visit-cancelled/1", FileFact.VisitCancelled.class)
                .fact("violence.followed-up/1", FileFact.FollowedUp.class)
                .fact("violence.follow-up-overdue/1", FileFact.FollowUpOverdue.class)
                .fact("violence.task-answered/1", FileFact.TaskAnswered.class);
    }

    @Override
    public String name() {
        return "violence";
    }

    @Override
    public List<String> compartments() {
        return STREAMS;
    }

    @Override
    public FileState none(Ref ref) {
        return FileState.NONE;
    }

    @Override
    public FileState evolve(FileState state, Fact fact, Stamp stamp) {
        return fact instanceof FileFact known ? state.after(known, stamp) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, FileState state) {
        if (!state.exists()) {
            return Optional.empty();
        }
        FileState.Intake intake = state.intake().orElseThrow();
        Scope scope = FileScope.row(state);
        Row.Builder row = Row.of(KIND, ref.key())
                .text("number", intake.number())
                .text("accountable", state.accountable().value())
                .text("status", state.isOpen() ? "open" : "closed")
                .text("grade", state.grade().word())
                .text("channel", intake.channel().name())
                .number("place", intake.place().value())
                .instant("openedAt", intake.at())
                .texts(Listing.SEEN_BY, scope.openTo())
                .texts(Listing.BARRED, scope.barred());
        row.texts("spoken", ImmutableSortedSet.copyOf(state.spoken()));
        state.overdueSince().ifPresent(since -> row.instant("overdueSince", since));
        state.owes().ifPresent(what -> row.text("owes", what));
        state.visits().alarmAt().ifPresent(at -> row.instant("alarmAt", at));
        state.holding().handler().ifPresent(h -> row.text("handler", h.value()));
        return Optional.of(row.build());
    }
}
