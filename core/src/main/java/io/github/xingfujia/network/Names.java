package io.github.xingfujia.network;

import io.github.xingfujia.kernel.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What in a text looks like the name of a person (人名识别): a surname with a given name, a nickname, or a title behind it. */
final class Names {

    /** How a name of the demonstration begins. */
    static final String MARK = "演示·";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final String NICKNAMES = "小老阿";
    private static final String ALONE = "(?:^|[^\\p{IsHan}])";

    private static final Pattern LATIN = Pattern.compile("\\b[A-Z][a-z]{1,7} ?[A-Z][a-z]{1,11}\\b");
    private static final Pattern DEMONSTRATION = Pattern.compile(MARK + "\\p{IsHan}{1,3}");

    private final Identifying words;
    private final List<Pattern> names;

    Names(Identifying words) {
        this.words = words;
        String compound = any(words.compounds());
        String all = words.surnames();
        String rare = all.replaceAll(characters(words.common()), "");
        String surname = "(?:" + compound + "|" + characters(all) + ")";
        String given = characters(words.given());
        String after = any(words.after());
        String house = "家(?![庭风教暴长务政国园乡人属])";
        this.names = Stream.of(
                        "(?:" + any(words.before()) + ")[:：]?(?<name>" + surname + "\\p{IsHan}{1,2})",
                        "(?:^|[\\p{P}\\s和与跟对把被向让给为去到帮])(?<name>(?:" + surname + "\\p{IsHan}{1,2}|[小老阿]\\p{IsHan}))(?="
                                + after + "|" + house + ")",
                        "(?:^|[\\p{P}\\s])(?<name>\\p{IsHan}{2})"
                                + "(?:[和与跟同][她他](?:婆婆|公公|丈夫|妻子|老公|老婆|儿媳|媳妇|女儿|儿子)|不肯|每天|天天|嫁到|嫁给)",
                        "(?<name>" + characters(rare) + given + "{2})",
                        ALONE + "(?<name>" + characters(all) + given + "{2})",
                        "(?<name>(?:" + compound + ")\\p{IsHan}{1,2})",
                        ALONE + "(?<name>" + characters(rare) + "\\p{IsHan}?" + given + ")(?=" + any(words.acting())
                                + ")",
                        "(?<name>[小老]" + characters(rare) + ")(?=" + house + "|说)",
                        "(?<name>" + characters(rare) + "(?:" + any(words.titles()) + "))",
                        "(?<name>" + characters(rare) + "[大二三四五六七八九幺][妹娃嫂哥姐婶娘])",
                        "(?:^|[\\p{P}\\s])(?<name>[小老阿]\\p{IsHan})(?=[她他](?:妈|爸|爹|娘|婆婆|公公|老公|老婆))",
                        "(?:^|[\\p{P}\\s])(?<name>" + given + "{2})(?=[和与跟同]" + given + "{2}(?:闹|吵|离婚|结婚|打架))",
                        "(?:老公|丈夫|老婆|妻子|男方|女方|儿子|女儿|媳妇)叫(?<name>[大小阿]?" + given + "{1,2})(?!\\p{IsHan})")
                .map(pattern -> Pattern.compile(pattern, Pattern.MULTILINE))
                .toList();
    }

    /** Returns the pattern of any of these words. */
    static String any(List<String> list) {
        return list.isEmpty()
                ? "(?!)"
                : list.stream()
                        .map(word -> Pattern.quote(Normalizer.normalize(word, Normalizer.Form.NFKC)))
                        .collect(Collectors.joining("|"));
    }

    private static String characters(String any) {
        return any.isEmpty() ? "(?!)" : "[" + any + "]";
    }

    /** Returns whether what somebody is called is a name; what she is called in the family, such as 婆婆, is none. */
    boolean isName(String called) {
        String name = PlainText.of(called.replace(MARK, ""));
        return name.length() >= SHORTEST
                && (called.startsWith(MARK)
                        || name.length() > LONGEST
                        || isSurnamed(name)
                        || NICKNAMES.indexOf(name.charAt(0)) >= 0);
    }

    /** Returns whether a name begins with a surname. */
    boolean isSurnamed(String name) {
        return words.surnames().indexOf(name.charAt(0)) >= 0
                || words.compounds().stream().anyMatch(name::startsWith);
    }

    /** Returns what in a text looks like somebody's name, each as far as it may reach. */
    List<String> called(String text) {
        return Stream.concat(
                        Stream.of(DEMONSTRATION, LATIN)
                                .flatMap(p -> p.matcher(text).results().map(MatchResult::group)),
                        names.stream().flatMap(pattern -> named(text, pattern)))
                .toList();
    }

    private Stream<String> named(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        List<String> all = new ArrayList<>();
        while (found.find()) {
            Optional.ofNullable(found.group("name"))
                    .filter(name -> words.ordinary().stream().noneMatch(name::startsWith))
                    .ifPresent(all::add);
        }
        return all.stream();
    }
}
