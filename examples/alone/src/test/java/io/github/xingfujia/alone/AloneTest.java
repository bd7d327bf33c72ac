package io.github.xingfujia.alone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AloneTest {

    @Test
    void a_rule_table_decides_and_says_why() {
        assertEquals("""
                结论：须经村委会同意
                理由：超过一百人
                规则：crowd（village 规则包 1 版，2026-01-01 起施行）
                依据：村规 5
                所依事实：人数＝120
                若“用途”为“课堂”，则：可以使用
                若“人数”为“100”，则：可以使用
                """, printed(() -> RuleTable.main(new String[] {"src/main/resources/hall.yaml"})));
    }

    @Test
    void a_division_is_looked_up_without_a_table() {
        assertEquals("""
                VILLAGE 500118105201 in 500118105000
                true
                """, printed(() -> DivisionLookUp.main(new String[0])));
    }

    @Test
    void a_period_is_counted_on_the_working_calendar_with_its_reasons() {
        assertEquals("""
                期限 3 个工作日：开始的当日 2026-02-13 不计入（民诉法 85）
                其间 9 个休息日不计入：2026-02-15/2026-02-23
                调休上班日按工作日计入：2026-02-14
                期限于 2026-02-25 24:00 届满
                """, printed(() -> WorkingDays.main(new String[0])));
    }

    @Test
    void an_award_is_tallied_and_says_what_hangs_on_one_juror() {
        assertEquals("""
                甲家庭 90.00
                乙家庭 88.00
                [乙家庭, 甲家庭]
                """, printed(() -> AwardTally.main(new String[0])));
    }

    @Test
    void each_takes_five_lines_at_most() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> mains = files.filter(f -> !f.endsWith("package-info.java"))
                    .filter(Files::isRegularFile)
                    .toList();
            assertEquals(4, mains.size());
            for (Path main : mains) {
                List<String> lines = Files.readAllLines(main);
                int from = lines.indexOf("    public static void main(String[] args) {");
                int body = lines.subList(from, lines.size()).indexOf("    }") - 1;
                assertTrue(from > 0 && body >= 1 && body <= 5, main + " takes " + body);
            }
        }
    }

    private static String printed(Runnable main) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            main.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
