package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.contract.Meter.Cost;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.Member;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A household with violence and one whose papers are missing cost the same statements, trips and rows, at every step and look. */
class WaitingCostTest {

    private final CountingDataSource meter = new CountingDataSource(false);

    @Test
    void on_h2(@TempDir Path folder) {
        H2Files files = new H2Files(folder);
        try {
            same(files.fresh(Xingfujia.kinds()));
        } finally {
            files.close();
        }
    }

    @Test
    void on_postgresql() {
        PostgresServer server = new PostgresServer();
        try {
            same(server.fresh(Xingfujia.kinds()));
        } finally {
            server.close();
        }
    }

    private void same(DataSource dataSource) {
        TestHouse house = TestHouse.on(JdbcStore.on(meter.around(dataSource)), "2026-09-07T09:00", 7);
        CampaignId campaign = house.as("wang", TestHouse.CENTRE)
                .evaluation()
                .start(StartCampaign.of(
                        CampaignCode.of("most-beautiful-family"),
                        LocalDate.parse("2026-09-07"),
                        LocalDate.parse("2026-09-30")))
                .orThrow();
        Evaluation zhou = house.as("zhou", TestHouse.STATION).evaluation();
        NominationId violent = zhou.nominate(family(campaign, 1, "application", "household-register"))
                .orThrow();
        NominationId lacking = zhou.nominate(family(campaign, 2, "application")).orThrow();
        NominationId first = zhou.nominate(family(campaign, 3, "application")).orThrow();
        violence(house);
        zhou.review(first, "演示·甲、演示·乙家庭").orThrow();
        Evaluation nominee = house.home()
                .as(Actor.party(house.home().person(TestHouse.number(9))))
                .evaluation();
        assertEquals(
                cost(house, () -> zhou.review(lacking, "演示·乙家庭").orThrow()),
                cost(house, () -> zhou.review(violent, "演示·甲家庭").orThrow()));
        assertEquals(Stage.UNDER_REVIEW, zhou.nomination(violent).orThrow().stage());
        for (Evaluation who : List.of(zhou, nominee)) {
            assertEquals(cost(house, () -> who.nomination(lacking)), cost(house, () -> who.nomination(violent)));
            assertEquals(
                    cost(house, () -> who.review(lacking, "演示·乙家庭")), cost(house, () -> who.review(violent, "演示·甲家庭")));
        }
    }

    /** Like refusals of one minute are counted together, and the access stream begins anew every hour. */
    private Cost cost(TestHouse house, Supplier<?> asked) {
        house.clock().pass(Duration.ofMinutes(2));
        house.home().as(Actor.anonymous()).evaluation().story(NominationId.of("a".repeat(26)));
        return meter.of(asked::get);
    }

    private static void violence(TestHouse house) {
        var yang = house.as("yang", TestHouse.CENTRE).protection();
        ViolenceFileId file = yang.register(RegisterFile.by(
                                FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(11)))
                        .against(FilePerson.man("演示·阿岩"), FamilyRelation.SPOUSE))
                .orThrow();
        yang.assess(file, Assessment.by("danger-scale/1", "could-not-breathe")).orThrow();
    }

    private static Nominate family(CampaignId campaign, int family, String... papers) {
        return new Nominate(
                campaign,
                NominationWay.ORGANISATION,
                "",
                DivisionCode.of(TestHouse.STATION),
                "演示·第" + family + "户",
                List.of(
                        Member.of("演示·甲", TestHouse.number(family * 10)),
                        Member.of("演示·乙", TestHouse.number(family * 10 + 1))),
                "演示·和睦",
                List.of(papers));
    }
}
