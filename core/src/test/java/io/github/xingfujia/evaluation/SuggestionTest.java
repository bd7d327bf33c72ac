package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.custody.AskErasureUnder;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.ErasureStage;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.prevention.WatchBasis;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is suggested without a login is no nomination until the station asked and took it up, and its answer tells nothing. */
class SuggestionTest extends AtTheDesks {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @SuppressWarnings("NullAway.Init")
    private CampaignId campaign;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 6);
        campaign = house.as("wang", TestHouse.CENTRE)
                .evaluation()
                .start(StartCampaign.of(CampaignCode.of("most-beautiful-family"), TODAY, TODAY.plusDays(3)))
                .orThrow();
    }

    @Test
    void a_suggestion_waits_at_the_station_and_becomes_a_nomination_of_the_same_way() {
        assertTrue(anyone().suggest(suggest(NominationWay.MUTUAL)).orThrow());
        assertEquals(List.of(), neighbour().suggestions(Optional.empty(), 10).rows());
        SuggestionLine line = zhou().suggestions(Optional.empty(), 10).rows().get(0);
        SuggestionView seen = zhou().suggestion(line.id()).orThrow();
        assertEquals("演示·孙婆婆", seen.name());
        assertEquals("13700000000", seen.phone());
        assertEquals(List.of(MessageChannel.CALL), seen.contact().channels());
        refused("not-available", neighbour().suggestion(line.id()));
        refused("not-available", neighbour().setAside(line.id()));
        assertThrows(
                InvalidInput.class,
                () -> zhou().takeUp(new TakeUp(line.id(), nominate(NominationWay.ORGANISATION))),
                "how it came is how it is put forward");
        NominationId made = zhou().takeUp(new TakeUp(line.id(), nominate(NominationWay.MUTUAL)))
                .orThrow();
        assertEquals(NominationWay.MUTUAL, zhou().nomination(made).orThrow().way());
        assertEquals(
                TODAY, zhou().nominations(Optional.empty(), 10).rows().get(0).on());
        assertEquals(List.of(), zhou().suggestions(Optional.empty(), 10).rows());
        refused("suggestion-closed", zhou().takeUp(new TakeUp(line.id(), nominate(NominationWay.MUTUAL))));
        refused("suggestion-closed", zhou().setAside(line.id()));
        assertTrue(house.home().verify().isSound());
        assertFalse(house.entries().toString().contains("孙婆婆"), "whom and why is sealed");
    }

    /** Invariant 3: somebody put forward already, and of whom something stands, is suggested as anybody is. */
    @Test
    void whoever_suggests_learns_nothing_of_who_was_put_forward_before() {
        zhou().nominate(nominate(NominationWay.ORGANISATION)).orThrow();
        Outcome<Boolean> again = anyone().suggest(suggest(NominationWay.SELF));
        assertTrue(again.orThrow());
        SuggestionId id = zhou().suggestions(Optional.empty(), 10).rows().get(0).id();
        refused("entered-already", zhou().takeUp(new TakeUp(id, nominate(NominationWay.SELF))));
        zhou().setAside(id).orThrow();
        house.clock().passTo("2026-09-11T09:00");
        refused("not-open", anyone().suggest(suggest(NominationWay.SELF)));
    }

    @Test
    void whoever_suggested_has_the_words_erased_by_what_it_was_sent_under_and_it_stays_counted() {
        CommandId sent = CommandId.of("suggested-0001");
        house.home()
                .as(Actor.anonymous())
                .under(sent)
                .evaluation()
                .suggest(suggest(NominationWay.MUTUAL))
                .orThrow();
        SuggestionId id = zhou().suggestions(Optional.empty(), 10).rows().get(0).id();
        Custody she = house.home().as(Actor.anonymous()).custody();
        refused("not-available", she.askErasureUnder(new AskErasureUnder(CommandId.of("suggested-0002"))));
        refused("not-available", she.erasureUnder(sent));
        assertEquals(
                ErasureStage.REQUESTED,
                she.askErasureUnder(new AskErasureUnder(sent)).orThrow());
        ErasureId asked = she.erasureUnder(sent).orThrow().id();
        assertEquals(
                ErasureStage.RESTRICTED,
                house.head().custody().decideErasure(asked).orThrow());
        house.clock().passTo("2026-10-08T09:00");
        house.as("qin", "500118000000-federation").custody().destroy(asked).orThrow();
        assertEquals(ErasureStage.DESTROYED, she.erasureUnder(sent).orThrow().stage());
        SuggestionView gone = zhou().suggestion(id).orThrow();
        assertEquals(List.of("", "", "", ""), List.of(gone.name(), gone.story(), gone.called(), gone.phone()));
        assertEquals(1, zhou().suggestions(Optional.empty(), 10).rows().size(), "that there was one is still counted");
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void whoever_tells_of_danger_in_a_suggestion_is_heard_by_the_district() {
        assertEquals(List.of(), signs());
        assertTrue(anyone().suggest(suggest(NominationWay.SELF, "我老公昨天又打我，我怕他，求你们帮我"))
                .orThrow());
        assertEquals(List.of(WatchBasis.ONLINE_FORM), signs());
    }

    private List<WatchBasis> signs() {
        return house.as("yang", TestHouse.CENTRE).prevention().signs(Optional.empty(), 10).rows().stream()
                .map(sign -> sign.basis())
                .toList();
    }

    /** Whoever puts her forward is answered as ever; protection staff read it before the first notice. */
    @Test
    void a_story_that_tells_of_danger_waits_as_an_objection_that_nobody_outside_sees() {
        NominationId one = zhou().nominate(nominate(NominationWay.ORGANISATION, "他把她打得住院她都忍了，一家和睦"))
                .orThrow();
        assertEquals(List.of(), zheng().objections(one).orThrow());
        assertEquals("他把她打得住院她都忍了，一家和睦", yang().alarm(one).orThrow().get(0).words());
        NominationLine seen = yang().alarms(Optional.empty(), 10).rows().get(0);
        assertEquals(one, seen.id());
    }

    @Test
    void a_paper_is_a_file_of_its_own() {
        NominationId one = zhou().nominate(nominate(NominationWay.SELF)).orThrow();
        String digest = "0".repeat(63) + "1";
        zhou().filePaper(one, new PaperFile("household-register", digest)).orThrow();
        NominationView seen = zhou().nomination(one).orThrow();
        assertEquals(List.of("household-register"), seen.papers());
        assertEquals(digest, seen.files().get(0).sha256());
        assertThrows(InvalidInput.class, () -> zhou().filePaper(one, new PaperFile("application", digest)));
        assertThrows(InvalidInput.class, () -> zhou().filePaper(one, new PaperFile("diary", "0".repeat(64))));
        assertThrows(InvalidInput.class, () -> new PaperFile("application", "abc"));
    }

    private Suggest suggest(NominationWay way) {
        return suggest(way, "演示·每天照看邻居");
    }

    private Suggest suggest(NominationWay way, String story) {
        SafeContact rule = SafeContact.by(LocalTime.of(9, 0), LocalTime.of(12, 0), MessageChannel.CALL);
        return new Suggest(
                campaign,
                way,
                DivisionCode.of(TestHouse.STATION),
                "演示·孙婆婆",
                story,
                true,
                Asker.called("演示·邻居").reachedAt("13700000000", rule));
    }

    private Nominate nominate(NominationWay way) {
        return nominate(way, "演示·每天照看邻居");
    }

    private Nominate nominate(NominationWay way, String story) {
        return new Nominate(
                campaign,
                way,
                "",
                DivisionCode.of(TestHouse.STATION),
                "演示·孙婆婆",
                List.of(Member.of("演示·孙", TestHouse.number(7))),
                story,
                List.of());
    }

    @Override
    TestHouse house() {
        return house;
    }
}
