package io.github.xingfujia.evaluation.suggestions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.Suggest;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.SuggestionFact;
import io.github.xingfujia.evaluation.ledger.Suggestions;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a suggestion in. Nobody who was put forward before, and nobody of whom anything stands anywhere, is looked for: the
 * answer is that of any other suggestion, and what is read is the campaign alone. Of words that may mean danger the district learns.
 */
final class SuggestAct implements Act<Suggest, Boolean> {

    private final Network network;
    private final EarlySign sign;

    SuggestAct(Network network, EarlySign sign) {
        this.network = network;
        this.sign = sign;
    }

    @Override
    public Action action() {
        return Actions.SUGGEST;
    }

    @Override
    public List<Ref> first(Suggest command, Moment moment) {
        return List.of(Suggestions.drawn(moment), Campaigns.of(command.campaign()));
    }

    @Override
    public List<Ref> then(Suggest command, Loaded loaded, Moment moment) {
        return List.of(Asked.contact(Suggestions.drawn(moment), moment));
    }

    @Override
    public Optional<Scope> scope(Suggest command, Loaded loaded, Moment moment) {
        return campaign(command, loaded).started().map(s -> Scope.common());
    }

    @Override
    public List<Clear> clear(Suggest command, Loaded loaded, Moment moment) {
        Ref ref = Suggestions.drawn(moment);
        List<Clear> clear = new ArrayList<>(Asked.clear(command.by(), ref, moment));
        clear.add(Asked.words("name", ref, command.name(), moment));
        clear.add(Asked.words("story", ref, command.story(), moment));
        return clear;
    }

    @Override
    public Ruling decide(Suggest command, Loaded loaded, Moment moment) {
        Checks.of()
                .that(
                        network.knows(command.village()),
                        "village",
                        "unknown-division",
                        command.village().toString())
                .orThrow();
        Campaigns.State campaign = campaign(command, loaded);
        if (!campaign.takesNominations(moment.today())) {
            return NominationAct.refuse("not-open", "evaluation.campaigns");
        }
        CampaignFact.Started started = campaign.started().orElseThrow();
        PostId station = network.nearest(command.village(), moment.today());
        Ref ref = Suggestions.drawn(moment);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref,
                        "",
                        new SuggestionFact.Suggested(
                                command.campaign(),
                                started.sheet().name(),
                                command.way(),
                                command.village(),
                                station,
                                started.by(),
                                moment.today(),
                                command.agreed(),
                                Asked.person(ref, moment),
                                moment.sealed("name"),
                                moment.sealed("story"),
                                moment.sealed("called"),
                                Asked.cell("phone", moment)));
        Asked.agree(plan, command.by(), ref, moment);
        network.deputy(station).ifPresent(staff -> StaffNotes.queue(plan, staff, moment));
        if (AlarmWords.heard(command.name() + " " + command.story())) {
            sign.noticed(plan, command.village(), started.by(), moment);
        }
        return plan.build();
    }

    private static Campaigns.State campaign(Suggest command, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(command.campaign()));
    }

    @Override
    public Boolean answer(Suggest command, Loaded after, Moment moment) {
        return true;
    }
}
