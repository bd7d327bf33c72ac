package io.github.xingfujia.evaluation;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.evaluation.campaigns.CampaignsDesk;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Ballots;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.Entrants;
import io.github.xingfujia.evaluation.ledger.HonourPapers;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.evaluation.ledger.Objections;
import io.github.xingfujia.evaluation.ledger.PublicBallots;
import io.github.xingfujia.evaluation.ledger.Rounds;
import io.github.xingfujia.evaluation.ledger.Suggestions;
import io.github.xingfujia.evaluation.nominations.NominationsDesk;
import io.github.xingfujia.evaluation.objections.ObjectionsDesk;
import io.github.xingfujia.evaluation.panel.PanelDesk;
import io.github.xingfujia.evaluation.spirit.Activities;
import io.github.xingfujia.evaluation.spirit.HeldDays;
import io.github.xingfujia.evaluation.spirit.SpiritDesk;
import io.github.xingfujia.evaluation.steps.StepsDesk;
import io.github.xingfujia.evaluation.suggestions.SuggestionsDesk;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What evaluation is made of (评选部件): put together once, by the root, from the county's profile. */
public final class EvaluationRoom {

    private final Sheets sheets;
    private final CampaignsDesk campaigns;
    private final NominationsDesk nominations;
    private final StepsDesk steps;
    private final ObjectionsDesk objections;
    private final PanelDesk panel = new PanelDesk();
    private final SpiritDesk spirit;
    private final SuggestionsDesk suggestions;

    /**
     * Creates the room over a county's network and sheets, what speaks against honouring somebody, what titles of the team
     * stand beside, how a text is seen to tell of somebody, and what is made of words that may mean danger.
     */
    public EvaluationRoom(
            Network network,
            Sheets sheets,
            Eligibility eligibility,
            Credentials credentials,
            Anonymity anonymity,
            EarlySign sign) {
        this.sheets = sheets;
        this.campaigns = new CampaignsDesk(network, sheets);
        this.nominations = new NominationsDesk(network, credentials, eligibility, anonymity);
        this.steps = new StepsDesk(network, eligibility, credentials);
        this.objections = new ObjectionsDesk(credentials);
        this.spirit = new SpiritDesk(network, sheets);
        this.suggestions = new SuggestionsDesk(network, sign);
    }

    /** Returns the door for one asking. */
    public Evaluation door(Way way, Asking asking) {
        return new Evaluation(this, way, asking);
    }

    /** Returns the door to family spirit for one asking. */
    public FamilySpirit spirit(Way way, Asking asking) {
        return new FamilySpirit(spirit, way, asking);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(steps.due());
    }

    /** Returns the county's sheets, for forms. */
    public Sheets sheets() {
        return sheets;
    }

    /** Returns what it answers when custody asks about words. */
    public static Keeper keeper() {
        return SuggestionsDesk.keeper();
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(
                Campaigns.facts(),
                Nominations.facts(),
                Entrants.facts(),
                Rounds.facts(),
                Ballots.facts(),
                PublicBallots.facts(),
                Objections.facts(),
                HonourPapers.facts(),
                Activities.facts(),
                HeldDays.facts(),
                Suggestions.facts());
    }

    /** Returns how campaigns, nominations and ballots are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(
                Campaigns.CAMPAIGNS,
                Nominations.NOMINATIONS,
                Entrants.ENTRANTS,
                Rounds.ROUNDS,
                Ballots.BALLOTS,
                PublicBallots.PUBLIC_BALLOTS,
                Objections.OBJECTIONS,
                HonourPapers.PAPERS,
                Activities.ACTIVITIES,
                HeldDays.DAYS,
                Suggestions.SUGGESTIONS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Campaigns.KIND, Nominations.KIND, PublicBallots.KIND, Activities.KIND, Suggestions.KIND);
    }

    CampaignsDesk campaigns() {
        return campaigns;
    }

    NominationsDesk nominations() {
        return nominations;
    }

    StepsDesk steps() {
        return steps;
    }

    ObjectionsDesk objections() {
        return objections;
    }

    PanelDesk panel() {
        return panel;
    }

    SuggestionsDesk suggestions() {
        return suggestions;
    }
}
