package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.stations.ProgrammeQuery;
import io.github.xingfujia.volunteer.Reinstate;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.Suspend;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.Volunteering;
import io.github.xingfujia.volunteer.WithdrawHonour;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gold medal is an honour beside the certificate: it rests without one, and its loss revokes nothing. */
class GoldMediatorTest extends AtTheDesks {

    private static final StaffId WU = StaffId.of("wu");
    private static final List<StaffId> PANEL = List.of(
            StaffId.of("feng"),
            StaffId.of("c-" + TestHouse.TOWN),
            StaffId.of("qian"),
            StaffId.of("w-" + TestHouse.NEXT_STATION),
            StaffId.of("w-" + TestHouse.FAR_STATION));
    private static final LocalDate DAY = LocalDate.parse("2026-09-07");

    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 41);
    }

    @Test
    void a_title_rests_while_the_certificate_is_lost_and_its_loss_revokes_nothing() {
        NominationId gold = named();
        assertEquals(1, roll());
        assertEquals(List.of("gold-mediator"), honours(false), "naming writes it beside her certificate");
        assertEquals(
                Optional.of("won-in-a-campaign"),
                house.head()
                        .volunteering()
                        .withdrawHonour(new WithdrawHonour(WU, "gold-mediator"))
                        .refusal()
                        .map(r -> r.code()));
        Volunteering head = house.head().volunteering();
        house.home().work();
        assertEquals(1, roll(), "nothing rests without a cause");
        LocalDate today = DAY.plusDays(11);
        head.suspend(new Suspend(
                        WU,
                        Track.MEDIATION,
                        today,
                        Optional.of(today.plusDays(9)),
                        io.github.xingfujia.volunteer.Cause.UNDER_REVIEW))
                .orThrow();
        house.home().work();
        assertEquals(0, roll());
        assertEquals(0, counted(), "what rests is none of the ten");
        assertEquals(List.of("gold-mediator"), honours(true));
        assertEquals(Stage.RESTING, wang().nomination(gold).orThrow().stage());
        head.reinstate(new Reinstate(WU, Track.MEDIATION)).orThrow();
        house.home().work();
        assertEquals(List.of(1, 1L), List.of(roll(), counted()));
        head.revoke(new Revoke(WU, Track.MEDIATION, today.plusDays(1), io.github.xingfujia.volunteer.Cause.LEAK))
                .orThrow();
        house.home().work();
        assertEquals(1, roll(), "until that day it holds");
        house.clock().passTo("2026-09-19T08:00");
        house.home().work();
        assertEquals(0, roll(), "the day itself brings it, without a word");
        wang().withdraw(gold, WithdrawCause.REVIEW).orThrow();
        assertEquals(0, counted(), "what rested is taken off once");
        assertEquals(Stage.WITHDRAWN, wang().nomination(gold).orThrow().stage());
        assertEquals(List.of(), honours(true));
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void losing_the_title_leaves_the_certificate() {
        NominationId gold = named();
        assertEquals(1, counted());
        wang().withdraw(gold, WithdrawCause.REVIEW).orThrow();
        house.home().work();
        assertEquals(0, counted());
        assertTrue(house.as("wu", TestHouse.STATION)
                .volunteering()
                .standing(WU)
                .orThrow()
                .tracks()
                .get(0)
                .valid());
    }

    @Test
    void a_campaign_of_the_team_takes_members_of_the_team_only() {
        CampaignId gold = start("gold-mediator");
        assertThrows(InvalidInput.class, () -> zhou().nominate(nominate(gold)));
        assertThrows(InvalidInput.class, () -> zhou().nominate(nominate(gold).of(StaffId.of("nobody"))));
        assertEquals(
                Optional.of("not-certified"),
                zhou().nominate(nominate(gold, "演示·沈").of(StaffId.of("shen")))
                        .refusal()
                        .map(r -> r.code()));
        StaffId feng = StaffId.of("feng");
        house.head()
                .volunteering()
                .revoke(new Revoke(feng, Track.MEDIATION, DAY, io.github.xingfujia.volunteer.Cause.LEFT))
                .orThrow();
        assertEquals(
                Optional.of("not-certified"),
                zhou().nominate(nominate(gold, "演示·冯").of(feng)).refusal().map(r -> r.code()),
                "the certificate of a counsellor carries no mediator's medal");
        assertThrows(
                InvalidInput.class,
                () -> zhou().nominate(nominate(gold, "演示·冯三").of(WU)),
                "the oracle is asked about whom the medal goes to");
        assertThrows(
                InvalidInput.class,
                () -> zhou().nominate(nominate(gold, "演示·周").of(StaffId.of("zhou"))),
                "an organisation is not oneself");
        CampaignId family = start("most-beautiful-family");
        assertThrows(InvalidInput.class, () -> zhou().nominate(nominate(family).of(WU)));
    }

    @Test
    void whose_certificate_is_suspended_is_carried_no_further_until_it_is_back() {
        NominationId one =
                zhou().nominate(nominate(start("gold-mediator")).of(WU)).orThrow();
        Volunteering head = house.head().volunteering();
        head.suspend(new Suspend(
                        WU,
                        Track.MEDIATION,
                        DAY,
                        Optional.of(DAY.plusDays(9)),
                        io.github.xingfujia.volunteer.Cause.UNDER_REVIEW))
                .orThrow();
        refused("not-certified", zhou().review(one, "演示·吴调解员"));
        head.reinstate(new Reinstate(WU, Track.MEDIATION)).orThrow();
        step(one, () -> zhou().review(one, "演示·吴调解员").orThrow());
        head.revoke(new Revoke(WU, Track.MEDIATION, DAY, io.github.xingfujia.volunteer.Cause.LEFT))
                .orThrow();
        house.clock().passTo("2026-09-11T09:00");
        refused("not-certified", chen().audit(one));
    }

    @Test
    void whoever_stands_in_a_campaign_neither_sits_on_its_panel_nor_marks_anybody() {
        CampaignId campaign = start("gold-mediator");
        StaffId feng = PANEL.get(0);
        wang().panel(campaign, PANEL).orThrow();
        zhou().nominate(nominate(campaign, "演示·冯", 42).of(feng)).orThrow();
        NominationId one = admitted(campaign);
        List<StaffId> more = Stream.concat(PANEL.stream(), Stream.of(WU)).toList();
        refused("juror-stands", wang().panel(campaign, more));
        wang().openScoring(campaign).orThrow();
        juror("feng").declare(campaign, List.of()).orThrow();
        refused("juror-stands", juror("feng").score(campaign, List.of(new Score(one, List.of(60, 60, 60)))));
        assertTrue(juror("feng").jurySheet(campaign).orThrow().lines().get(0).recused());
    }

    private List<String> honours(boolean resting) {
        return house.as("wu", TestHouse.STATION).volunteering().standing(WU).orThrow().honours().stream()
                .filter(h -> h.rests() == resting)
                .map(h -> h.honour())
                .toList();
    }

    private NominationId named() {
        CampaignId campaign = start("gold-mediator");
        NominationId one = admitted(campaign);
        wang().panel(campaign, PANEL).orThrow();
        wang().openScoring(campaign).orThrow();
        for (StaffId juror : PANEL) {
            Evaluation door = juror(juror.value());
            door.declare(campaign, List.of()).orThrow();
            door.score(campaign, List.of(new Score(one, List.of(90, 88, 86)))).orThrow();
        }
        wang().tally(campaign).orThrow();
        step(one, () -> wang().announce(one).orThrow());
        house.clock().passTo("2026-09-18T09:00");
        step(one, () -> house.head().evaluation().name(one).orThrow());
        return one;
    }

    /** Wu stands before the panel. */
    private NominationId admitted(CampaignId campaign) {
        NominationId one = zhou().nominate(nominate(campaign).of(WU)).orThrow();
        step(one, () -> zhou().review(one, "演示·吴调解员").orThrow());
        house.clock().passTo("2026-09-11T09:00");
        step(one, () -> chen().audit(one).orThrow());
        return one;
    }

    private CampaignId start(String sheet) {
        return wang().start(StartCampaign.of(CampaignCode.of(sheet), DAY, DAY.plusDays(3)))
                .orThrow();
    }

    private static Nominate nominate(CampaignId campaign) {
        return nominate(campaign, "演示·吴");
    }

    private static Nominate nominate(CampaignId campaign, String first) {
        return nominate(campaign, first, 41);
    }

    private static Nominate nominate(CampaignId campaign, String first, int number) {
        return new Nominate(
                campaign,
                NominationWay.ORGANISATION,
                "",
                DivisionCode.of(TestHouse.STATION),
                first,
                List.of(Member.of(first, TestHouse.number(number))),
                "演示·十年调解",
                List.of("application", "certificate"));
    }

    /** What the board of the programme counts. */
    private long counted() {
        return house.head().stations().built(ProgrammeQuery.today()).orThrow().targets().stream()
                .filter(t -> t.target().code().value().equals("gold-mediators"))
                .findFirst()
                .orElseThrow()
                .actual();
    }

    private int roll() {
        return house.home()
                .as(Actor.anonymous())
                .evaluation()
                .roll(Optional.empty(), 10)
                .rows()
                .size();
    }

    @Override
    TestHouse house() {
        return house;
    }
}
