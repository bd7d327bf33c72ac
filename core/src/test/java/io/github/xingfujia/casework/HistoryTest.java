package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void every_fact_of_a_case_is_told_of_or_left_out_on_purpose() {
        List<Class<?>> facts = Stream.of(CaseFact.class, AgreementFact.class, RevisitFact.class)
                .<Class<?>>flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .toList();
        assertTrue(facts.size() >= 40);
        facts.forEach(fact ->
                assertEquals(!History.SILENT.contains(fact), History.TOLD.containsKey(fact), fact.getSimpleName()));
    }
}
