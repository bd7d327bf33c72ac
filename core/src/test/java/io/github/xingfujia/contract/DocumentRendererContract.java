package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.DocumentRenderer;
import io.github.xingfujia.rules.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every renderer of documents does: what it declares it does, and what a stranger sends it throws nothing for. */
public abstract class DocumentRendererContract {

    private static final List<Sheet> SHEETS = List.of(
            Sheet.of("规则", List.of(List.of("编号", "=1+1"), List.of("id", " a  b "), List.of("", "两行\n𠮷"))),
            Sheet.of("说明", List.of(List.of("007", "-2"))));

    /** Returns the renderer. */
    protected abstract DocumentRenderer renderer();

    @Test
    void it_declares_something_and_names_the_type_of_it() {
        assertFalse(renderer().writes().isEmpty());
        for (String format : renderer().writes()) {
            assertTrue(format.matches("[a-z0-9]{2,8}"), format);
            assertTrue(renderer().mediaType(format).matches("[a-z]+/[a-zA-Z0-9.+-]+"), format);
        }
    }

    @Test
    void what_it_writes_and_reads_comes_back_the_same() {
        for (String format : renderer().reads()) {
            Checks problems = Checks.of();
            List<Sheet> again = renderer().read(format, renderer().write(format, SHEETS), problems);
            assertEquals(List.of(), problems.violations());
            assertEquals(
                    SHEETS.stream().map(Sheet::name).toList(),
                    again.stream().map(Sheet::name).toList());
            assertEquals(
                    SHEETS.stream().map(Sheet::rows).toList(),
                    again.stream().map(Sheet::rows).toList());
        }
    }

    @Test
    void what_is_no_document_is_told_and_nothing_is_thrown() {
        for (String format : renderer().reads()) {
            for (byte[] wrong : List.of(new byte[0], "not one".getBytes(StandardCharsets.UTF_8), new byte[1 << 16])) {
                Checks problems = Checks.of();
                assertEquals(List.of(), renderer().read(format, wrong, problems));
                assertFalse(problems.violations().isEmpty());
            }
        }
    }
}
