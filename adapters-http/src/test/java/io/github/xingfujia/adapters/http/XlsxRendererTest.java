package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.contract.DocumentRendererContract;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.rules.DocumentRenderer;
import io.github.xingfujia.rules.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxRendererTest extends DocumentRendererContract {

    @Override
    protected DocumentRenderer renderer() {
        return new XlsxRenderer();
    }

    @Test
    void it_is_found_where_it_stands_on_the_class_path_and_another_format_is_refused_by_name() {
        Documents found = Documents.found();
        assertEquals(List.of("xlsx"), found.writes());
        assertEquals(List.of("xlsx"), found.reads());
        InvalidInput refused = assertThrows(InvalidInput.class, () -> found.write("pdf", List.of()));
        assertEquals("format", refused.violations().get(0).field());
        assertEquals(List.of("xlsx"), refused.violations().get(0).arguments());
        Documents nothing = Documents.of(List.of());
        assertThrows(InvalidInput.class, () -> nothing.read("xlsx", new byte[0], Checks.of()));
    }
}
