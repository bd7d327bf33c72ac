package io.github.xingfujia.adapters.http;

import com.google.common.hash.Hashing;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tag of one view as one viewer saw it (视图标签, ETag): a digest of the bytes shown, so that it changes with all that she
 * may see, whichever stream it comes from, and with nothing else.
 *
 * @param view which view, by its letter
 * @param digest digest of the bytes
 */
record ViewTag(char view, String digest) {

    private static final Pattern FORM = Pattern.compile("\"([a-z])\\.([A-Za-z0-9_-]{22})\"");

    static ViewTag of(char view, byte[] shown) {
        byte[] hash = Hashing.sha256().hashBytes(shown).asBytes();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return new ViewTag(view, text.substring(0, 22));
    }

    /** Returns the tag in the header {@code If-Match}; one tag only. */
    static ViewTag parse(String header) {
        Matcher matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            throw BadRequest.of(Violation.of("If-Match", "form", Checks.shape(header), "\"r.…\""));
        }
        return new ViewTag(matcher.group(1).charAt(0), matcher.group(2));
    }

    /** Returns whether the header {@code If-None-Match} names this tag. */
    boolean isAmong(String header) {
        for (String tag : header.split(",", -1)) {
            String one = tag.strip();
            if (one.equals("*") || one.equals(toString()) || one.equals("W/" + this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "\"" + view + "." + digest + "\"";
    }
}
