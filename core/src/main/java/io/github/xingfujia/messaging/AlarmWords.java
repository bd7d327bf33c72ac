package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Clauses;
import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        String plain = clauses(text).plain();
        return Known.WORDS.stream().anyMatch(word -> word.matcher(plain).find());
    }

    /** Returns whether any is {@link #heard} that is not denied right before, as in 从来没有动手. */
    public static boolean said(String text) {
        return clauses(text).says(Known.WORDS.stream());
    }

    private static Clauses clauses(String text) {
        return Clauses.of(text, plain -> {
            StringBuilder same = new StringBuilder();
            plain.codePoints().forEach(c -> same.appendCodePoint(Known.SAME.getOrDefault(c, c)));
            return same.toString();
        });
    }
}
