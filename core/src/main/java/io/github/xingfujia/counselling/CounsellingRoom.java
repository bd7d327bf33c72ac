package io.github.xingfujia.counselling;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.Offers;
import io.github.xingfujia.counselling.ledger.Papers;
import io.github.xingfujia.counselling.ledger.Petitions;
import io.github.xingfujia.counselling.ledger.Salons;
import io.github.xingfujia.counselling.ledger.StudioYears;
import io.github.xingfujia.counselling.matters.MattersDesk;
import io.github.xingfujia.counselling.petitions.PetitionsDesk;
import io.github.xingfujia.counselling.salons.SalonsDesk;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What counselling is made of (辅导部件): put together once, by the root, from the county's profile. */
public final class CounsellingRoom {

    private final CounselTerms terms;
    private final WorkingCalendar days;
    private final MattersDesk matters;
    private final SalonsDesk salons;
    private final PetitionsDesk petitions;

    /** Creates the room over a county's network, terms, screen, protection, working days, and what is made of a sign. */
    public CounsellingRoom(
            Network network,
            CounselTerms terms,
            ScreenInstrument instrument,
            ProtectionRoom protection,
            WorkingCalendar days,
            EarlySign sign) {
        this.terms = terms;
        this.days = days;
        this.matters = new MattersDesk(network, terms, instrument, protection);
        this.salons = new SalonsDesk(network, terms);
        this.petitions = new PetitionsDesk(network, terms, sign);
    }

    /** Returns the door for one asking. */
    public Counselling door(Way way, Asking asking) {
        return new Counselling(this, way, asking);
    }

    /** Returns what the county lays down, for forms. */
    public CounselTerms terms() {
        return terms;
    }

    /** Returns the county's working days. */
    public WorkingCalendar days() {
        return days;
    }

    /** Returns the sections this room reads. */
    public static List<Section> sections() {
        return List.of(Section.of("counselling", "counselling"));
    }

    /** Returns what a file answers when custody asks about the words in it. */
    public Keeper keeper() {
        return matters.keeper();
    }

    /** Returns what meetings book in diaries. */
    public List<Engagement> engagements() {
        return List.of(matters.engagement(), salons.engagement());
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(matters.due());
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(
                CounselFiles.facts(),
                Offers.facts(),
                Papers.facts(),
                Salons.facts(),
                StudioYears.facts(),
                Petitions.facts());
    }

    /** Returns how files, offers and certificates are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(
                CounselFiles.FILES,
                Offers.OFFERS,
                Papers.PAPERS,
                Salons.SALONS,
                StudioYears.YEARS,
                Petitions.PETITIONS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(CounselFiles.KIND, Salons.KIND, Petitions.KIND);
    }

    MattersDesk matters() {
        return matters;
    }

    SalonsDesk salons() {
        return salons;
    }

    PetitionsDesk petitions() {
        return petitions;
    }
}
