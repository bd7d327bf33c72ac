package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What whoever asked is called, as pseudonyms (称呼比对): by them her name is found in a text that is to be published, and opened for
 * nobody.
 */
final class AskerNames {

    private static final Pattern SAYS = Pattern.compile("我的?(?:叫|名叫|名字叫?|名字是|姓名是?)(\\p{IsHan}{2,3})");
    private static final String MARK = "演示·";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private AskerNames() {}

    /** Returns the pseudonyms of what she is called, when it is a name, and of what she says that her name is. */
    static List<PersonId> of(String called, String words, Anonymity anonymity, Moment moment) {
        SortedSet<String> names = new TreeSet<>();
        String name = PlainText.of(called.replace(MARK, ""));
        if (anonymity.names(called, List.of(called)) && name.length() <= LONGEST) {
            names.add(name);
            if (name.length() > SHORTEST) {
                names.add(name.substring(name.length() - SHORTEST));
            }
        }
        Matcher says = SAYS.matcher(PlainText.of(words));
        while (says.find()) {
            names.add(says.group(1));
            names.add(says.group(1).substring(0, SHORTEST));
        }
        return names.stream().map(n -> pseudonym(n, moment)).toList();
    }

    /** Returns whether any of them stands in a text. */
    static boolean stand(List<PersonId> names, String text, Moment moment) {
        String plain = names.isEmpty() ? "" : PlainText.of(text);
        for (int from = 0; from < plain.length(); from++) {
            for (int to = from + SHORTEST; to <= Math.min(from + LONGEST, plain.length()); to++) {
                if (names.contains(pseudonym(plain.substring(from, to), moment))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PersonId pseudonym(String name, Moment moment) {
        return moment.person("asker-name", name);
    }
}
