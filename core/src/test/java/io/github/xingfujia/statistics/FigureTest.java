package io.github.xingfujia.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.InvalidInput;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures against numbers that were printed, with the slips that were printed too. */
class FigureTest {

    private static final Unit VISITS = new Unit("visit", "人次", "visits and calls");
    private static final Unit COUPLES = new Unit("couple", "对", "couples");

    /** http://m.ushengzhilian.com/article/zhongjibaogao/dybg/200904/178068.html */
    private static final Map<String, Long> PETITIONS =
            ImmutableMap.of("政治", 3L, "婚姻家庭", 1355L, "劳动和社会保障", 163L, "人身", 32L, "财产", 66L, "文化教育", 12L, "综合", 144L);

    private static final Map<String, Long> MARRIAGE =
            ImmutableMap.of("家庭纠纷", 46L, "干涉婚姻", 10L, "外遇/重婚/同居", 511L, "离婚", 300L, "家暴", 427L, "其它", 61L);

    private static Figure of(long numerator, long denominator) {
        return Figure.of(Quantity.of(numerator, Unit.CASES), Quantity.of(denominator, Unit.CASES));
    }

    private static String rule(Runnable wrong) {
        return assertThrows(InvalidInput.class, wrong::run).violations().get(0).rule();
    }

    @Test
    void cases_of_visits_print_the_share_and_the_unit_note() {
        Figure share = Figure.of(Quantity.of(107, Unit.CASES), Quantity.of(120, VISITS));
        assertEquals("89 %（89.17）", share.in(Locale.CHINA));
        assertEquals("89 % (89.17)", share.in(Locale.ENGLISH));
        assertEquals("107 件 / 120 人次 = 89 %（89.17）", share.full(Locale.CHINA));
        assertEquals("107 cases / 120 visits and calls = 89 % (89.17)", share.full(Locale.ENGLISH));
        assertEquals(
                "分子按“件”计，分母按“人次”计：单位不同，此数不是同一总体中的构成比",
                share.unitNote().orElseThrow().zh());
        assertEquals(
                "the numerator counts cases, the denominator visits and calls: different units, so this is no share of"
                        + " one population",
                share.unitNote().orElseThrow().en());
    }

    @Test
    void a_share_of_its_own_unit_needs_no_unit_note() {
        assertTrue(of(1, 2).unitNote().isEmpty());
    }

    @Test
    void a_denominator_of_zero_is_no_figure() {
        assertEquals("zero-denominator", rule(() -> of(0, 0)));
    }

    @Test
    void quantities_of_different_units_are_never_added() {
        assertEquals("units-differ", rule(() -> Quantity.of(1044, Unit.CASES).plus(Quantity.of(5423, COUPLES))));
        assertEquals(Quantity.of(3, COUPLES), Quantity.of(1, COUPLES).plus(Quantity.of(2, COUPLES)));
    }

    /**
     * Petitions to a city's federation (see above); its first quarter of 2010
     * (http://120pk.cn/wen/107/213572.html); 内江东兴区 (http://scfzw.net/zhengfu/37/91731.html); 长沙
     * (https://falvchangshi.com/hycs/53609.html); 黄石
     * (http://sfj.huangshi.gov.cn/xxgk_17/gknr/qt/sjfb/2020n/202101/t20210114_753181.html).
     */
    @ParameterizedTest
    @CsvSource({
        "1355, 1775, 76.3, ROUNDED",
        "61, 1775, 4.5, WRONG",
        "61, 1355, 4.5, ROUNDED",
        "48, 65, 74, ROUNDED",
        "6, 65, 1, WRONG",
        "6, 65, 9.2, ROUNDED",
        "105, 119, 88.23, TRUNCATED",
        "105, 119, 88.24, ROUNDED",
        "114, 119, 96, ROUNDED",
        "365, 1001, 36.5, ROUNDED",
        "6217, 6368, 97.6, ROUNDED",
        "1, 8, 12.5, ROUNDED",
        "1, 200, 1, ROUNDED",
        "1, 200, 0, TRUNCATED",
        "29, 20, 145, ROUNDED",
    })
    void a_printed_percentage_is_told_from_a_cut_off_and_from_a_wrong_one(
            long numerator, long denominator, BigDecimal printed, Printed expected) {
        assertEquals(expected, of(numerator, denominator).printed(printed));
    }

    @Test
    void a_figure_is_rounded_once_from_the_counts() {
        // 444 of 1000 is 44.4; 4445 of 10000 is 44.45, which twice rounded would be 45
        assertEquals("44", of(4445, 10_000).percent(0).toPlainString());
        assertEquals("44.5", of(4445, 10_000).percent(1).toPlainString());
    }

    @Test
    void a_childs_share_names_its_base() {
        Breakdown all = Breakdown.of("信访", 1775, Unit.CASES, PETITIONS);
        assertEquals(
                "婚姻家庭 占 信访：1355 件 / 1775 件 = 76 %（76.34）", all.share("婚姻家庭").in(Locale.CHINA));
        Breakdown marriage = all.within("婚姻家庭", MARRIAGE);
        assertEquals("其它 占 婚姻家庭：61 件 / 1355 件 = 5 %（4.50）", marriage.share("其它").in(Locale.CHINA));
        assertEquals(
                "其它 of 婚姻家庭: 61 cases / 1355 cases = 5 % (4.50)",
                marriage.share("其它").in(Locale.ENGLISH));
        assertEquals("missing-input", rule(() -> all.share("其它")));
    }

    @Test
    void parts_that_do_not_sum_are_refused() {
        // 黄石 2020: 1127 committees, of which the parts named leave 16 unexplained
        Map<String, Long> named = ImmutableMap.of("村居", 972L, "镇街", 49L, "企事业", 81L, "交通", 6L, "医疗", 2L, "劳动", 1L);
        InvalidInput refused = assertThrows(InvalidInput.class, () -> Breakdown.of("人民调解委员会", 1127, Unit.CASES, named));
        assertEquals("parts-sum", refused.violations().get(0).rule());
        assertEquals("人民调解委员会：各部分之和应等于总数 1127（所填：1111）", refused.in(Locale.CHINA));
        assertEquals(
                1111, Breakdown.of("人民调解委员会", 1111, Unit.CASES, named).whole().amount());
    }

    @Test
    void a_part_of_another_unit_is_refused() {
        Map<String, Quantity> mixed = ImmutableMap.of("法院", Quantity.of(1, Unit.CASES), "民政", Quantity.of(2, COUPLES));
        assertEquals("units-differ", rule(() -> new Breakdown("离婚", Quantity.of(3, Unit.CASES), mixed)));
    }
}
