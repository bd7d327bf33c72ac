package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.Door;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.contract.Meter.Cost;
import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.BreakGlass;
import io.github.xingfujia.custody.Hidden;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.custody.TellWhereabouts;
import io.github.xingfujia.custody.WhereaboutsOf;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.disclosure.ReceiptsOf;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Safety invariant 3, the timing class: who may not know of a file of violence costs the database the same statements, trips
 * and rows whether it is there or not, and whatever is in it.
 */
class SameCostTest {

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
        ViolenceFileId calm = file(house, "短");
        ViolenceFileId grave = file(house, "长".repeat(2000));
        var yang = house.as("yang", TestHouse.CENTRE);
        yang.protection()
                .assess(grave, Assessment.by("danger-scale/1", "could-not-breathe"))
                .orThrow();
        yang.measures().askAid(grave, LocalDate.parse("2026-09-07"), false).orThrow();
        ViolenceFileId none = ViolenceFileId.of("a".repeat(26));
        for (Map.Entry<String, Door> outsider : outsiders(house).entrySet()) {
            Door door = outsider.getValue();
            questions(none).values().forEach(ask -> ask.accept(door));
            for (String what : questions(none).keySet()) {
                Cost absent = cost(house, none, what, door);
                for (ViolenceFileId there : List.of(calm, grave)) {
                    assertEquals(absent, cost(house, there, what, door), () -> outsider.getKey() + " " + what);
                }
            }
        }
        sameSlip(house, calm, grave);
    }

    /** A department reads its part, and the house opens what is hidden from it: as often where nothing is. */
    private void sameSlip(TestHouse house, ViolenceFileId plain, ViolenceFileId hiding) {
        Door yang = house.as("yang", TestHouse.CENTRE);
        LocalDate day = LocalDate.parse("2026-09-07");
        TaskId open = yang.departments().send(call(plain)).orThrow();
        TaskId veiled = yang.departments().send(call(hiding)).orThrow();
        yang.custody()
                .tellWhereabouts(new TellWhereabouts(
                        Matter.of("violence-" + hiding),
                        Optional.of("victim"),
                        HiddenKind.NEW_ADDRESS,
                        new Hidden("演示县月光小区7栋3单元")))
                .orThrow();
        yang.measures()
                .place(
                        hiding,
                        new Placement("演示庇护所一", List.of(StaffId.of("yang"), StaffId.of("zhu")), day, day.plusDays(3)))
                .orThrow();
        Map<String, Door> readers = Map.of("police", house.home().as(Actor.partner("police")), "sender", yang);
        readers.forEach((who, reader) -> {
            Cost first = slip(house, open, reader);
            Cost again = slip(house, open, reader);
            assertEquals(first, slip(house, veiled, reader), who + " reads a task for the first time");
            assertEquals(again, slip(house, veiled, reader), who + " reads a task again");
        });
    }

    private static Send call(ViolenceFileId file) {
        return new Send(
                new Subject("violence", file.value()),
                TaskKindCode.of("stop-violence"),
                List.of(),
                "反家庭暴力法 15",
                List.of(new TaskField("facts", "请出警")));
    }

    private Cost slip(TestHouse house, TaskId task, Door reader) {
        house.clock().pass(Duration.ofMinutes(2));
        house.anyone().view(CaseId.of("a".repeat(26)));
        return meter.of(() -> reader.departments().slip(task).orThrow());
    }

    /** Like refusals of one minute are counted together, and the access stream begins anew every hour. */
    private Cost cost(TestHouse house, ViolenceFileId file, String what, Door door) {
        house.clock().pass(Duration.ofMinutes(2));
        house.anyone().view(CaseId.of("a".repeat(26)));
        return meter.of(() -> ask(file, what).accept(door));
    }

    private static Consumer<Door> ask(ViolenceFileId file, String what) {
        return Objects.requireNonNull(questions(file).get(what));
    }

    private static Map<String, Door> outsiders(TestHouse house) {
        Map<String, Door> all = new LinkedHashMap<>();
        all.put("he", house.home().as(Actor.party(house.home().person(TestHouse.number(2)))));
        all.put("neighbour", house.as("w-" + TestHouse.NEXT_STATION, TestHouse.NEXT_STATION));
        all.put("mediator", house.as("wu", TestHouse.STATION));
        all.put("justice", house.home().as(Actor.partner("justice")));
        all.put("public", house.home().as(Actor.anonymous()));
        return all;
    }

    private static Map<String, Consumer<Door>> questions(ViolenceFileId file) {
        Matter matter = Matter.of("violence-" + file);
        Map<String, Consumer<Door>> all = new LinkedHashMap<>();
        all.put("view", door -> door.protection().view(file));
        all.put("mine", door -> door.protection().mine(file));
        all.put("respondent", door -> door.protection().respondent(file));
        all.put("evidence", door -> door.protection().evidence(file));
        all.put("intake", door -> door.protection().intake(file));
        all.put("withdraw", door -> door.protection().withdraw(file));
        all.put("incident", door -> door.protection().incident(file, LocalDate.parse("2026-09-07")));
        all.put("measures", door -> door.measures().view(file));
        all.put("aid", door -> door.measures().askAid(file, LocalDate.parse("2026-09-07"), false));
        all.put("looked", door -> door.custody().looked(matter));
        all.put("erasure", door -> door.custody().askErasure(AskErasure.ofMine(matter)));
        all.put("whereabouts", door -> door.custody().whereabouts(new WhereaboutsOf(matter, Optional.of("victim"))));
        all.put("glass", door -> door.custody().breakGlass(new BreakGlass(matter, "她说他今晚会拿刀来找她", StaffId.of("zhu"))));
        all.put("receipts", door -> door.disclosures().receipts(ReceiptsOf.mine(matter)));
        all.put("take back", door -> door.disclosures().withdraw(matter, Optional.of("victim")));
        return all;
    }

    private static ViolenceFileId file(TestHouse house, String words) {
        return house.as("yang", TestHouse.CENTRE)
                .protection()
                .register(RegisterFile.by(
                                FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1)))
                        .against(FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(2)), FamilyRelation.SPOUSE)
                        .saying(words))
                .orThrow();
    }
}
