package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void every_fact_of_a_case_is_either_told_in_words_or_silent_on_purpose() {
        List<String> wordless = Arrays.stream(CaseFact.class.getPermittedSubclasses())
                .filter(c -> History.SILENT.contains(c) == Wording.exists("casework", History.key(c)))
                .map(Class::getSimpleName)
                .toList();
        assertEquals(List.of(), wordless);
    }
}
