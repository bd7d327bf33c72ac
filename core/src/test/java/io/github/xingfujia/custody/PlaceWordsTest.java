package io.github.xingfujia.custody;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hidden place is found however its numbers are written, and what only resembles it hinders nobody. */
class PlaceWordsTest {

    private static final PlaceWords PLACE = PlaceWords.of("演示街道园丁路88号5栋302");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "园丁路八十八号",
                "园丁路捌拾捌号",
                "园丁路８８号",
                "园丁路 八 八 号",
                "园 丁 路 88",
                "住园丁路 5栋 302",
                "她在五栋三〇二",
                "5-302 敲门",
                "５ － ３０２",
                "伍栋叁零贰室",
                "园丁路三百零二",
                "去园丁路88号5栋302看"
            })
    void a_number_written_otherwise_is_the_same_number(String words) {
        assertTrue(PlaceWords.of(words).says(PLACE), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"园丁路口等他", "园丁路66号", "5月30日2时", "他打了我5次，302元", "88号公交", "三番五次打她", "演示街道"})
    void what_only_resembles_it_is_said_freely(String words) {
        assertFalse(PlaceWords.of(words).says(PLACE), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"138 0000 0000", "138-0000-0000", "一三八零零零零零零零零", "１３８００００００００"})
    void a_telephone_is_the_same_however_it_is_parted(String words) {
        assertTrue(PlaceWords.of("打" + words).says(PlaceWords.of("13800000000")), words);
        assertTrue(PlaceWords.of("13800000000").says(PlaceWords.of(words)), words);
    }
}
