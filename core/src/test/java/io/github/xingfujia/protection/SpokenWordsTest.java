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
        "他对我动过手，first-minor",
        "他把我推倒在地，first-minor",
        "他拿凳子砸过来，first-minor",
        "他拿烟灰缸扔我，first-minor",
        "他动过几次手，repeated",
        "脸上都是伤，injured",
        "身上都是青一块紫一块，injured"
    })
    void violence_is_heard_in_everyday_words(String both) {
        String[] said = both.split("，");
        assertTrue(TERMS.spoken(said[0]).contains(said[1]), said[0]);
    }

    @ParameterizedTest
    @CsvSource({"给庄稼下药", "开车撞坏了院墙", "孩子闹着不吃饭", "他睡在沙发上", "他没有对我动手", "都是伤心事"})
    void what_is_said_every_day_is_no_sign(String words) {
        assertEquals(List.of(), TERMS.spoken(words), words);
    }
}
