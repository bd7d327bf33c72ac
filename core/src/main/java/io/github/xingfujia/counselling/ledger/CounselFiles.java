package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code counsel/<key>} (辅导档案): one file, with a compartment for each who is counselled and one for the work. */
public final class CounselFiles implements Aggregate<CounselState> {

    /** The one fold of files. */
    public static final CounselFiles FILES = new CounselFiles();

    /** What everybody of the work may know. */
    public static final String COMMON = "";

    /** What the work itself is. */
    public static final String STAFF = "staff";

    public static final Kind KIND = new Kind(
            "counsel",
            2,
            List.of(
                    Attribute.shown("post"),
                    Attribute.shown("kind"),
                    Attribute.shown("group"),
                    Attribute.number("opened"),
                    Attribute.number("open"),
                    Attribute.number("next"),
                    Attribute.number("due"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private CounselFiles() {}

    public static Ref of(CounselId id) {
        return new Ref("counsel", id.value());
    }

    /** Returns the compartment of somebody who is counselled. */
    public static String of(Partner partner) {
        return partner == Partner.FIRST ? "p1" : "p2";
    }

    /** Returns what one said, to be sealed under her own key. */
    public static Clear hers(String name, CounselId id, Partner partner, PersonId person, String text) {
        return new Clear(name, of(id).keyId(of(partner)), "person/" + person, text);
    }

    /** Returns what was said by both or done by the counsellor, to be sealed under the key of the file. */
    public static Clear staff(String name, CounselId id, String text) {
        return new Clear(name, of(id).keyId(STAFF), "county", text);
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("counselling.opened/1", CounselFact.Opened.class)
                .fact("counselling.joined/1", CounselFact.Joined.class)
                .fact("counselling.named/1", CounselFact.Named.class)
                .fact("counselling.known-as/1", CounselFact.KnownAs.class)
                .fact("counselling.reached-by/1", CounselFact.ReachedBy.class)
                .fact("counselling.identified/1", CounselFact.Identified.class)
                .fact("counselling.left/1", CounselFact.Left.class)
                .fact("counselling.said/1", CounselFact.Said.class)
                .fact("counselling.asked/1", CounselFact.Asked.class)
                .fact("counselling.sign-seen/1", CounselFact.SignSeen.class)
                .fact("counselling.planned/1", CounselFact.Planned.class)
                .fact("counselling.told/1", CounselFact.Told.class)
                .fact("counselling.started/1", CounselFact.Started.class)
                .fact("counselling.cancelled/1", CounselFact.Cancelled.class)
                .fact("counselling.written/1", CounselFact.Written.class)
                .fact("counselling.care-planned/1", CounselFact.CarePlanned.class)
                .fact("counselling.referred/1", CounselFact.Referred.class)
                .fact("counselling.certified/1", CounselFact.Certified.class)
                .fact("counselling.ended/1", CounselFact.Ended.class)
                .fact("counselling.published-met/1", PublishedCounselFact.Met.class)
                .fact("counselling.published-completed/1", PublishedCounselFact.Completed.class);
    }

    @Override
    public String name() {
        return "counsel";
    }

    @Override
    public List<String> compartments() {
        return List.of(COMMON, "p1", "p2", STAFF);
    }

    @Override
    public CounselState none(Ref ref) {
        return CounselState.NONE;
    }

    @Override
    public CounselState evolve(CounselState state, Fact fact, Stamp stamp) {
        if (fact instanceof CounselFact.Cancelled cancelled) {
            return state.after(cancelled).fallen(cancelled.number(), stamp.at());
        }
        return fact instanceof CounselFact known ? state.after(known) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, CounselState state) {
        return state.opened().map(o -> {
            Scope scope = state.scope().orElseThrow();
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("post", o.post().value())
                    .text("kind", o.kind().value())
                    .number("opened", o.on().toEpochDay())
                    .flag("open", state.isOpen())
                    .texts(Listing.SEEN_BY, scope.openTo())
                    .texts(Listing.BARRED, scope.barred());
            o.group().ifPresent(g -> row.text("group", g.value()));
            state.next(m -> true).ifPresent(at -> row.instant("next", at));
            state.due().ifPresent(day -> row.number("due", day.toEpochDay()));
            return row.build();
        });
    }
}
