package io.github.xingfujia.way;

/**
 * A text that must be sealed before anything is decided (待密封内容).
 *
 * @param name how the act asks for the cell again
 * @param key the key of the compartment of whoever said it
 * @param parent the key above it: {@code person/<id>} or {@code county}
 * @param text the text, already checked
 */
public record Clear(String name, String key, String parent, String text) {

    Clear under(String other) {
        return key.equals(other) ? this : new Clear(name, other, parent, text);
    }

    /** Returns the place only; never the text. */
    @Override
    public String toString() {
        return "Clear[" + name + " → " + key + "]";
    }
}
