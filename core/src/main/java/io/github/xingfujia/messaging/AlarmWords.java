package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words that may mean danger (涉暴词语), in a question or a message. They decide what is shown to whoever wrote them, and that the
 * district learns that there is something; never what becomes of a person. It errs on the side of hearing too much.
 */
public final class AlarmWords {

    private AlarmWords() {}

    /** Returns whether any stands in a text, in whatever width and with whatever between. */
    public static boolean heard(String text) {
        String plain = PlainText.of(text);
        return List.of(Locale.CHINA, Locale.ENGLISH).stream()
                .map(Wording.of("messaging", "alarm")::in)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .anyMatch(word -> plain.contains(PlainText.of(word)));
    }
}
