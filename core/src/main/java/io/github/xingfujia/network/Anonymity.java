package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in a text tells who or where (去标识检查): numbers, days, places of the county, names of its staff, and names as people write
 * them. It errs on the side of finding too much.
 */
public final class Anonymity {

    private static final int SHORTEST = 2;

    /** What is looked for, by the word under which it is told. */
    private static final Map<String, Pattern> MARKS = marks();

    private final Network network;

    /** Creates the check over a county's places and staff. */
    public Anonymity(Network network) {
        this.network = network;
    }

    private static Map<String, Pattern> marks() {
        Map<String, Pattern> marks = new LinkedHashMap<>();
        marks.put("number", Pattern.compile("[0-9０-９][0-9０-９Xx -]{5,}"));
        marks.put(
                "day",
                Pattern.compile(
                        "[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}[日号]|(19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}"));
        marks.put("address", Pattern.compile("[0-9０-９]+(号楼|栋|单元|室|号院|弄)|[路街巷][0-9０-９]+号"));
        marks.put("vehicle", Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5}"));
        marks.put(
                "name",
                Pattern.compile(
                        "演示·\\p{IsHan}{1,3}|(当事人|申请人|丈夫|妻子|婆婆|儿子|女儿|叫|名叫)[:：]?(?!某|的|和|与|在|说|不)[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方袁柳鲍史唐薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛米戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童郭梅盛林钟徐邱骆高夏蔡田樊胡霍万柯卢莫房丁邓洪崔龚程邢裴陆翁段侯武刘景龙叶黎白赖乔谭温庄晏柴瞿阎连习艾向古易廖文曾关][\\p{IsHan}]{1,2}"));
        return marks;
    }

    /** Returns the words under which what was found is told, in a fixed order; none when nothing was. */
    public List<String> found(String... texts) {
        String text = String.join("\n", texts);
        Stream<String> patterns = MARKS.entrySet().stream()
                .filter(e -> e.getValue().matcher(text).find())
                .map(Map.Entry::getKey);
        boolean place = network.posts().stream()
                .flatMap(p -> network.divisions().find(p.id().place()).stream())
                .map(Division::label)
                .anyMatch(label -> tells(text, label));
        boolean staff = network.staff().stream()
                .map(StaffMember::name)
                .flatMap(n -> Stream.of(n.in(Locale.CHINA), n.in(Locale.ENGLISH)))
                .anyMatch(name -> tells(text, name));
        return Stream.concat(
                        patterns,
                        Arrays.stream(new String[] {place ? "place" : "", staff ? "staff" : ""})
                                .filter(s -> !s.isEmpty()))
                .toList();
    }

    /** Returns in words what was found. */
    public static Localized said(List<String> found) {
        return new Label(said(found, Locale.CHINA, "、"), said(found, Locale.ENGLISH, ", "));
    }

    private static String said(List<String> found, Locale locale, String between) {
        return found.stream()
                .map(f -> Wording.of("network", "mark." + f).in(locale))
                .collect(Collectors.joining(between));
    }

    private static boolean tells(String text, String label) {
        return label.length() > SHORTEST && text.contains(label);
    }
}
