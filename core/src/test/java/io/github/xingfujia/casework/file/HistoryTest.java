package io.github.xingfujia.casework.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Step;
import io.github.xingfujia.rules.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    @ParameterizedTest
    @CsvSource({
        "STAY, 本案由镇街继续承办, the case stays with the town",
        "HAND_UP, 本案升至镇街承办, the case climbs to the town",
        "GUIDE, 本案由镇街指导，承办站点不变, the case is guided by the town; its post keeps it",
        "TAKE_OVER, 本案由镇街接办, the case is taken over by the town",
        "PROTECT, 本案由镇街接办，先行保护，不作劝和," + " 'the case is taken over by the town: protection first, no persuasion'"
    })
    void the_first_line_says_to_whom_the_case_went(Step step, String zh, String en) {
        Label heading = History.heading(step, new Label("镇街", "the town"));
        assertEquals(zh, heading.in(Locale.CHINA));
        assertEquals(en, heading.in(Locale.ENGLISH));
    }

    @Test
    void every_fact_of_a_case_is_told_of_or_left_out_on_purpose() {
        List<Class<?>> facts = Stream.of(CaseFact.class, AgreementFact.class, RevisitFact.class, CourtFact.class)
                .<Class<?>>flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .toList();
        assertTrue(facts.size() >= 40);
        facts.forEach(fact ->
                assertEquals(!History.SILENT.contains(fact), History.TOLD.containsKey(fact), fact.getSimpleName()));
    }
}
