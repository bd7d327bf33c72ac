package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Refusal;
import java.util.Optional;

/** What was just tried on a page and did not go through (未成功的提交), or the link that was made. */
record Tried(
        Optional<Act> act,
        Typed typed,
        Optional<Refusal> refusal,
        Optional<InvalidInput> wrong,
        boolean stale,
        String link,
        int status) {

    static Tried nothing() {
        return new Tried(Optional.empty(), Typed.nothing(), Optional.empty(), Optional.empty(), false, "", 200);
    }

    static Tried refused(Act act, Typed typed, Refusal refusal) {
        return new Tried(Optional.of(act), typed, Optional.of(refusal), Optional.empty(), false, "", 409);
    }

    static Tried wrong(Act act, Typed typed, InvalidInput wrong) {
        return new Tried(Optional.of(act), typed, Optional.empty(), Optional.of(wrong), false, "", 422);
    }

    static Tried stale(Act act, Typed typed) {
        return new Tried(Optional.of(act), typed, Optional.empty(), Optional.empty(), true, "", 412);
    }

    static Tried noLink(Typed typed, InvalidInput wrong) {
        return new Tried(Optional.empty(), typed, Optional.empty(), Optional.of(wrong), false, "", 422);
    }

    static Tried noLink(Typed typed, Refusal refusal) {
        return new Tried(Optional.empty(), typed, Optional.of(refusal), Optional.empty(), false, "", 409);
    }

    static Tried linked(String link) {
        return new Tried(Optional.empty(), Typed.nothing(), Optional.empty(), Optional.empty(), false, link, 200);
    }
}
