package io.github.xingfujia.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One name of a hidden place is enough for whoever looks for her: it leaves with no text; two of them nobody writes who knows. */
class PlacePartsTest {

    private static final PlaceParts PLACE = PlaceParts.of("演示市永川区松溉镇解放路77号娘家老屋");

    @ParameterizedTest
    @CsvSource({
        "她躲在松溉镇，他持刀, 她躲在▇▇，他持刀",
        "她躲在松溉她妈家, 她躲在▇▇她妈家",
        "现住松 溉镇解放路77号娘家老屋, 现住▇▇▇▇77号▇▇",
        "在永川区人民医院, 在永川区人民医院",
        "他在路口等, 他在路口等"
    })
    void each_name_is_veiled_and_nothing_else(String words, String veiled) {
        assertEquals(veiled, PLACE.without(words, "▇▇"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"躲在松溉镇娘家老屋", "搬到松溉解放路那边了"})
    void two_names_lead_there(String words) {
        assertTrue(PLACE.lead(words), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他昨天在松溉镇打了她", "她想回娘家", "永川区法院"})
    void one_name_is_where_everybody_is(String words) {
        assertFalse(PLACE.lead(words), words);
    }
}
