package io.github.xingfujia.evaluation;

import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.suggestions.SetAsideAct;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door to evaluation (评选): campaigns, nominations, juries, titles and the roll of honour. */
public final class Evaluation {

    private final EvaluationRoom room;
    private final Way way;
    private final Asking asking;

    Evaluation(EvaluationRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Starts a campaign by one of the county's sheets, which is frozen with its digest. */
    public Outcome<CampaignId> start(StartCampaign command) {
        return way.run(asking, room.campaigns().start(), command);
    }

    /** Lists the campaigns, for everybody. */
    public Page<CampaignLine> campaigns(Optional<String> after, int limit) {
        return way.list(asking, room.campaigns().campaigns(), Filter.everything(), after, limit);
    }

    /** Returns a campaign with its frozen sheet, and who is voted on while the public votes, for everybody. */
    public Outcome<CampaignView> campaign(CampaignId campaign) {
        return way.look(asking, room.campaigns().campaign(), campaign);
    }

    /** Casts a ballot of the public, once for an account, a day and a channel. */
    public Outcome<CampaignId> vote(CastVote command) {
        return way.run(asking, room.panel().vote(), command);
    }

    /** Names the panel, at least as many as the sheet says; who is not named any more is off it. */
    public Outcome<CampaignId> panel(CampaignId campaign, List<StaffId> jurors) {
        return way.run(asking, room.campaigns().panel(), new CampaignCommand.NamePanel(campaign, jurors));
    }

    /** Ends a campaign without a tally; whoever stands in it comes no further, and its sheet may be started anew. */
    public Outcome<CampaignId> endCampaign(CampaignId campaign, EndCause cause) {
        return way.run(asking, room.campaigns().end(), new CampaignCommand.End(campaign, cause));
    }

    /** Suggests a family or a person, without a login; the answer is the same for everybody. */
    public Outcome<Boolean> suggest(Suggest command) {
        return way.run(asking, room.suggestions().suggest(), command);
    }

    /** Lists the suggestions that wait at the actor's post. */
    public Page<SuggestionLine> suggestions(Optional<String> after, int limit) {
        return way.list(asking, room.suggestions().suggestions(), Filter.everything(), after, limit);
    }

    /** Returns a suggestion, opened on the record. */
    public Outcome<SuggestionView> suggestion(SuggestionId id) {
        return way.look(asking, room.suggestions().suggestion(), id);
    }

    /** Puts forward whom somebody suggested, once they were asked. */
    public Outcome<NominationId> takeUp(TakeUp command) {
        return way.run(asking, room.nominations().takeUp(), command);
    }

    /** Sets a suggestion aside. */
    public Outcome<SuggestionId> setAside(SuggestionId id) {
        return way.run(asking, room.suggestions().setAside(), new SetAsideAct.SetAside(id));
    }

    /** Puts a family or a person forward. */
    public Outcome<NominationId> nominate(Nominate command) {
        return way.run(asking, room.nominations().nominate(), command);
    }

    /** Hands in papers. */
    public Outcome<Stage> handPapers(NominationId nomination, List<String> papers) {
        return way.run(asking, room.nominations().handPapers(), new NominationCommand.HandPapers(nomination, papers));
    }

    /** Hands in one paper as a file, registered by its digest. */
    public Outcome<Stage> filePaper(NominationId nomination, PaperFile file) {
        return way.run(asking, room.nominations().filePaper(), new NominationCommand.FilePaper(nomination, file));
    }

    /**
     * Records who of the household was asked alone and agrees to be put forward and named in public, by number from 1; nothing is
     * shown before all of them do. Whoever no longer wants it says so by {@link #decline}.
     */
    public Outcome<Stage> askFamily(NominationId nomination, List<Integer> members, LocalDate on) {
        return way.run(
                asking, room.nominations().askFamily(), new NominationCommand.AskFamily(nomination, members, on));
    }

    /** Reviews it in the village: it goes on notice under a name. What is not carried on says {@link #decline}. */
    public Outcome<Stage> review(NominationId nomination, String as) {
        return way.run(asking, room.steps().review(), new NominationCommand.Review(nomination, as));
    }

    /** Audits it in the town after its notice: it comes before the panel. What is not carried on says {@link #decline}. */
    public Outcome<Stage> audit(NominationId nomination) {
        return way.run(asking, room.steps().audit(), new NominationCommand.Audit(nomination));
    }

    /**
     * Does not carry it on, by whoever has it in hand: the village before its notice, the town before the panel, the district from
     * then on. The reason is read by the district's protection staff alone; everybody else is told that it is not carried on,
     * whatever the cause.
     *
     * @param words what whoever takes a second look has to know; at most 1000 characters, may be empty
     */
    public Outcome<Stage> decline(NominationId nomination, DeclineCause cause, String words) {
        return way.run(asking, room.steps().decline(), new NominationCommand.Decline(nomination, cause, words));
    }

    /**
     * Asks once that others look at what was not carried on, within as many days as the sheet gives the notice before naming. Who
     * refused it does not look at it, and what they say yes to is declined no second time.
     */
    public Outcome<Stage> secondLook(NominationId nomination) {
        return way.run(asking, room.steps().secondLook(), new NominationCommand.AskSecondLook(nomination));
    }

    /** Lists the nominations the actor works with, or whose own they are. */
    public Page<NominationLine> nominations(Optional<String> after, int limit) {
        return way.list(asking, room.nominations().nominations(), Filter.everything(), after, limit);
    }

    /** Returns one nomination, opened on the record. */
    public Outcome<NominationView> nomination(NominationId nomination) {
        return way.look(asking, room.nominations().nomination(), nomination);
    }

    /** Lets jurors mark; nobody else comes before the panel from then on. */
    public Outcome<CampaignId> openScoring(CampaignId campaign) {
        return way.run(asking, room.campaigns().openScoring(), new CampaignCommand.OpenScoring(campaign));
    }

    /** Says whom a juror does not judge, before she marks anybody; nobody is an answer too. */
    public Outcome<CampaignId> declare(CampaignId campaign, List<NominationId> related) {
        return way.run(asking, room.panel().declare(), new CampaignCommand.Declare(campaign, related));
    }

    /** Marks; a later mark replaces an earlier one until the tally. */
    public Outcome<CampaignId> score(CampaignId campaign, List<Score> scores) {
        return way.run(asking, room.panel().score(), new CampaignCommand.GiveScores(campaign, scores));
    }

    /** Returns what a juror marks on. */
    public Outcome<JurySheet> jurySheet(CampaignId campaign) {
        return way.look(asking, room.panel().jurySheet(), campaign);
    }

    /** Brings in what a channel counted elsewhere on one day: said by one person, it counts when a second says the same. */
    public Outcome<CampaignId> returnVotes(CampaignId campaign, VoteReturn votes) {
        return way.run(asking, room.panel().returnVotes(), new CampaignCommand.ReturnVotes(campaign, votes));
    }

    /** Makes the tally by the frozen sheet. */
    public Outcome<CampaignId> tally(CampaignId campaign) {
        return way.run(asking, room.panel().tally(), new CampaignCommand.MakeTally(campaign));
    }

    /** Makes the tally again from the ledger, and says what hangs on a single juror or figure. */
    public Outcome<ReckoningView> reckoning(CampaignId campaign) {
        return way.look(asking, room.panel().reckoning(), campaign);
    }

    /** Puts what was selected on notice before naming. */
    public Outcome<Stage> announce(NominationId nomination) {
        return way.run(asking, room.steps().announce(), new NominationCommand.Announce(nomination));
    }

    /** Names it after its notice; the title is watched from then on. */
    public Outcome<Stage> name(NominationId nomination) {
        return way.run(asking, room.steps().name(), new NominationCommand.Name(nomination));
    }

    /** Withdraws a title; the roll no longer shows it, and never says why. */
    public Outcome<Stage> withdraw(NominationId nomination, WithdrawCause cause) {
        return way.run(asking, room.steps().withdraw(), new NominationCommand.WithdrawTitle(nomination, cause));
    }

    /** Tells a story about some of the household, for the roll. */
    public Outcome<Stage> tellStory(NominationId nomination, String text, List<Integer> about) {
        return way.run(
                asking, room.nominations().tellStory(), new NominationCommand.TellStory(nomination, text, about));
    }

    /**
     * Records that somebody of the household agrees to the story, or no longer does.
     *
     * @param on the day on which she was asked herself, Asia/Shanghai; within the last year
     * @param how how she said so
     */
    public Outcome<Stage> consent(NominationId nomination, int member, boolean yes, LocalDate on, ConsentHow how) {
        return way.run(
                asking, room.nominations().consent(), new NominationCommand.Consent(nomination, member, yes, on, how));
    }

    /** Lists what is on notice today, for everybody. */
    public Page<NominationLine> notices(Optional<String> after, int limit) {
        return way.list(asking, room.nominations().notices(), Filter.everything(), after, limit);
    }

    /** Lists who holds a title, for everybody. */
    public Page<NominationLine> roll(Optional<String> after, int limit) {
        return way.list(asking, room.nominations().roll(), Filter.everything(), after, limit);
    }

    /** Returns the certificate of whoever holds a title, to be printed. */
    public Outcome<HonourCertificate> certificate(NominationId nomination) {
        return way.look(asking, room.nominations().certificate(), nomination);
    }

    /** Tells a stranger whether a certificate of honour is genuine and the title held, and nothing else. */
    public Outcome<HonourVerified> verifyHonour(VerifyHonour asked) {
        return way.look(asking, room.nominations().verify(), asked);
    }

    /** Returns the story of somebody on the roll, once everybody in it agreed. */
    public Outcome<String> story(NominationId nomination) {
        return way.look(asking, room.nominations().story(), nomination);
    }

    /** Objects to what was on notice, with or without a name; the district alone reads it, what may mean danger its protection staff. */
    public Outcome<Stage> object(NominationId nomination, String words, String objector) {
        Checks.of()
                .text("words", words, 1, 2000)
                .name("objector", objector, 0, 80)
                .orThrow();
        return way.run(
                asking, room.objections().object(), new NominationCommand.Objection(nomination, words, objector));
    }

    /** Lists what somebody objected to and nobody answered; what may mean danger lists {@link #alarms}. */
    public Page<NominationLine> objected(Optional<String> after, int limit) {
        return way.list(asking, room.nominations().objected(), Filter.everything(), after, limit);
    }

    /** Returns what was objected to a nomination, and by whom. */
    public Outcome<List<ObjectionView>> objections(NominationId nomination) {
        return way.look(asking, room.objections().objections(), nomination);
    }

    /**
     * Answers objections, several alike by one deed; one that is upheld ends the nomination or takes the title.
     *
     * @param why for the district, 1 to 1000 characters
     * @param reply for whoever objected, who reads it by what it was sent under, 1 to 1000 characters
     */
    public Outcome<Stage> answerObjection(
            NominationId nomination, List<Integer> numbers, ObjectionReason reason, String why, String reply) {
        var command = new NominationCommand.AnswerObjections(nomination, numbers, reason, why, reply);
        return way.run(asking, room.objections().answer(), command);
    }

    /** Answers, as protection staff, what was objected that may mean danger. */
    public Outcome<Stage> answerAlarm(
            NominationId nomination, List<Integer> numbers, ObjectionReason reason, String why, String reply) {
        var command = new NominationCommand.AnswerObjections(nomination, numbers, reason, why, reply);
        return way.run(asking, room.objections().answerAlarm(), command);
    }

    /** Lists what somebody objected to that may mean danger and nobody answered, for protection staff. */
    public Page<NominationLine> alarms(Optional<String> after, int limit) {
        return way.list(asking, room.nominations().alarms(), Filter.everything(), after, limit);
    }

    /** Returns what was objected that may mean danger, for protection staff. */
    public Outcome<List<ObjectionView>> alarm(NominationId nomination) {
        return way.look(asking, room.objections().alarm(), nomination);
    }

    /** Returns what the actor objected under an id: whether it was answered, and the words written to them. */
    public Outcome<MyObjection> myObjection(CommandId sent) {
        return way.look(asking, room.objections().mine(), sent);
    }

    /** Lists what waits for review by protection staff. */
    public Page<NominationLine> reviews(Optional<String> after, int limit) {
        return way.list(asking, room.nominations().reviews(), Filter.everything(), after, limit);
    }

    /** Lists who was named and is watched still, all alike: what became known of one says {@link #held}. */
    public Page<NominationLine> watched(Optional<String> after, int limit) {
        return way.list(asking, room.nominations().watched(), Filter.everything(), after, limit);
    }

    /** Returns why a nomination waits, as it is now, for protection staff alone. */
    public Outcome<HeldView> held(NominationId nomination) {
        return way.look(asking, room.steps().held(), nomination);
    }

    /** Says what a review came to, after she whom it concerns was asked alone. */
    public Outcome<Stage> settle(NominationId nomination, AskedFirst asked, Settlement outcome, String words) {
        return way.run(asking, room.steps().settle(), new NominationCommand.Settle(nomination, asked, outcome, words));
    }
}
