package io.github.xingfujia.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like where somebody lives is left out for whoever may not know it, however it is written; what is no address stands. */
class LooksLikeAPlaceTest {

    private static final HiddenWords WORDS = new HiddenWords(new Keepers(List.of()));

    @ParameterizedTest
    @CsvSource({
        "她的新地址是松溉镇解放路77号，她的新地址是▇▇▇▇",
        "住址：松溉镇解放路七十七号，住址：▇▇▇▇",
        "她住解放路77号，她住▇▇▇▇",
        "她住解放路77，她住▇▇▇▇",
        "到松溉解放路77号看过她，到▇▇▇▇看过她",
        "她在解放路77附3对面租了房，她在解放路▇▇对面租了房",
        "居住在大河村三社，居住在▇▇▇▇",
        "门牌77，门牌▇▇",
        "我住A栋1203，我住▇▇",
        "她现住解放路77號，她现住▇▇▇▇"
    })
    void an_address_is_left_out_with_its_road(String both) {
        String[] written = both.split("，");
        assertEquals(written[1], WORDS.veil(written[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "法发〔2022〕10号第4条",
        "反家庭暴力法第二十条",
        "解放路12月1日施工",
        "他在村3次打她",
        "沿解放路500米",
        "到解放路派出所报案",
        "他住了三天后从解放路走了",
        "她的社会保险",
        "她有2个孩子"
    })
    void what_is_no_address_stands(String words) {
        assertEquals(words, WORDS.veil(words));
    }
}
