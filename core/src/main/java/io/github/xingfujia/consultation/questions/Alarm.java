package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words of a question that may mean danger (涉暴词语). They decide what is shown to whoever asks, and that the district learns
 * that there is something; never what becomes of a person. It errs on the side of hearing too much.
 */
final class Alarm {

    private Alarm() {}

    /** Returns whether any stands in a text, in whatever width and with whatever between. */
    static boolean heard(String text) {
        String plain = PlainText.of(text);
        return List.of(Locale.CHINA, Locale.ENGLISH).stream()
                .map(Wording.of("consultation", "alarm")::in)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .anyMatch(word -> plain.contains(PlainText.of(word)));
    }
}
