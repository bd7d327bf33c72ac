package io.github.xingfujia.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.network.Anonymity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told of by name, or by the house she works in, is found in a lesson; what is said of everybody is not. */
class IdentifyingWordsTest {

    private static final Anonymity WORDS = new Anonymity(
            TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 3).home().network(),
            TeamTerms.read(Bundled.files(Checks.of(), "national/team.yaml"), Checks.of())
                    .identifying());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张桂芳不给赡养费，孩子也不管",
                "李建国没有工作",
                "我们去找陈建华商量",
                "欧阳娜不给钱",
                "王 大 明 不给钱",
                "王芳有两个孩子",
                "刘大爷的两个儿子",
                "村里开小卖部的老刘家",
                "王三妹不给钱",
                "杨二娃不养娘",
                "胡二嫂不给钱",
                "李嫂不让婆婆进门",
                "李婶的儿子不管她",
                "小芳她妈不同意",
                "建国和秀英闹离婚",
                "老公叫军强",
            })
    void a_name_is_found_wherever_it_stands(String telling) {
        assertTrue(WORDS.found(telling).contains("name"), telling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"永川中学的一位老师", "在永川医院上班的小儿子", "永川某玩具厂的工人", "育才小学的家长", "送到红星幼儿园"})
    void a_house_of_the_county_or_with_a_name_of_its_own_is_found(String telling) {
        assertEquals(List.of("unit"), WORDS.found(telling), telling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "双方因为彩礼产生矛盾，房子不愿意分，田地没有分清",
                "房租不交，水费不交，时间不够，毛病不改，余钱不多",
                "孙子不听话，孙女不上学，夏天没有水，马路不平",
                "祝福不断，米面不够，柴米油盐都要商量",
                "调解员先分别听双方说，再把事情分清楚，第三次才坐到一起",
                "丈夫在一家公司上班，妻子在服装厂打工，孩子在镇上的小学读书",
                "孩子从普通中学转到职业中学，老人住进了医院，送到附近的医院",
                "在当地的医院做手术，去了县里的医院，幼儿园和小学都在旁边，公办幼儿园，民办幼儿园",
                "一所寄宿中学，某中学，一家精神病医院，综合医院，专科医院，孩子的中学",
                "先谈孩子再谈钱，金钱不是万能的，任何时候都不要动手",
                "包括老人的意见，常常不说话，连饭都不做，时常不在家",
                "白天不见人，黄昏才回来，万一不行再说，明明没有错",
                "小金库不公开，小时候没人管，小商店不挣钱",
                "高中没有毕业，成年子女不赡养，童年没有陪伴",
                "文化程度不高，经营家庭需要耐心，建国以后，建设家庭",
                "大嫂不让婆婆进门，二婶的儿子不管她，妹妹她妈不同意，儿子叫他回家，公公和婆婆吵架，文化和习惯",
                "平安回家，健康快乐，国庆节回来，春节不回来，清明回来过",
                "司法所和社区一起上门，公安机关，民政局，经不起折腾",
                "老公公说，老婆婆说，小姑子家，小叔子家，大姑家，小舅子家",
            })
    void what_is_said_of_everybody_is_none(String telling) {
        assertEquals(List.of(), WORDS.found(telling), telling);
    }
}
