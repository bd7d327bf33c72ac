package io.github.xingfujia.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "50, PROVINCE, 500000000000",
        "5001, PREFECTURE, 500100000000",
        "500118, COUNTY, 500118000000",
        "500118001, TOWN, 500118001000",
        "500118001001, VILLAGE, 500118001001"
    })
    void short_forms_are_the_division_of_their_level(String written, DivisionCode.Level level, String full) {
        DivisionCode code = DivisionCode.of(written);
        assertEquals(level, code.level());
        assertEquals(full, code.toString());
        assertEquals(code, DivisionCode.of(code.toString()));
    }

    @Test
    void a_village_lies_in_its_town_its_county_and_itself() {
        DivisionCode village = DivisionCode.of("500118001001");
        assertEquals(Optional.of(DivisionCode.of("500118001")), village.parent());
        assertTrue(DivisionCode.of("500118").contains(village));
        assertTrue(village.contains(village));
        assertFalse(DivisionCode.of("500118002").contains(village));
        assertEquals(DivisionCode.of("500118"), village.at(DivisionCode.Level.COUNTY));
        assertEquals(Optional.empty(), DivisionCode.of("50").parent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "500", "50011", "5001180", "05001", "50011800100x", "5001180010011"})
    void anything_else_is_refused_with_its_shape_and_never_its_value(String written) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> DivisionCode.of(written));
        assertEquals("form", refused.violations().get(0).rule());
        assertTrue(written.isEmpty() || !refused.getMessage().contains("（所填：" + written + "）"));
    }
}
