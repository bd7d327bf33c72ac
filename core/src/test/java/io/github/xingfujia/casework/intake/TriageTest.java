package io.github.xingfujia.casework.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.escalation.Review;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Intake;
import io.github.xingfujia.casework.file.MadeUpFile;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.fixture.EscalationBooks;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Bare;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final CaseId CASE = CaseId.of("a".repeat(26));

    private final Network network = Network.read(Profile.bundled("yongchuan-demo"));
    private final Categories categories = Categories.read(
            Bundled.files(Checks.of(), "national/categories.yaml", "yongchuan/categories.yaml"), Checks.of());
    private final ViolenceWaits violence = new ViolenceWaits(categories, network);
    private final TriageAct act = new TriageAct(
            categories,
            network,
            violence,
            new ProtectionRoom(
                    network,
                    Instruments.read(Bundled.files(Checks.of(), "national/instruments.yaml"), Checks.of()),
                    HandlingTerms.read(Bundled.files(Checks.of(), "national/violence.yaml"), Checks.of()),
                    HolidayCalendar.bundled(),
                    List.of(),
                    IntakeDesk.likeDisputes()),
            new Review(
                    new Shelf(
                            TableCode.of("escalation"),
                            new HomeId("demo"),
                            EscalationBooks.yongchuan(),
                            List.of(),
                            place -> true),
                    network,
                    new Deadlines(HolidayCalendar.bundled(), network::timeLimit),
                    violence));

    @Test
    void labels_become_codes() {
        Triage triage = Triage.of("婆媳关系").at(Risk.MEDIUM).complex("跨区县", "long-standing");
        assertEquals(
                List.of(new CaseFact.Triaged(
                        "in-laws", Risk.MEDIUM, false, List.of("cross-district", "long-standing"))),
                facts("other", triage));
    }

    @Test
    void who_turns_out_to_be_deceived_into_a_divorce_is_owed_a_lawyer_first_and_once() {
        CaseFact.DutyOpened lawyer = new CaseFact.DutyOpened(Duty.LEGAL_ADVICE, Side.APPLICANT);
        assertTrue(facts("couple", Triage.of("被骗离婚")).contains(lawyer));
        assertEquals(1, facts("deceived-divorce", Triage.of("被骗离婚")).size());
        assertEquals(1, facts("deceived-divorce", Triage.of("夫妻关系")).size());
    }

    @Test
    void every_word_that_is_in_no_list_is_told_at_once() {
        Triage triage = Triage.of("邻里").complex("hard", "harder");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> facts("other", triage));
        assertEquals(3, refused.violations().size());
    }

    private List<Fact> facts(String opened, Triage triage) {
        Intake intake = new Intake(
                "1",
                Channel.VISIT,
                opened,
                DivisionCode.of("500118105201"),
                Optional.empty(),
                LocalDate.of(2026, 3, 1),
                NOW,
                Optional.empty());
        CaseState state = MadeUpFile.opened(intake, PostId.of("500118105201"));
        Moment moment = Bare.moment(Actor.staff("zhou", "500118105201"), NOW);
        Ruling ruling = act.decide(new TriageAct.TriageCase(CASE, triage), state, Bare.loaded(), moment);
        return ((Ruling.Plan) ruling).facts().stream().map(p -> p.fact()).toList();
    }
}
