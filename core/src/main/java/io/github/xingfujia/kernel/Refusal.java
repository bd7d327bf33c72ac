package io.github.xingfujia.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A command that was not done (不予办理), with a face everyone may see and one that is sealed.
 *
 * <p>The shown face is a function only of what the viewer may see: several sealed causes share one
 * shown code, text and next step, byte for byte. Every refusal names the command to call next.
 *
 * @param code stable code of the shown face, such as {@code separate-for-now}
 * @param shown what the caller reads
 * @param articles the norms behind the shown face, such as {@code 人民调解法 17}; may be empty
 * @param next commands that would lead on, such as {@code casework.screen}; at least one
 * @param sealed the true cause for readers with the grant; goes to the access stream, never to the
 *     caller
 */
public record Refusal(String code, Wording shown, List<String> articles, List<String> next, Optional<String> sealed) {

    /** Refuses a refusal that leads nowhere. */
    public Refusal {
        articles = List.copyOf(articles);
        next = List.copyOf(next);
        if (next.isEmpty()) {
            throw new IllegalArgumentException("a refusal names the command to call next: " + code);
        }
    }

    /** Returns a refusal whose text is {@code refusal.<code>} in the bundle of {@code room}. */
    public static Refusal of(String room, String code, List<String> next, Object... arguments) {
        return new Refusal(code, Wording.of(room, "refusal." + code, arguments), List.of(), next, Optional.empty());
    }

    /** Returns the same refusal with the norms behind it. */
    public Refusal citing(String... norms) {
        return new Refusal(code, shown, List.of(norms), next, sealed);
    }

    /** Returns the same shown face with a sealed cause. */
    public Refusal because(String sealedCause) {
        return new Refusal(code, shown, articles, next, Optional.of(sealedCause));
    }

    /** Returns what the caller reads, with the command to call next. */
    public String in(Locale locale) {
        return Wording.of("kernel", "refusal", shown, String.join(", ", next)).in(locale);
    }

    /** Returns the shown face only. */
    @Override
    public String toString() {
        return "Refusal[" + code + " → " + next + "]";
    }
}
