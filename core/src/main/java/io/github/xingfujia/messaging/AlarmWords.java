package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Clauses;
import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that may mean danger (涉暴词语), in a question or a message. They decide what is shown to whoever wrote them, and that the
 * district learns that there is something; never what becomes of a person. It errs on the side of hearing too much.
 *
 * <p>The words are patterns of the bundle: {@code ~} is up to six characters of any kind, for whoever says that she was hit seldom puts
 * the two words side by side; {@code =} before a word means that nothing else was written; {@code %} is where none of the words may follow
 * that the first one of the list names: nobody is hurt by 打电话.
 */
public final class AlarmWords {

    private static final String GAP = ".{0,6}";

    private AlarmWords() {}

    /** What is listened for, read when somebody first writes something. */
    private static final class Known {
        static final Map<Integer, Integer> SAME = same();
        static final String HARMLESS = words("alarm", Locale.CHINA)
                .filter(word -> word.startsWith("%"))
                .map(word -> "(?!" + word.substring(1) + ")")
                .collect(Collectors.joining());
        static final List<Pattern> WORDS = Stream.of(Locale.CHINA, Locale.ENGLISH)
                .flatMap(locale -> words("alarm", locale))
                .filter(word -> !word.startsWith("%"))
                .map(word -> word.startsWith("=")
                        ? Pattern.compile("^" + word.substring(1) + "$")
                        : Pattern.compile(word.replace("~", GAP).replace("%", HARMLESS)))
                .toList();
        static final List<Pattern> OWN = all("alarm.own");
        static final List<Pattern> THIRD = all("alarm.third");

        private Known() {}

        private static List<Pattern> all(String key) {
            return Stream.of(Locale.CHINA, Locale.ENGLISH)
                    .flatMap(locale -> words(key, locale))
                    .map(word -> Pattern.compile(word.replace("%", HARMLESS)))
                    .toList();
        }

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
        return Known.WORDS.stream().anyMatch(word -> word.matcher(plain).find())
                || besidesOwn(text).isPresent();
    }

    /** Returns what is left of a text without what the speaker says that he did to somebody himself; empty where he says nothing of the kind. */
    public static Optional<String> besidesOwn(String text) {
        String said = clauses(text).marked();
        String rest = said;
        for (Pattern own : Known.OWN) {
            rest = own.matcher(rest).replaceAll("，");
        }
        return rest.equals(said) ? Optional.empty() : Optional.of(rest);
    }

    /** Returns whether a text names anybody else than the speaker and her whom he did it to. */
    public static boolean namesThird(String text) {
        String plain = clauses(text).plain();
        return Known.THIRD.stream().anyMatch(one -> one.matcher(plain).find());
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
