package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;

/**
 * The door to what guards the words people said (保管): erasure, the ledger of destroyed keys, access in severe danger, and
 * who looked.
 */
public final class Custody {

    private final CustodyRoom room;
    private final Way way;
    private final Asking asking;

    Custody(CustodyRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Asks that what one person said in one matter be erased; a party asks for her own words only. */
    public Outcome<ErasureId> askErasure(AskErasure command) {
        return way.run(asking, new AskErasureAct(room.keepers()), command);
    }

    /** Shows how an erasure stands, to whose words they are and to who decides. */
    public Outcome<ErasureView> erasure(ErasureId id) {
        return way.look(asking, new ErasureLook(room.keepers()), id);
    }

    /** Asks that what was sent without a login be erased, by what it was sent under; returns how it stands. */
    public Outcome<ErasureStage> askErasureUnder(AskErasureUnder command) {
        return way.run(asking, new SentErasures.AskAct(room.keepers()), command);
    }

    /** Shows how the erasure of what was sent under this id stands; nothing before it was asked for. */
    public Outcome<ErasureView> erasureUnder(CommandId sent) {
        return way.look(asking, new SentErasures.ViewLook(room.keepers()), sent);
    }

    /** Lists the erasures that wait to be decided or destroyed, the oldest first. */
    public Page<ErasureLine> erasures(Optional<String> after, int limit) {
        return way.list(asking, new ErasureListings.Waiting(), Filter.everything(), after, limit);
    }

    /** Declines while the words are still needed, else restricts them until they may be destroyed. */
    public Outcome<ErasureStage> decideErasure(ErasureId id) {
        return way.run(asking, new ErasureActs.DecideAct(room.keepers(), room.terms()), new ErasureActs.Decide(id));
    }

    /** Asks, as one of two, that restricted words be opened to the actor, on a basis. */
    public Outcome<ErasureStage> askOpening(ErasureId id, String basis) {
        Checks.of().text("basis", basis, 1, 500).orThrow();
        return way.run(asking, new ErasureActs.AskOpeningAct(room.keepers()), new ErasureActs.AskOpening(id, basis));
    }

    /** Agrees, as the second of two: the words are open to the first for a time. */
    public Outcome<ErasureStage> agreeOpening(ErasureId id) {
        return way.run(
                asking,
                new ErasureActs.AgreeOpeningAct(room.keepers(), room.terms()),
                new ErasureActs.AgreeOpening(id));
    }

    /** Destroys the key of restricted words, once they are no longer kept; by another person than who decided. */
    public Outcome<ErasureStage> destroy(ErasureId id) {
        return way.run(asking, new ErasureActs.DestroyAct(room.keepers()), new ErasureActs.Destroy(id));
    }

    /** Returns the ledger of destroyed keys, to be kept outside the database. */
    public Page<DestroyedKeys> ledger(Optional<String> after, int limit) {
        return way.list(asking, new ErasureListings.Ledger(), Filter.everything(), after, limit);
    }

    /** Applies a line of the ledger again, after a copy was restored. */
    public Outcome<ErasureId> destroyAgain(DestroyedKey line) {
        return way.run(asking, new DestroyAgainAct(room.keepers()), line);
    }

    /**
     * Tells who looked at a matter and who changed it, the oldest first: audit with names; the person whose matter it is
     * with posts only (个人信息保护法 44, 45).
     */
    public Outcome<List<Looked>> looked(Matter matter) {
        return way.trail(asking, new LookedTrail(room.keepers()), matter);
    }

    /** Tells what one of the staff looked at on a day, whosever matter it was, the oldest first: for audit. */
    public Outcome<List<LookedAt>> lookedBy(LookedBy asked) {
        return way.readings(asking, new LookedByReadings(), asked);
    }

    /** Takes down where somebody may be found now; it is never printed. */
    public Outcome<Matter> tellWhereabouts(TellWhereabouts command) {
        return way.run(asking, new TellWhereaboutsAct(room.keepers()), command);
    }

    /** Shows where somebody may be found, to herself and to who protects her. */
    public Outcome<WhereaboutsView> whereabouts(WhereaboutsOf asked) {
        return way.look(asking, new WhereaboutsLook(room.keepers()), asked);
    }

    /** Opens a matter in severe danger for a time; the second person is told at once. */
    public Outcome<GlassId> breakGlass(BreakGlass command) {
        return way.run(asking, new GlassActs.BreakAct(room.keepers(), room.network(), room.terms()), command);
    }

    /** Lists what the actor opened in severe danger, to see how long each stays open. */
    public Page<GlassLine> openings(Optional<String> after, int limit) {
        return way.list(asking, GlassListing.own(), Filter.everything(), after, limit);
    }

    /** Says, as the second person, whether an opening in severe danger was right. */
    public Outcome<GlassStanding> confirmGlass(GlassId glass, boolean right) {
        return way.run(asking, new GlassActs.ConfirmAct(room.judges()), new GlassActs.Confirm(glass, right));
    }

    /** Shows the second person why a matter was opened in severe danger, before she says whether that was right. */
    public Outcome<String> glassReason(GlassId glass) {
        return way.look(asking, new GlassReasonLook(room.judges()), glass);
    }

    /** Lists the openings that wait for the actor to say whether they were right, and those that were and that she may yet end. */
    public Page<GlassLine> reviews(Optional<String> after, int limit) {
        return way.list(asking, GlassListing.waiting(), Filter.everything(), after, limit);
    }

    /** Lists every opening in severe danger for audit, and for anybody else her own. */
    public Page<GlassLine> glasses(Optional<String> after, int limit) {
        Page<GlassLine> all = way.list(asking, GlassListing.all(), Filter.everything(), after, limit);
        return all.rows().isEmpty() ? openings(after, limit) : all;
    }
}
