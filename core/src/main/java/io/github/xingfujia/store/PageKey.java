package io.github.xingfujia.store;

import io.github.xingfujia.kernel.Checks;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The place where a page ended (翻页键): the order value and id of its last row, so that the next page
 * begins after it whatever was added meanwhile.
 *
 * @param value the value ordered by; empty for a row without one
 * @param id the id of the row
 */
public record PageKey(Optional<Row.Value> value, String id) {

    /** Returns the key in letters, digits, hyphen and underscore. */
    public String text() {
        String order = value.map(v -> v instanceof Row.Value.Text t ? t.text() : number(v))
                .orElse("");
        char form = value.map(v -> v instanceof Row.Value.Text ? 't' : 'n').orElse('-');
        String plain = form + "" + order.length() + ":" + order + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the key written as {@code text} for an order by values of {@code type}; refuses any other. */
    public static PageKey parse(String text, Kind.Type type) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            int start = colon + 1;
            int end = start + Integer.parseInt(plain.substring(1, colon));
            Optional<Row.Value> value = value(plain.charAt(0), plain.substring(start, end), type);
            return new PageKey(value, plain.substring(end));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            Checks.of().that(false, "after", "page-key", Checks.shape(text)).orThrow();
            throw new AssertionError(e);
        }
    }

    private static Optional<Row.Value> value(char form, String order, Kind.Type type) {
        if (form == '-' && order.isEmpty()) {
            return Optional.empty();
        } else if (form == 't' && type == Kind.Type.TEXT) {
            return Optional.of(new Row.Value.Text(order));
        } else if (form == 'n' && type == Kind.Type.NUMBER) {
            return Optional.of(new Row.Value.Number(Long.parseLong(order)));
        }
        throw new IllegalArgumentException("not a key of this order");
    }

    private static String number(Row.Value value) {
        return Long.toString(((Row.Value.Number) value).number());
    }
}
