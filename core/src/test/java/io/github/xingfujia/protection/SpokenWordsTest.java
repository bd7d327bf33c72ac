package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say who speak of grave violence is heard in their own words, and everyday words are not. */
class SpokenWordsTest {

    private static final HandlingTerms TERMS =
            HandlingTerms.read(Bundled.files(Checks.of(), "national/violence.yaml"), Checks.of());

    @ParameterizedTest
    @CsvSource({
        "他把我锁在屋里三天，real-danger",
        "不让吃饭，real-danger",
        "我不想活了，real-danger",
        "爸爸拿皮带抽我，severe",
        "把我推下楼梯，severe",
        "揪我头发往墙上撞，severe",
        "把我按在水缸里，severe",
        "拿酒瓶砸我头，severe",
        "强迫我跟他睡，severe",
        "往我脸上泼开水，severe",
        "用枕头闷我，severe",
        "他开车撞我，severe",
        "说我敢走就放火，severe",
        "给我下药，severe",
        "说要把我埋了，threatened",
        "HE THREW BOILING WATER，severe",
        "他把刀架我脖子上，severe",
        "他提着刀追我，severe",
        "他把我打了，first-minor",
        "他说要整死我，threatened",
        "他不准我出门，real-danger",
        "牙都打掉了，injured",
        "他遭我惹毛了就动手，first-minor",
        "他打细娃，child-hurt",
        "娃儿遭他打惨了，child-hurt",
        "他打孩子。孩子才五岁，child-hurt",
        "孩子他爸拿棍子打孩子，child-hurt",
        "他把孩子摔在地上，child-hurt",
        "他摸女儿，child-hurt",
        "女儿说爸爸脱她裤子，child-hurt",
        "他打我。也打儿子，child-hurt",
        "他用皮带抽女儿，child-hurt",
        "他对我动过手，first-minor",
        "老公家暴，first-minor",
        "他有家暴，first-minor",
        "长期遭受家庭暴力，first-minor",
        "他把我按在地上，first-minor",
        "他把我推倒在地，first-minor",
        "他拿凳子砸过来，first-minor",
        "他拿烟灰缸扔我，first-minor",
        "他动过几次手，repeated",
        "脸上都是伤，injured",
        "身上都是青一块紫一块，injured",
        "昨晚我又遭打了，first-minor",
        "遭他打了一顿，first-minor",
        "我妈被我爸打，first-minor",
        "看到爸爸打妈妈，first-minor",
        "老公动手了，first-minor",
        "公公摸我，severe",
        "继父摸我，severe",
        "强迫我过性生活，severe",
        "他摸我女儿，child-hurt"
    })
    void violence_is_heard_in_everyday_words(String both) {
        String[] said = both.split("，");
        assertTrue(TERMS.spoken(said[0]).contains(said[1]), said[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "他想甩我另找",
        "我们商量打掉孩子",
        "说干就动手收拾",
        "带孩子打针",
        "给儿子打电话",
        "给庄稼下药",
        "开车撞坏了院墙",
        "孩子闹着不吃饭",
        "他睡在沙发上",
        "他没有对我动手",
        "都是伤心事"
    })
    void what_is_said_every_day_is_no_sign(String words) {
        assertEquals(List.of(), TERMS.spoken(words), words);
    }

    @ParameterizedTest
    @CsvSource({"一分钱都没有。打我的时候孩子也在", "他不是没打过我", "没一天不打我", "忍不住打我", "要不打我，要不打她"})
    void what_denies_something_else_denies_no_violence(String words) {
        assertEquals(List.of("first-minor"), TERMS.spoken(words), words);
    }

    @ParameterizedTest
    @CsvSource({"他从来没有打我", "没有动手打我", "没打过我", "没有拿刀", "从没有受伤", "不会打我", "没有家暴", "不存在家庭暴力"})
    void what_is_denied_is_no_sign(String words) {
        assertEquals(List.of(), TERMS.spoken(words), words);
    }
}
