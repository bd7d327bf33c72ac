package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.protection.Duty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {

    private static final Categories YONGCHUAN = bundled();

    private static Categories bundled() {
        Checks problems = Checks.of();
        Categories lists = Categories.read(
                Bundled.files(problems, "national/categories.yaml", "yongchuan/categories.yaml"), problems);
        problems.orThrow();
        return lists;
    }

    private static Categories read(Checks problems, String... files) {
        List<SourceNode> nodes = IntStream.range(0, files.length)
                .mapToObj(i -> SourceNode.yaml("file" + (i + 1), files[i], problems))
                .toList();
        return Categories.read(nodes, problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"家暴", "被骗离婚", "不履行抚养义务", "夫妻关系", "婆媳关系", "家庭排序", "赡养", "财产", "子女抚养/探望", "干涉婚姻", "其他"})
    void a_worker_may_write_the_label_she_knows(String label) {
        Checks problems = Checks.of();
        String code = YONGCHUAN.category("about", label, problems);
        problems.orThrow();
        assertEquals(label, YONGCHUAN.categories().get(code).in(Locale.CHINA));
        assertEquals(code, YONGCHUAN.category("about", code, problems));
    }

    @Test
    void a_case_about_nothing_in_particular_has_a_category() {
        assertTrue(YONGCHUAN
                .categories()
                .containsKey(OpenCase.visit(Person.named("甲")).category()));
    }

    @Test
    void violence_and_each_kind_of_it_go_to_the_district_and_nothing_else_does() {
        List<String> district = YONGCHUAN.categories().keySet().stream()
                .filter(YONGCHUAN::toDistrict)
                .toList();
        assertEquals(
                List.of(
                        "violence",
                        "violence-bodily",
                        "violence-confinement",
                        "violence-mental",
                        "violence-sexual",
                        "violence-economic"),
                district);
    }

    @Test
    void someone_deceived_into_a_divorce_first_speaks_to_a_lawyer() {
        assertEquals(Optional.of(Duty.LEGAL_ADVICE), YONGCHUAN.first("deceived-divorce"));
        assertEquals(Optional.empty(), YONGCHUAN.first("in-laws"));
        assertTrue(Duty.LEGAL_ADVICE.wording().in(Locale.CHINA).contains("律师"));
    }

    @ParameterizedTest
    @CsvSource({
        "family-order, 家庭关系 › 家庭排序, relations in the family › who comes first in the family",
        "violence, 家暴, domestic violence",
        "violence-mental, 家暴 › 精神侵害, domestic violence › mental abuse"
    })
    void a_category_is_read_from_the_whole_to_the_part(String code, String zh, String en) {
        assertEquals(zh, YONGCHUAN.path(code, Locale.CHINA));
        assertEquals(en, YONGCHUAN.path(code, Locale.ENGLISH));
    }

    @Test
    void what_is_in_no_list_is_refused_with_what_is() {
        Checks problems = Checks.of();
        YONGCHUAN.category("about", "邻里纠纷", problems);
        YONGCHUAN.complexity("complexities", "very", problems);
        InvalidInput refused = assertThrows(InvalidInput.class, problems::orThrow);
        assertEquals(
                List.of("about", "complexities"),
                refused.violations().stream().map(Violation::field).toList());
        assertTrue(refused.getMessage().contains("婆媳关系") && refused.getMessage().contains("跨区县"));
        assertFalse(refused.getMessage().contains("邻里纠纷"));
    }

    @Test
    void a_county_replaces_an_entry_by_its_code() {
        Checks problems = Checks.of();
        Categories lists = read(
                problems,
                "categories: [{code: a, zh: 甲, en: a}, {code: b, zh: 乙, en: b}]",
                "categories: [{code: a, zh: 甲一, en: a1, to: district}]");
        problems.orThrow();
        assertEquals(List.of("a", "b"), List.copyOf(lists.categories().keySet()));
        assertEquals("甲一", lists.categories().get("a").zh());
        assertTrue(lists.toDistrict("a"));
    }

    @Test
    void every_problem_of_a_list_is_told_with_its_line() {
        Checks problems = Checks.of();
        read(problems, """
                categories:
                  - {code: a, zh: 甲, en: a, to: town}
                  - {code: a, zh: 乙, en: b}
                  - {code: c, zh: 乙, en: c, within: nowhere}
                  - {code: d, zh: 丁, first: dinner}
                complexities:
                  - {code: x, zh: 子, en: x, to: district}
                """);
        assertEquals(
                List.of(
                        "file1:2 categories[0].to one-of",
                        "file1:3 categories[1].code duplicate-key",
                        "file1:4 categories[2].within one-of",
                        "file1:4 categories[2].zh duplicate-key",
                        "file1:5 categories[3].first one-of",
                        "file1:5 categories[3].en required",
                        "file1:7 complexities[0].to unknown-key"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }
}
