package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that may mean danger (涉暴词语), in a question or a message. They decide what is shown to whoever wrote them, and that the
 * district learns that there is something; never what becomes of a person. It errs on the side of hearing too much.
 *
 * <p>The words are patterns of the bundle: {@code ~} is up to six characters of any kind, for whoever says that she was hit seldom puts
 * the two words side by side; {@code =} before a word means that nothing else was written.
 */
public final class AlarmWords {

    private static final String GAP = ".{0,6}";

    private static final Pattern DENIED = Pattern.compile("([没未不无]|never|not|nt).{0,4}$");

    private AlarmWords() {}

    /** What is listened for, read when somebody first writes something. */
    private static final class Known {
        static final Map<Integer, Integer> SAME = same();
        static final List<Pattern> WORDS = Stream.of(Locale.CHINA, Locale.ENGLISH)
                .flatMap(locale -> words("alarm", locale))
                .map(word -> word.startsWith("=")
                        ? Pattern.compile("^" + word.substring(1) + "$")
                        : Pattern.compile(word.replace("~", GAP)))
                .toList();

        private Known() {}

        private static Stream<String> words(String key, Locale locale) {
            return Arrays.stream(Wording.of("messaging", key).in(locale).split(" "));
        }

        private static Map<Integer, Integer> same() {
            Map<Integer, Integer> all = new TreeMap<>();
            Stream.of(Locale.CHINA, Locale.ENGLISH)
                    .flatMap(locale -> words("alarm.same", locale))
                    .forEach(two -> all.put(two.codePointAt(0), two.codePointAt(1)));
            return all;
        }
    }

    /** Returns whether any stands in a text, in whatever width, in traditional characters too, and with whatever between. */
    public static boolean heard(String text) {
        String plain = plain(text);
        return Known.WORDS.stream().anyMatch(word -> word.matcher(plain).find());
    }

    /** Returns whether any is {@link #heard} that is not denied right before, as in 从来没有动手. */
    public static boolean said(String text) {
        String plain = plain(text);
        return Known.WORDS.stream().map(word -> word.matcher(plain)).anyMatch(found -> isSaid(plain, found));
    }

    private static boolean isSaid(String plain, Matcher found) {
        while (found.find()) {
            if (!DENIED.matcher(plain.substring(0, found.start())).find()) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        PlainText.of(text).codePoints().forEach(c -> plain.appendCodePoint(Known.SAME.getOrDefault(c, c)));
        return plain.toString();
    }
}
