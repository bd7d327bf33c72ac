package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.kernel.CommandId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The receipt word that is tried on one call (回执码试查): so many wrong ones from one place, and no more is looked up. */
final class WordTried {

    private static final int WRONG = 422;
    private static final int TOO_OFTEN = 429;

    private final HttpServletRequest request;
    private final Tries tries;
    private Optional<ReceiptWord> counted = Optional.empty();
    private boolean tooOften;

    WordTried(HttpServletRequest request, Tries tries) {
        this.request = request;
        this.tries = tries;
    }

    /** Counts a try, and returns the id to look up; empty past the limit. */
    Optional<CommandId> ask(ReceiptWord word) {
        Optional<CommandId> asked = tries.asked(request, word.digits(), word.sent());
        counted = asked.map(a -> word);
        tooOften = asked.isEmpty();
        return asked;
    }

    /** Gives the try back once a page says anything but that the word was wrong. */
    void shown(int status) {
        counted.filter(w -> status != WRONG).ifPresent(w -> tries.found(request, w.digits()));
    }

    /** Returns the status of a page whose word was not found, or may not be tried any more. */
    int notFound() {
        return tooOften ? TOO_OFTEN : WRONG;
    }

    /** Returns the words of {@link #notFound} by their key. */
    String said() {
        return tooOften ? "back.too-often" : "back.none";
    }
}
