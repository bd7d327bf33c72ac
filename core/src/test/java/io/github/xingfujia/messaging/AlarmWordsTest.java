package io.github.xingfujia.messaging;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody in danger writes is heard, however she puts it; what is asked about money, papers and schools is not. */
class AlarmWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打过",
                "打过几次",
                "只打过一次",
                "以前打过",
                "偶尔打",
                "是他打的",
                "这个伤是他打的",
                "他以前打过 现在不打了",
                "没怎么打",
                "我们经常打架",
                "夫妻打架",
                "天天骂我",
                "他天天骂我是贱人",
                "没打我 就是骂我",
                "没动过手，就是摔东西",
                "公公摸我",
                "他不给我钱用",
                "欠打",
                "我遭打了",
                "老公喝了酒就打人",
                "他喝醉了要打人",
                "我怕他",
                "I am afraid of him",
                "家暴",
                "我教训过她",
                "他限制我出门",
                "他对我动过手",
                "他动过几次手",
                "他把我推倒在地",
                "他拿烟灰缸扔我",
                "脸上都是伤",
                "身上都是青一块紫一块",
                "我去医院验过伤",
                "我报过警",
                "家里东西全砸了",
                "他半夜撬门",
                "他拿走我的身份证和钱",
                "爸爸摸我",
                "他对我动粗",
                "家瀑",
                "J暴",
                "遭打",
                "遭他打了",
                "他捶我",
                "铲我耳屎",
                "挨捶",
                "他打了我",
                "我被老公打了",
                "我老公又打了我一顿",
                "他扇我耳光",
                "他踢我肚子",
                "他揍我",
                "救救我",
                "救",
                "他用皮带抽我",
                "他推我下楼",
                "他把我的头往墙上撞",
                "他把我打得鼻青脸肿",
                "他喝酒就打",
                "喝多了酒回来就打人",
                "他逼我跟他睡",
                "他说要杀了我全家",
                "老公打老婆违法吗",
                "他強姦我",
                "他毆打我",
                "他 要 ｓｈａ 我，救－命",
                "不让我和孩子出门",
                "我不想活了",
                "He punched me",
                "my husband hits me",
                "he is hurting us",
                "help",
                "SOS!",
                "ta da wo",
            })
    void what_may_mean_danger_is_heard(String words) {
        assertTrue(AlarmWords.heard(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "以前打工",
                "经常打麻将",
                "给她打过三次电话",
                "打过几次官司",
                "网约车是他打的车",
                "请打电话给我",
                "请打我的电话",
                "我被骗离婚，怎么打官司",
                "打工的钱要不回来",
                "彩礼要不要退",
                "离婚以后房子怎么分",
                "孩子的抚养费每个月付多少",
                "婆婆和我带孩子的想法不一样",
                "幾點上班",
                "运动过后手酸",
                "说起来都是伤心事",
                "门锁坏了请人撬开多少钱",
                "How do I register a divorce?",
                "Can somebody help with the form for the school?",
            })
    void what_is_asked_every_day_is_not(String words) {
        assertFalse(AlarmWords.heard(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打过几次",
                "他以前打过 现在不打了",
                "没打我，就是骂我",
                "不打就骂",
                "不是打就是骂",
                "我每次都躲到邻居家",
                "派出所来过两次",
                "他动不动就动手打我",
                "他动不动打我",
                "一不顺心就打我",
                "一不顺心就拳打脚踢",
                "不给钱就打我",
                "家里一分钱都没有，打我的时候孩子也在",
                "他不是没打过我",
                "没有哪次不打我",
                "不打我他就不舒服",
                "没打我几次",
                "他没打过我才怪",
                "谁说他没打我",
                "他说没打我，其实打了",
                "他把刀架我脖子上",
                "他提着刀追我",
                "他摸女儿",
                "没有一天不打我",
                "三天两头不打我就骂我，没停过打我",
                "他没喝酒也打我",
                "忍不住打我",
                "时不时打我",
                "not only hits me",
            })
    void what_denies_something_else_denies_no_danger(String words) {
        assertTrue(AlarmWords.said(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "从来没有打我",
                "他以前没打过我",
                "从没打过",
                "以前从来没打过",
                "她说没打她",
                "没有动手打人",
                "他没打过我",
                "没有对我动手打骂",
                "没有发生过家暴",
                "不存在家庭暴力，只是冷战",
                "他不打我",
                "没人打我，也没有家暴",
                "he never hit me",
                "he did not hit me",
            })
    void what_is_denied_is_not_said(String words) {
        assertFalse(AlarmWords.said(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我打过她几次",
                "我喝醉了打了老婆，她要离婚，我想挽回",
                "我喝醉了，打了老婆",
                "我昨天打了她两巴掌",
                "我动手打了她",
                "我一生气就推她",
                "我控制不住自己打了我媳妇",
                "我教训过她",
                "我把她打了",
                "我对她动手了",
                "我扇了她一耳光",
                "我打孩子",
                "她欠打",
                "她打我我打她",
                "I hit her once",
            })
    void what_the_speaker_did_himself_is_told_from_what_he_suffers(String words) {
        assertTrue(AlarmWords.besidesOwn(words).isPresent());
        assertTrue(AlarmWords.heard(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他打我打孩子",
                "他打我妈，打孩子",
                "我没打她",
                "我从来没打过她",
                "我看到他打孩子",
                "我老公打孩子",
                "我被他打",
                "他逼我打孩子",
                "我妈打孩子",
                "我打她电话",
                "我给她打电话",
                "我和她打官司",
                "我跟老婆打招呼",
                "我把孩子打扮好",
                "我给孩子打疫苗",
                "我推她去医院看病",
                "他冤枉我打她",
                "他说我欠打",
                "我怕他打孩子",
                "he hit her",
            })
    void what_another_did_is_no_deed_of_the_speaker(String words) {
        assertFalse(AlarmWords.besidesOwn(words).isPresent());
    }
}
