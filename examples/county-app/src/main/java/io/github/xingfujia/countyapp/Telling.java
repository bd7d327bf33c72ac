package io.github.xingfujia.countyapp;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import java.util.Objects;

/** Tells a story and checks each step of it (讲述并核对): what is told must be what happened. */
final class Telling {

    private final Page page;
    private int chapter;

    Telling(Page page) {
        this.page = page;
    }

    /** Starts a chapter. */
    void chapter(String key) {
        chapter++;
        page.blank();
        page.say("story.chapter", Integer.toString(chapter), Texts.of("story." + key));
    }

    void say(String key, Object... arguments) {
        page.say("story.line", Texts.of("story." + key, arguments));
    }

    void quote(String text) {
        page.quote(text);
    }

    /** Requires that the step came to what is told. */
    void check(String step, Object told, Object happened) {
        if (!Objects.equals(told, happened)) {
            throw new NotAsTold(step, told, happened);
        }
    }

    /** Returns what a command came to; it must have been done. */
    <T> T done(String step, Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new NotAsTold(step, "done", refusal.in(page.locale()));
        });
    }

    /** Tells why a command was not done; it must have been refused with this code. */
    Refusal refused(String step, String code, Outcome<?> outcome) {
        Refusal refusal = outcome.refusal().orElseThrow(() -> new NotAsTold(step, code, "done"));
        check(step, code, refusal.code());
        page.quote(Texts.of("story.refused", refusal.in(page.locale())).in(page.locale()));
        return refusal;
    }
}
